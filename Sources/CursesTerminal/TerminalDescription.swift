import CNcurses
import Glibc

/// What the system knows of a terminal, by its name.
public struct TerminalDescription: Hashable, Sendable {
  /// Under which name it was found: the terminal's own, or that of the nearest one.
  public let name: String
  /// Whether the cursor can be moved, which the full screen needs.
  public let hasFullScreen: Bool
  /// How many colours are used of those that it has: 0, 8, 16 or 256.
  public let colors: Int

  public init(name: String, hasFullScreen: Bool, colors: Int) {
    self.name = name
    self.hasFullScreen = hasFullScreen
    self.colors = colors
  }

  /// Looks a name up as the screen does; the terminal itself is left alone.
  /// - Returns: `nil` if neither the name nor one like it is known.
  public static func find(_ type: String) -> TerminalDescription? {
    let names = type.isEmpty ? [] : [type] + TerminalName(type).standIns
    guard let name = names.first(where: { curses_find_terminal($0, STDOUT_FILENO) != 0 }) else {
      return nil
    }
    return TerminalDescription(
      name: name, hasFullScreen: curses_capability("cup") != nil,
      colors: usableColors(of: Int(tigetnum("colors"))))
  }
}
