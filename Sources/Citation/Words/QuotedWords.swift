import ContentModel

/// The words that are cited, paragraph by paragraph, with their quotation marks.
struct QuotedWords: Hashable {
  var paragraphs: [String]
  /// The same run together.
  var singleLine: String

  /// A quote's words, which carry their marks in the content.
  init(_ quote: Quote) {
    paragraphs = quote.words.map { $0.plainText.singleLine }
    singleLine = paragraphs.joined(separator: " ")
  }

  /// A passage of the companion's own prose, put in marks: each paragraph opens them, the last one
  /// closes them, and those within become single. Paragraphs are parted by an empty line.
  init(passage: String) {
    let texts = passage.paragraphs.map(\.withInnerMarks)
    paragraphs = texts.enumerated().map { index, text in
      "“" + text + (index == texts.count - 1 ? "”" : "")
    }
    singleLine = "“" + texts.joined(separator: " ") + "”"
  }

  /// The words as a sentence that ends in the citation, in brackets: a full stop moves behind it.
  func sentence(citing citation: String) -> String {
    var words = singleLine
    for ending in [".”", ".’”"] where words.hasSuffix(ending) {
      words = String(words.dropLast(ending.count) + ending.dropFirst())
    }
    return "\(words) (\(citation))."
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
  var singleLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
