/// What a work is called.
struct Title: Hashable {
  var text: String
  /// Whether the text describes a work whose own title is not known. It then stands in square
  /// brackets and never in quotation marks, so that nobody takes it for a headline.
  var isDescription = false

  /// The words as they are, a description in brackets.
  var plain: String { isDescription ? "[\(text)]" : text.withCurlyMarks }

  /// With the capitals of a headline, as MLA and Chicago write titles; a description as it is.
  var headline: String { isDescription ? plain : headlineCase(text.withCurlyMarks) }

  /// In double quotation marks with the sentence's mark inside, after American use: marks within
  /// become single, and a question or exclamation mark takes the place of a full stop.
  /// - Parameter mark: `.`, `,` or none.
  func quoted(_ mark: Character? = nil) -> String {
    guard !isDescription else { return plain + (mark.map { String($0) } ?? "") }
    let words = headline.withInnerMarks
    return "“" + (mark.map { words.ended(with: $0) } ?? words) + "”"
  }

  /// The first words, for a citation in the text of a work without an author: up to a colon or the
  /// like among the first five, or four of them.
  var short: Title {
    var words = text.withCurlyMarks.filter { !"“”[]".contains($0) }.split(separator: " ")
    if let pause = words.firstIndex(where: { $0.last.map { ":;—?!".contains($0) } ?? false }),
      (1..<5).contains(pause)
    {
      words = Array(words[...pause])
      words[pause].removeLast()
    } else if words.count > 5 {
      words = Array(words[..<4])
      while words.count > 1, let last = words.last, isMinorWord(last) { words.removeLast() }
    }
    var text = words.joined(separator: " ").trimmed
    // A mark whose other half is cut off goes with it; a lone ’ is an apostrophe.
    if text.count(where: { $0 == "‘" }) > text.count(where: { $0 == "’" }) {
      text.removeAll { $0 == "‘" }
    }
    return Title(text: text, isDescription: isDescription)
  }
}

extension String {
  /// Whether nothing need be added to close a sentence.
  var endsSentence: Bool { parted.stem.last.map { ".?!…".contains($0) } ?? false }

  /// The text with a full stop, unless it closes a sentence already.
  var closed: String { ended(with: ".") }

  /// The text with a mark at its end, inside quotation marks that close there. A full stop is not added
  /// to what closes a sentence, and gives way to a comma.
  func ended(with mark: Character) -> String {
    var (stem, marks) = parted
    if mark == ".", endsSentence { return self }
    if stem.last == "." { stem.removeLast() }
    return stem + String(mark) + marks
  }

  /// The text and the quotation marks that close at its end. Without an opening one before it, ’ is an
  /// apostrophe and belongs to its word.
  private var parted: (stem: String, marks: String) {
    var stem = self
    while let last = stem.last, last == "”" || last == "’" && stem.contains("‘") {
      stem.removeLast()
    }
    return (stem, String(dropFirst(stem.count)))
  }

  /// Straight quotation marks made curly: opening ones at the beginning and after a space, an
  /// opening mark or a dash; all others closing, which is the apostrophe's form too.
  var withCurlyMarks: String {
    var curly = ""
    for character in self {
      let opens = curly.last.map { " ([“‘—–\u{A0}".contains($0) } ?? true
      switch character {
      case "'": curly.append(opens ? "‘" : "’")
      case "\"": curly.append(opens ? "“" : "”")
      default: curly.append(character)
      }
    }
    return curly
  }

  /// Double quotation marks made single, as they are within quotation marks.
  var withInnerMarks: String {
    String(map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
  }
}
