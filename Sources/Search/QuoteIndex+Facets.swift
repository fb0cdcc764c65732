extension QuoteIndex {
  /// The values that the hits have, with counts; fields of which no hit has a value are left out.
  public func facets(of hits: [QuoteHit]) -> [Facet] {
    Query.Field.allCases.compactMap { field in
      var counts: [String: Int] = [:]
      for hit in hits {
        for value in hit.values[field] { counts[value.key, default: 0] += 1 }
      }
      let values = catalogue[field].compactMap { value in
        counts[value.key].map {
          Facet.Value(filter: Query.Filter(field, value.key), label: value.label, count: $0)
        }
      }
      guard !values.isEmpty else { return nil }
      let sorted = values.enumerated().sorted { a, b in
        field == .year
          ? a.element.filter.value < b.element.filter.value
          : (b.element.count, a.offset) < (a.element.count, b.offset)
      }
      return Facet(field: field, values: sorted.map(\.element))
    }
  }

  /// What can stand in place of the word under the cursor: names of filters that begin with it, or
  /// once it names a filter, the filter's values.
  public func completions(for partial: String) -> [Completion] {
    let token = Query(partial).tokens.last
    let value = token.map { String(decoding: $0.value, as: UTF8.self) } ?? ""
    guard let field = token?.field else {
      return Query.Field.allCases.filter { $0.rawValue.hasPrefix(value) }
        .map { Completion(text: "\($0.rawValue):", label: $0.rawValue) }
    }
    let bytes = token?.value ?? []
    return catalogue[field].filter { bytes.isEmpty || $0.matches(bytes, in: field) }
      .map { Completion(text: Query.Filter(field, $0.key).description, label: $0.label) }
  }
}
