extension SearchIndex {
  /// The values that the hits of a query have, with counts, and those that it filters by; fields
  /// without a value are left out.
  public func facets(of hits: [SearchHit], for query: Query) -> [Facet] {
    var counts = [Int](repeating: 0, count: values.values.count)
    counts.withUnsafeMutableBufferPointer { counts in
      for hit in hits {
        for place in itemValues[hit.item] { counts[Int(itemValues.numbers[place])] += 1 }
      }
    }
    return facets(counts: counts, for: query)
  }

  /// - Parameter counts: For each value, how many hits have it.
  func facets(counts: [Int], for query: Query) -> [Facet] {
    let chosen = query.filters.compactMap { filter in
      let found = values.numbers(for: filter)
      return found.count == 1 ? found.first : nil
    }
    return Query.Field.allCases.compactMap { field in
      let shown = values[field].map { number in
        Facet.Value(
          filter: Query.Filter(field, values[number].key), label: values[number].label,
          count: counts[number], isChosen: chosen.contains(number))
      }.filter { $0.count > 0 || $0.isChosen }
      guard !shown.isEmpty else { return nil }
      let sorted = shown.enumerated().sorted {
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
    let target = values.numbers(for: filter)
    let yielding = query.tokens.filter { token in
      guard let field = token.field, !token.isExcluded else { return false }
      let typed = Query.Filter(field, String(decoding: token.value, as: UTF8.self))
      if token.value.isEmpty { return field == filter.field }
      let found = values.numbers(for: typed)
      if found == target { isChosen = true }
      return !target.isEmpty && target.allSatisfy(found.contains)
    }
    return query.replacing(yielding, by: isChosen ? nil : filter)
  }
}

extension Facet.Value {
  fileprivate func rank(_ offset: Int) -> (Int, Int, Int) { (isChosen ? 0 : 1, -count, offset) }
}
