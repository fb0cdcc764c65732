/// Words of a page, known by themselves and by what stands around them, so that they can be found
/// again when the page has changed: the TextQuoteSelector of the W3C's Web Annotation Data Model.
public struct TextQuote: Hashable, Sendable {
  /// How many characters of what stands before, and of what stands after, are kept.
  public static let contextLength = 32

  /// The words themselves.
  public var exact: String
  /// What stands before them: `contextLength` characters, fewer only at the beginning of a page.
  public var prefix: String
  /// What stands after them: `contextLength` characters, fewer only at the end of a page.
  public var suffix: String

  public init(exact: String, prefix: String = "", suffix: String = "") {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension TextQuote {
  /// The words, those of several blocks one after another.
  public var inOneLine: String { exact.split(separator: "\n").joined(separator: " ") }

  /// The same in quotation marks, unless they carry their own.
  public var inMarks: String {
    inOneLine.hasPrefix("“") && inOneLine.hasSuffix("”") ? inOneLine : "“\(inOneLine)”"
  }

  /// The words, an empty line between two blocks.
  public var paragraphs: String { exact.split(separator: "\n").joined(separator: "\n\n") }
}
