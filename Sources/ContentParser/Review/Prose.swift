import ContentModel

/// Prose as an editor reads it: words in sentences, each with its place; note marks apart.
struct Prose: Sendable {
  struct Word: Sendable {
    /// Without the ending of the possessive.
    let text: String
    /// The same in lowercase.
    let lower: String
    let line: Int
    let column: Int
    /// Counted from 0.
    let sentence: Int
    /// The page that the word is a link to.
    let link: EntityID?

    var isCapital: Bool { text.first?.isUppercase ?? false }
    var hasDigit: Bool { text.utf8.contains { (48...57).contains($0) } }
    /// Whether it is or begins with a year from 1900 to 2099.
    var isYear: Bool {
      let year = text.utf8.prefix { (48...57).contains($0) }
      return year.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
    }
  }

  let words: [Word]
  let marks: [(label: String, range: SourceRange)]
  /// Whether it ends in a colon.
  let endsInColon: Bool
  /// Whether the mark of a note that isn't there stands among the words.
  let hasLooseMark: Bool
  /// Whether it has a link that leads nowhere.
  let hasBrokenLink: Bool
  /// The links to pages, each with its words, in order.
  let links: [(page: EntityID, words: Range<Int>)]

  init(_ inlines: [Inline]) {
    let reader = ProseReader(inlines)
    words = reader.words
    marks = reader.marks
    endsInColon = reader.last == ":"
    links = reader.links
    hasBrokenLink = reader.hasBrokenLink
    hasLooseMark = reader.hasLooseMark
  }

  /// The dates that a sentence names: `2019`, `March 2025`, `11 March 2025`, each with the index of its
  /// first word.
  static func dates(in sentence: ArraySlice<Word>) -> [(date: PartialDate, start: Int)] {
    sentence.indices.filter { sentence[$0].isYear }.compactMap { year in
      for count in [3, 2, 1] where year - count + 1 >= sentence.startIndex {
        let start = year - count + 1
        let text = sentence[start...year].map(\.text).joined(separator: " ")
        if let date = PartialDate(prose: text) { return (date, start) }
      }
      return nil
    }
  }

  /// The words of each sentence.
  var sentences: [ArraySlice<Word>] {
    var sentences: [ArraySlice<Word>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].sentence != words[index - 1].sentence
    {
      sentences.append(words[start..<index])
      start = index
    }
    if start < words.count { sentences.append(words[start...]) }
    return sentences
  }
}
