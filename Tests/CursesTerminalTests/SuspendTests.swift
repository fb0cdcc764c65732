import Display
import Glibc
import TestSupport
import Testing

@testable import CursesTerminal

/// A pseudo-terminal of 80×24, seen from both sides.
private struct Pseudoterminal {
  let master: Int32
  let slave: UnsafeMutablePointer<FILE>

  init() throws {
    setenv("LC_ALL", "C.UTF-8", 1)
    var (master, slave): (Int32, Int32) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    self.master = master
    self.slave = try #require(fdopen(slave, "r+"))
  }

  /// Line by line and seen, or key by key and unseen.
  var isAtRest: Bool {
    var modes = termios()
    tcgetattr(master, &modes)
    return modes.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// What was sent to the terminal since the last call: all up to a mark of our own.
  func received() -> String {
    let mark = Array("<end>".utf8)
    _ = write(fileno(slave), mark, mark.count)
    var all: [UInt8] = []
    var byte: UInt8 = 0
    while !all.suffix(mark.count).elementsEqual(mark), read(master, &byte, 1) == 1 {
      all.append(byte)
    }
    return String(decoding: all.dropLast(mark.count), as: UTF8.self)
  }
}

extension CursesScreenTests {
  @Test func anotherProgramGetsTheTerminalAsItWas() throws {
    let terminal = try Pseudoterminal()
    var screen = try CursesScreen(
      type: "xterm-256color", input: terminal.slave, output: terminal.slave)
    var shown = frame("the whole page")
    shown.wantsMouse = true
    screen.present(shown)
    #expect(!terminal.isAtRest)
    var sent = terminal.received()
    #expect(sent.modesOn == ["1000", "1006", "1049", "2004"])
    let answer = screen.suspend {
      sent += terminal.received()
      return terminal.isAtRest && sent.modesOn.isEmpty
    }
    #expect(answer)
  }

  @Test func theScreenComesBackWhole() throws {
    let terminal = try Pseudoterminal()
    var screen = try CursesScreen(
      type: "xterm-256color", input: terminal.slave, output: terminal.slave)
    var shown = frame("the whole page")
    shown.wantsMouse = true
    screen.present(shown)
    _ = terminal.received()
    screen.suspend {
      var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(terminal.master, UInt(TIOCSWINSZ), &size)
    }
    let inputs = (0..<3).map { _ in screen.read(waitingMilliseconds: 0) }
    #expect(inputs == [.resize(Size(columns: 100, rows: 30)), .resumed, nil])
    screen.present(shown)
    let sent = terminal.received()
    #expect(sent.modesOn == ["1000", "1006", "1049", "2004"])
    #expect(sent.contains("the whole page"))
    #expect(!terminal.isAtRest)
  }
}
