import Display
import Glibc
import Testing

@testable import CursesTerminal

/// A screen without a terminal: bytes in a file are typed, and what is drawn goes to another.
struct Stage {
  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>

  init(typing bytes: some Sequence<UInt8> = [], encoding: String = "C.UTF-8") throws {
    setenv("LC_ALL", encoding, 1)
    input = try #require(tmpfile())
    output = try #require(tmpfile())
    let typed = Array(bytes)
    fwrite(typed, 1, typed.count, input)
    rewind(input)
  }

  func screen(_ type: String = "xterm-256color", useColor: Bool = true) throws -> CursesScreen {
    try CursesScreen(type: type, input: input, output: output, useColor: useColor)
  }

  /// All that was sent to the terminal so far.
  var sent: String {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = max(0, pread(fileno(output), &bytes, bytes.count, 0))
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}

/// A screen with these lines at its top.
func frame(_ lines: String..., style: Style = .plain) -> Frame {
  var frame = Frame(size: Size(columns: 80, rows: 24))
  for (row, line) in lines.enumerated() {
    frame.write(line, at: Point(row: row, column: 0), in: Rect(frame.size), style: style)
  }
  return frame
}

/// A pipe whose reader never waits.
struct Channel {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    (reading, writing) = (ends[0], ends[1])
  }

  func send(_ text: String) { _ = write(writing, text, text.utf8.count) }

  /// Reads what is there.
  func drain() {
    var byte: UInt8 = 0
    while read(reading, &byte, 1) == 1 {}
  }
}
