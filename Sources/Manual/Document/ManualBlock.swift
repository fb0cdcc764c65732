/// A paragraph or a list of the manual.
///
/// Words may hold `code` between backticks, *emphasis* between stars, and [links](#part) to other parts,
/// of which a page for `man` shows the words alone.
public enum ManualBlock: Hashable, Sendable {
  case paragraph(String)
  /// What is explained, each with its explanation; in Markdown a table under these heads.
  case terms(_ term: String, _ meaning: String, [ManualTerm])
  case bullets([String])
  /// Lines as they are typed or shown; in Markdown with the name of their language.
  case code([String], language: String = "")
}

/// Something with its explanation.
public struct ManualTerm: Hashable, Sendable {
  /// What is explained.
  public enum Head: Hashable, Sendable {
    case words(String)
    /// An option's names without dashes, and what its value is called.
    case option([String], value: String?)
    /// What stands behind a command without a name of its own.
    case argument(String)
    case variable(String)
    case path(String)
  }

  public let head: Head
  public let words: String
  /// What follows the words in lines of its own.
  public let code: [String]

  public init(_ head: Head, _ words: String, code: [String] = []) {
    self.head = head
    self.words = words
    self.code = code
  }

  public init(_ head: String, _ words: String, code: [String] = []) {
    self.init(.words(head), words, code: code)
  }
}
