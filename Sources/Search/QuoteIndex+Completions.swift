extension QuoteIndex {
  /// What can stand in place of the word under the cursor: names of filters that begin with it, or
  /// once it names a filter, the filter's values. Those come first of which a word begins as it
  /// was typed, then those that most quotes have; what is typed in full already is left out.
  public func completions(for partial: String) -> [Completion] {
    let token = Query(partial).tokens.last
    let typed = token?.value ?? []
    guard let field = token?.field else {
      let name = String(decoding: typed, as: UTF8.self)
      return Query.Field.allCases.filter { $0.rawValue.hasPrefix(name) }
        .map { Completion(text: "\($0.rawValue):", label: $0.rawValue) }
    }
    let values = catalogue[field].filter { value in
      typed.isEmpty || value.matches(typed, in: field) && !value.hasKey(typed)
    }
    let ranks = values.enumerated().map { offset, value in
      (value.begins(with: typed) ? 0 : 1, -count(of: value, in: field), offset)
    }
    return ranks.sorted(by: <).map { values[$0.2] }
      .map { Completion(text: Query.Filter(field, $0.key).description, label: $0.label) }
  }

  /// How many quotes have the value.
  private func count(of value: FilterValue, in field: Query.Field) -> Int {
    entries.count { $0.values[field].contains { $0.key == value.key } }
  }
}
