import Display

/// Why there is no full screen: one line, with what to do about it.
public struct TerminalUnusable: Error, CustomStringConvertible {
  public let description: String

  static let notATerminal = TerminalUnusable(
    description: "the full screen needs a terminal for its input and its output")

  static func unknown(_ type: String) -> TerminalUnusable {
    let shown = safeText(type.prefix(40))
    return TerminalUnusable(
      description: type.isEmpty
        ? "TERM is not set; try TERM=xterm-256color"
        : "TERM=\(shown) is unknown to this system; try TERM=xterm-256color")
  }

  static func lineByLine(_ type: String) -> TerminalUnusable {
    let shown = safeText(type.prefix(40))
    return TerminalUnusable(
      description: "TERM=\(shown) has no full screen; try TERM=xterm-256color")
  }

  /// What to say where there is a screen all the same, by another terminal's description.
  static func remark(_ type: String, shownAs other: String) -> String {
    "TERM=\(safeText(type.prefix(40))) is unknown to this system; shown as on \(safeText(other))"
  }
}
