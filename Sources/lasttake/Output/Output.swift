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
  static func print(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try write(Data(encoded(lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Prints safe lines for another program to read: in UTF-8, whatever the locale.
  static func print(utf8 lines: [String]) throws {
    try write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Prints values as JSON: an array, keys sorted, UTF-8.
  static func print(json values: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try write(try encoder.encode(values) + Data("\n".utf8))
  }

  /// The text in the encoding of the locale.
  private static func encoded(_ text: String) -> String {
    adoptLocale() ? text : asciiStandIn(text)
  }

  /// - Throws: `Failure` if it can't be written, as on a full disk.
  private static func write(_ data: Data) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      let reason = String(cString: strerror(errno))
      throw Failure("can't write the output: \(reason)", code: .unreadable)
    }
  }
}
