import ContentModel

/// What a span is for the reader. The theme decides how a role looks; the page knows no colour.
public enum Role: Hashable, Sendable {
  case body
  /// The entry's title, at the top of its page.
  case title
  /// Facts about the page: period, minutes, grade.
  case caption
  /// The one line that says what the entry is about.
  case summary
  case heading(level: Int)
  /// Words that somebody said.
  case quote
  /// Who said them, where, when.
  case attribution
  /// The word and glyph of a callout, its title, and the line beside it.
  case callout(Callout.Kind)
  case noteMark
  case code
  case tableHeader
  /// Bullets, numbers, rules, bars: drawn, not read.
  case ornament
}

/// How words inside a block stand out from it.
public struct Emphasis: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let stressed = Emphasis(rawValue: 1)
  public static let strong = Emphasis(rawValue: 2)
  public static let struck = Emphasis(rawValue: 4)
  public static let code = Emphasis(rawValue: 8)
}
