/// Finds in any text what a query would find in it: words, beginnings, inflected words, phrases.
public struct WordFinder: Hashable, Sendable {
  fileprivate let terms: [Term]

  fileprivate struct Term: Hashable, Sendable {
    let words: [[UInt8]]
    let stems: [[UInt8]]
    /// Whether the last word may be only begun.
    let mayGoOn: Bool
  }

  public init(_ query: Query) {
    terms = query.terms.filter { !$0.isExcluded }.map { token in
      let words = token.words.map(\.value)
      return Term(
        words: words, stems: words.map { Stemmer.shared.stem(of: $0) },
        mayGoOn: token.mayGoOn(in: query))
    }
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { terms.isEmpty }

  /// Where they stand in folded text, in order. A word that the text does not have is found as a part
  /// of longer words, as a whole index would find it.
  func occurrences(in bytes: [UInt8]) -> [Range<Int>] {
    guard !terms.isEmpty else { return [] }
    let words = bytes.words
    var found: [Range<Int>] = []
    for term in terms {
      let places = places(of: term, among: words, in: bytes)
      found += places.isEmpty ? parts(of: term, among: words, in: bytes) : places
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func places(
    of term: Term, among words: [Range<Int>], in bytes: [UInt8]
  ) -> [Range<Int>] {
    guard words.count >= term.words.count else { return [] }
    return (0...words.count - term.words.count).compactMap { start in
      var end = words[start].lowerBound
      for number in term.words.indices {
        let word = words[start + number]
        let length = term.length(ofWord: number, at: bytes[word])
        guard length > 0 else { return nil }
        end = word.lowerBound + length
      }
      return words[start].lowerBound..<end
    }
  }

  private func parts(of term: Term, among words: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    guard term.words.count == 1, term.words[0].count >= 3 else { return [] }
    let part = term.words[0]
    return words.compactMap { word in
      let start = word.first { bytes[$0..<word.upperBound].starts(with: part) }
      return start.map { $0..<$0 + part.count }
    }
  }
}

extension WordFinder.Term {
  /// How much of a word of the text is meant by a word of the term; 0 if it is another word.
  fileprivate func length(ofWord number: Int, at word: ArraySlice<UInt8>) -> Int {
    let typed = words[number]
    if word.elementsEqual(typed) { return word.count }
    if mayGoOn, number == words.count - 1, word.starts(with: typed) { return typed.count }
    // Words of one stem have a beginning in common.
    guard typed.first == word.first, Stemmer.shared.stem(of: Array(word)) == stems[number] else {
      return 0
    }
    return word.count
  }
}
