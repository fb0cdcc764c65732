import ContentModel

/// A filter whose value nothing has, so that it finds nothing.
public struct UnknownValue: Hashable, Sendable {
  public let filter: Query.Filter
  /// The value that was probably meant.
  public let nearest: String?
  /// All that the field knows.
  public let known: [String]
}

extension SearchScope {
  /// The filters of a query whose values nothing has, neither of the companion nor of the notes.
  public func unknownValues(of query: Query) -> [UnknownValue] {
    query.filters.filter { !knows($0) }.map { filter in
      let known = known(in: filter.field)
      return UnknownValue(
        filter: filter, nearest: nearest(to: filter.value, in: known) ?? respelt(filter),
        known: known)
    }
  }

  /// Whether something could have the value: each kind could, also where there is none of it yet.
  func knows(_ filter: Query.Filter) -> Bool {
    filter.field == .kind && SearchKind(rawValue: filter.value) != nil
      || !notes.values.numbers(for: filter).isEmpty
  }

  private func known(in field: Query.Field) -> [String] {
    guard field != .kind else { return SearchKind.allCases.map(\.rawValue) }
    return notes.values[field].map { notes.values[$0].key }
  }

  /// By the words of names, where the whole differs by more.
  private func respelt(_ filter: Query.Filter) -> String? {
    nearestSpelling(to: Query(filter.description)).flatMap { Query($0).filters.first?.value }
  }
}
