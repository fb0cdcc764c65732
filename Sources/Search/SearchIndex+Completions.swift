extension SearchIndex {
  /// What can stand in place of the word under the cursor: names of filters that begin with it, or
  /// once it names a filter, the filter's values. Those come first of which a word begins as it
  /// was typed, then those that most items have; what is typed in full already is left out.
  public func completions(for partial: String) -> [Completion] {
    let token = Query(partial).tokens.last
    let typed = token?.value ?? []
    let sign = token?.isExcluded == true ? "-" : ""
    guard let field = token?.field else {
      let name = String(decoding: typed, as: UTF8.self)
      return Query.Field.allCases.filter { $0.rawValue.hasPrefix(name) }
        .map { Completion(text: "\(sign)\($0.rawValue):", label: $0.rawValue) }
    }
    let matching = values[field].filter { number in
      typed.isEmpty || values[number].matches(typed, in: field) && !values[number].hasKey(typed)
    }
    var counts: [Int: Int] = [:]
    for number in itemValues.numbers { counts[Int(number), default: 0] += 1 }
    let ranks = matching.enumerated().map { offset, number in
      (values[number].begins(with: typed) ? 0 : 1, -(counts[number] ?? 0), offset)
    }
    return ranks.sorted(by: <).map { values[matching[$0.2]] }
      .map {
        Completion(text: sign + Query.Filter(field, $0.key).description, label: $0.label)
      }
  }
}
