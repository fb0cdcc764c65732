/// What a reader has chosen by a key, and finds again at the next start.
public enum Choice: Hashable, Sendable {
  /// The name of a theme.
  case theme(String)
  /// The longest line of a page, in columns.
  case measure(Int)
  /// Whether the program takes the mouse.
  case mouse(Bool)
}
