extension Query {
  /// The query without the words that any sentence may have, `who` and `the`, with these words; `nil`
  /// if it has none of them, or no others. Phrases stay as they are.
  public var withoutCommonWords: (query: Query, words: [String])? {
    let common = terms.filter { token in
      token.kind == .word && !token.isExcluded && token.words.count == 1
        && Self.common.contains(token.words[0].text)
    }
    guard !common.isEmpty, terms.count > common.count else { return nil }
    return (replacing(common, by: nil), common.map { $0.words[0].text })
  }

  private static let common: Set = [
    "a", "about", "an", "and", "are", "at", "be", "by", "did", "do", "does", "for", "from", "had",
    "has", "he", "her", "his", "how", "i", "in", "is", "it", "of", "on", "or", "she", "that", "the",
    "they", "to", "was", "were", "what", "when", "where", "which", "who", "why", "with",
  ]
}
