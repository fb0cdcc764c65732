/// A paragraph, a heading, a line of facts, a row of a table, as it is said where nothing is drawn.
public struct SpokenBlock: Hashable, Sendable {
  /// Lines that are to be told as they are: of code more than one.
  public var words: String
  /// The lines of the page on which it stands.
  public var lines: Range<Int>
}
