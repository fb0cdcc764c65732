/// The values that a quote has, or all quotes together, by field and without repetition.
struct FilterValues: Hashable, Sendable {
  private var values: [Query.Field: [FilterValue]] = [:]

  subscript(field: Query.Field) -> [FilterValue] { values[field] ?? [] }

  /// Adds the value unless there is one with its key, or its key is empty.
  mutating func add(_ value: FilterValue, to field: Query.Field) {
    guard !value.key.isEmpty, !self[field].contains(where: { $0.key == value.key }) else { return }
    values[field, default: []].append(value)
  }

  mutating func add(_ others: FilterValues) {
    for field in Query.Field.allCases {
      for value in others[field] { add(value, to: field) }
    }
  }

  /// The values that the filter finds: the one with exactly this key, or else all that match.
  func values(for filter: Query.Filter) -> [FilterValue] {
    let bytes = FoldedText(filter.value).bytes
    if let exact = self[filter.field].first(where: { $0.hasKey(bytes) }) { return [exact] }
    return self[filter.field].filter { $0.matches(bytes, in: filter.field) }
  }

  /// Whether each of the fields has one of the keys.
  func pass(_ admitted: [Query.Field: Set<String>]) -> Bool {
    admitted.allSatisfy { field, keys in self[field].contains { keys.contains($0.key) } }
  }
}
