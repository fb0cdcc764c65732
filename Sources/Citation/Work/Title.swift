/// What a work is called.
struct Title: Hashable {
  /// With the capitals of a sentence, after APA (Publication Manual, 7th edition, 6.17); of a film or
  /// an act too.
  let sentence: String
  /// As it is written: of works whose titles are names, the only form.
  let text: String
  /// Whether the text describes a work whose own title is not known. It then stands in square
  /// brackets and never in quotation marks, so that nobody takes it for a headline.
  let isDescription: Bool

  /// - Parameters:
  ///   - names: What keeps its capitals; `nil` where all do, as in names of cases and acts.
  init(text: String, isDescription: Bool = false, keeping names: ProperNames? = ProperNames()) {
    self.text = isDescription ? text : text.withCurlyMarks
    self.isDescription = isDescription
    sentence =
      isDescription
      ? text : names.map { sentenceCase(text.withCurlyMarks, keeping: $0) } ?? self.text
  }

  private init(sentence: String, isDescription: Bool) {
    (self.sentence, text) = (sentence, sentence)
    self.isDescription = isDescription
  }

  /// The words as they are, a description in brackets.
  var plain: String { isDescription ? "[\(text)]" : text }

  /// The same with the capitals of a sentence.
  var plainSentence: String { isDescription ? plain : sentence }

  /// With the capitals of a headline, as MLA and Chicago write titles; a description as it is.
  var headline: String { isDescription ? plain : headlineCase(sentence) }

  /// In double quotation marks with the sentence's mark inside, after American use: marks within
  /// become single, and a question or exclamation mark takes the place of a full stop.
  /// - Parameters:
  ///   - mark: `.`, `,` or none.
  ///   - longest: How many letters a word may have to stay small.
  func quoted(_ mark: Character? = nil, smallUpTo longest: Int = .max) -> String {
    guard !isDescription else { return plain + (mark.map { String($0) } ?? "") }
    let words = headlineCase(sentence, smallUpTo: longest).withInnerMarks
    return "“" + (mark.map { words.ended(with: $0) } ?? words) + "”"
  }

  /// The title for a citation in the text of a work without an author.
  var short: Title { Title(sentence: shortened(sentence), isDescription: isDescription) }

  /// The same without the article that it begins with, if words were left out.
  var shortWithoutArticle: Title {
    let words = shortened(sentence)
    guard words.count < sentence.count, !isDescription,
      let article = ["A ", "An ", "The "].first(where: words.hasPrefix)
    else { return short }
    return Title(sentence: String(words.dropFirst(article.count)), isDescription: false)
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
