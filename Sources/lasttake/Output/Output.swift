import ContentModel
import CursesTerminal
import Display
import FoundationEssentials
import Glibc

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

  /// How wide to print: as the terminal is, up to what reads well; in a pipe as wide as
  /// `FZF_PREVIEW_COLUMNS` or `COLUMNS` ask for.
  /// - Parameter otherwise: In a pipe that nobody has set a width for; by default the most.
  static func columns(atMost most: Int, otherwise: Int? = nil) -> Int {
    if let columns = terminalColumns { return min(columns, most) }
    return askedColumns ?? otherwise ?? most
  }

  /// `nil` if standard output is no terminal, or one that doesn't know.
  private static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// What others ask for, 20 to 400 as with `--width`.
  private static var askedColumns: Int? {
    ["FZF_PREVIEW_COLUMNS", "COLUMNS"].lazy
      .compactMap { Environment[$0].flatMap { Int($0) } }.first { $0 > 0 }
      .map { min(max($0, 20), 400) }
  }

  /// Prints lines that are safe already, in the encoding of the locale.
  /// - Returns: Whether somebody still reads.
  @discardableResult
  static func print(_ lines: [String]) throws -> Bool {
    guard !lines.isEmpty else { return true }
    return try write(encoded(lines.joined(separator: "\n") + "\n"))
  }

  /// Prints safe lines for another program to read: in UTF-8, whatever the locale.
  static func print(utf8 lines: [String]) throws {
    _ = try write(lines.joined(separator: "\n") + "\n")
  }

  /// Prints values as JSON: an array, keys sorted, UTF-8.
  static func print(json values: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(values), as: UTF8.self)
    _ = try write(json.escapingUnseenInJSON + "\n")
  }

  /// Prints what is no text.
  static func print(bytes: [UInt8]) throws {
    let problem = StandardStreams.write(bytes, to: STDOUT_FILENO)
    guard let error = problem, error != EPIPE else { return }
    let reason = String(cString: strerror(error))
    throw Failure("can't write the output: \(reason)", code: .unreadable)
  }

  /// Says something on standard error, in one line that is safe and not too long. Where that can't
  /// be written there is nobody to be told.
  static func complain(_ message: String) {
    let line = shortened(safeText(message), word: 120, whole: 600)
    _ = StandardStreams.write(line + "\n", to: STDERR_FILENO)
  }

  /// The text in the encoding of the locale.
  private static func encoded(_ text: String) -> String {
    adoptLocale() ? text : asciiStandIn(text)
  }

  /// - Returns: Whether somebody still reads: not so behind `| head`, which is nothing wrong.
  /// - Throws: `Failure` if it can't be written, as on a full disk.
  private static func write(_ text: String) throws -> Bool {
    guard let error = StandardStreams.write(text, to: STDOUT_FILENO) else { return true }
    if error == EPIPE { return false }
    let reason = String(cString: strerror(error))
    throw Failure("can't write the output: \(reason)", code: .unreadable)
  }
}
