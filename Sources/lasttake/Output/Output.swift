import CursesTerminal
import Display
import Foundation

/// Standard output.
enum Output {
  /// Whether it is a terminal that can show more than lines.
  static var isScreen: Bool {
    guard let name = Environment["TERM"], name != "dumb" else { return false }
    return isatty(STDOUT_FILENO) == 1 && isatty(STDIN_FILENO) == 1
  }

  /// Whether looks may be written, after https://no-color.org.
  static var allowsColor: Bool {
    isatty(STDOUT_FILENO) == 1 && Environment["TERM"] != "dumb" && Environment["NO_COLOR"] == nil
  }

  /// The terminal's columns; `nil` if standard output is none.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Prints lines that are safe already, in the encoding of the locale.
  static func print(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    write(lines.joined(separator: "\n") + "\n")
  }

  /// Prints values as JSON: an array, keys sorted, UTF-8.
  static func print(json values: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    FileHandle.standardOutput.write(try encoder.encode(values) + Data("\n".utf8))
  }

  private static func write(_ text: String) {
    let isUnicode = adoptLocale()
    let shown = isUnicode ? text : asciiStandIn(text)
    FileHandle.standardOutput.write(Data(shown.utf8))
  }
}
