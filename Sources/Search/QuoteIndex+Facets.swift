extension QuoteIndex {
  /// The values that the hits of a query have, with counts, and those that it filters by; fields
  /// without a value are left out.
  public func facets(of hits: [QuoteHit], for query: Query) -> [Facet] {
    let chosen = query.filters.compactMap { filter in
      value(namedBy: filter).map { Query.Filter(filter.field, $0.key) }
    }
    return Query.Field.allCases.compactMap { field in
      var counts: [String: Int] = [:]
      for hit in hits {
        for value in hit.values[field] { counts[value.key, default: 0] += 1 }
      }
      let values = catalogue[field].map { value in
        let filter = Query.Filter(field, value.key)
        return Facet.Value(
          filter: filter, label: value.label, count: counts[value.key] ?? 0,
          isChosen: chosen.contains(filter))
      }.filter { $0.count > 0 || $0.isChosen }
      guard !values.isEmpty else { return nil }
      let sorted = values.enumerated().sorted {
        $0.element.rank($0.offset) < $1.element.rank($1.offset)
      }
      return Facet(field: field, values: sorted.map(\.element))
    }
  }

  /// The query with the filter, or without it if it is chosen. Filters of the same field that find
  /// its value among others give way, and so do those without a value yet.
  /// - Parameter filter: That of a facet's value.
  public func toggling(_ filter: Query.Filter, in query: Query) -> Query {
    var isChosen = false
    let yielding = query.tokens.filter { token in
      guard token.field == filter.field else { return false }
      let typed = Query.Filter(filter.field, String(decoding: token.value, as: UTF8.self))
      let found = catalogue.values(for: typed).map(\.key)
      if found == [filter.value] { isChosen = true }
      return found.contains(filter.value) || token.value.isEmpty
    }
    return query.replacing(yielding, by: isChosen ? nil : filter)
  }

  /// The one value that a filter finds; `nil` if it finds none or several.
  private func value(namedBy filter: Query.Filter) -> FilterValue? {
    let found = catalogue.values(for: filter)
    return found.count == 1 ? found.first : nil
  }
}

extension Facet.Value {
  fileprivate func rank(_ offset: Int) -> (Int, Int, Int) { (isChosen ? 0 : 1, -count, offset) }
}
