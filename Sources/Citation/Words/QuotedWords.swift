import ContentModel

/// The words that are cited, paragraph by paragraph, with their quotation marks.
struct QuotedWords: Hashable {
  private let texts: [String]
  /// The same run together.
  private let run: String
  /// The paragraphs in CommonMark, where they hold more than words alone: those that are struck,
  /// raised or lowered look so on the host's page.
  private var marked: [String]?
  /// Whether nothing can be written into the last paragraph.
  private var isCode = false
  /// How what they say stands, if that is not established: `disputed: Who had the key`.
  var standing = ""

  /// A quote's words, which carry their marks in the content.
  init(_ quote: Quote) {
    texts = quote.words.map { $0.plainText.singleLine }
    run = texts.joined(separator: " ")
    marked = quote.words.map { $0.markdown.singleLine }
  }

  /// A passage of the companion's own prose, put in marks: each paragraph opens them, the last one
  /// closes them, and those within become single. Paragraphs are parted by an empty line.
  init(passage: String) {
    let texts = passage.paragraphs.map(\.withInnerMarks)
    self.texts = texts.enumerated().map { index, text in
      "“" + text + (index == texts.count - 1 ? "”" : "")
    }
    run = "“" + texts.joined(separator: " ") + "”"
  }

  /// Code, whose lines and columns are kept, without marks; run together it is put in them.
  init(code: String) {
    texts = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    run = "“" + code.singleLine.withInnerMarks + "”"
    let longest = code.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    marked = [([fence] + texts + [fence]).joined(separator: "\n> ")]
    isCode = true
  }

  /// A part of words that carry marks of their own: those cut off at its ends are put back.
  /// - Parameter whole: The words it is a part of; where it is all of them, it is these.
  init(excerpt: String, of whole: QuotedWords? = nil) {
    var texts = excerpt.paragraphs
    if let whole, whole.run == texts.joined(separator: " ") {
      self = whole
      return
    }
    if let first = texts.first, !first.hasPrefix("“") { texts[0] = "“" + first }
    if let last = texts.last, !last.hasSuffix("”") { texts[texts.count - 1] = last + "”" }
    self.texts = texts
    run = texts.joined(separator: " ")
  }

  var paragraphs: [String] {
    ended(texts, by: bracket)
  }

  /// The same in CommonMark.
  var markdownParagraphs: [String] {
    ended(marked ?? texts.map(\.markdownEscaped), by: bracket.markdownEscaped)
  }

  private func ended(_ lines: [String], by bracket: String) -> [String] {
    guard let last = lines.last, !bracket.isEmpty else { return lines }
    if isCode { return lines + [bracket.trimmed] }
    return lines.dropLast() + [last + bracket]
  }

  /// The same on one line.
  var singleLine: String { run + bracket }

  /// The words as they stand on a page, without how they stand.
  var spoken: String { texts.joined(separator: "\n") }

  private var bracket: String { standing.isEmpty ? "" : " [\(standing)]" }

  /// The words as a sentence that ends in the citation, in brackets: a full stop moves behind it.
  func sentence(citing citation: CitedText) -> CitedText {
    var words = run
    for ending in [".”", ".’”"] where words.hasSuffix(ending) {
      words = String(words.dropLast(ending.count) + ending.dropFirst())
    }
    return "\(words)\(bracket) (\(citation))."
  }
}

extension String {
  /// What empty lines part, each on one line.
  var paragraphs: [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.joined(separator: " ").singleLine }
  }
}

extension StringProtocol {
  /// With single spaces for all white space.
  ///
  /// By scalars, so that a mark over a space is not dropped with it.
  public var singleLine: String {
    String(self).unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }
}
