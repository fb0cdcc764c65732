import ContentModel

extension PassageShare {
  fileprivate func attributed(in library: Library) -> AttributedWords {
    let standing = callout.flatMap(library.callout)?.standing ?? ""
    guard voice != .own else { return AttributedWords(words: words, standing: standing) }
    guard case .quote(let id) = voice, let quote = library.quote(id) else {
      return AttributedWords(words: words, speaker: "speaker not named", standing: standing)
    }
    let sources = quote.sources.compactMap(library.source).map(\.title)
    return AttributedWords(
      words: words, speaker: quote.speakerName, occasion: quote.occasion, date: quote.dateText,
      source: sources.joined(separator: "; "), standing: standing)
  }
}

extension [PassageShare] {
  /// What is kept beside a note of whose the words are; nothing where all are the companion's own.
  public func attribution(in library: Library) -> [AttributedWords] {
    let words = map { $0.attributed(in: library) }
    return words.allSatisfy { $0.saidBy.isEmpty && $0.standing.isEmpty } ? [] : words
  }
}
