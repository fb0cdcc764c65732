/// One cell of a frame: a character that is safe to show, and how it looks.
///
/// A cell can't hold anything that a terminal would obey: what goes in passes `safeText`.
public struct Cell: Hashable, Sendable {
  /// What is drawn; empty in the second cell of a wide character, and in any after it.
  public let text: String
  /// 1, 2 or, for a syllable of several letters, more columns; 0 where the text is empty.
  public let columns: Int
  public var style: Style

  /// A cell for one character. A character of no width of its own gets a cell of 1 column, one that
  /// can't be seen a blank.
  public init(_ character: Character, style: Style = .plain) {
    let safe = safeText(String(character))
    text = safe.isEmpty ? " " : safe
    columns = max(1, displayWidth(safe))
    self.style = style
  }

  /// A cell for a character of a text that is safe already.
  init(safe character: Character, style: Style) {
    text = String(character)
    columns = max(1, displayWidth(character))
    self.style = style
  }

  /// A cell for one printable character of ASCII, which needs no measuring.
  init(ascii byte: UInt8, style: Style) {
    text = String(Unicode.Scalar(byte))
    columns = 1
    self.style = style
  }

  private init(text: String, columns: Int, style: Style) {
    self.text = text
    self.columns = columns
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell(text: " ", columns: 1, style: .plain)

  /// An empty cell of a style.
  public static func blank(_ style: Style) -> Cell { Cell(text: " ", columns: 1, style: style) }

  /// A cell of a wide character but its first.
  static func continuation(_ style: Style) -> Cell { Cell(text: "", columns: 0, style: style) }

  /// Whether this is a cell of a wide character but its first.
  public var isContinuation: Bool { columns == 0 }
}
