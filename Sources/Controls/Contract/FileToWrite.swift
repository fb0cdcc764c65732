import ContentModel

/// A text that the reader wants in a file of their own.
public struct FileToWrite: Hashable, Sendable {
  /// What it is, as the line that asks for the file names it: `the citation`.
  public var subject: String
  public var text: String
  /// The name that is proposed for the file: `last-take-citations.bib`.
  public var name: String

  /// - Parameters:
  ///   - content: What such files hold, in a word: `citations`.
  ///   - ending: What their names end in, without a dot.
  public init(
    _ subject: String, text: String, of companion: Companion, holding content: String,
    ending: String
  ) {
    self.subject = subject
    self.text = text
    let words = companion.title.lowercased().split { !$0.isLetter && !$0.isNumber }
    name = (words.prefix(6) + [content[...]]).joined(separator: "-") + "." + ending
  }
}
