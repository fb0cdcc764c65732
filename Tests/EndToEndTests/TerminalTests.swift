import Screens
import Controls
import Display
import Foundation
import Interface
import TestSupport
import Testing

/// The real program in a real terminal.
@Suite(.serialized)
struct TerminalTests {
  private static let content = ["--content", Fixtures.smallPath]

  /// The program alone in a pane, its first screen waited for.
  private func pane(
    _ columns: Int, _ rows: Int, environment: [String: String?] = [:],
    terminal: String = "tmux-256color"
  ) throws -> TmuxPane {
    let pane = try TmuxPane(
      [TmuxPane.lasttake] + Self.content, columns: columns, rows: rows, environment: environment,
      terminal: terminal)
    _ = try pane.wait { $0.contains { $0.contains("Show the work") } }
    return pane
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12), (20, 5)])
  func theTerminalShowsWhatTheProgramDraws(columns: Int, rows: Int) throws {
    let pane = try pane(columns, rows)
    try pane.send("Down", "Right", "Enter", "Down")
    var state = State(Fixtures.small, size: Size(columns: columns, rows: rows))
    for key in [Key.down, .right, .enter, .down] { _ = state.update(.input(.key(key))) }
    let frame = state.render()
    let expected = (0..<rows).map { frame.rowText($0) }
    let seen = try pane.wait { $0 == expected }
    #expect(seen.isExpected, "\(seen.screen.joined(separator: "\n"))")
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func theMapIsShownAsItIsDrawn(columns: Int, rows: Int) throws {
    let pane = try pane(columns, rows)
    try pane.send("8", "Down", "Right")
    var state = State(Fixtures.small, size: Size(columns: columns, rows: rows))
    for key in [Key.character("8"), .down, .right] { _ = state.update(.input(.key(key))) }
    let frame = state.render()
    let expected = (0..<rows).map { frame.rowText($0) }
    let seen = try pane.wait { $0 == expected }
    #expect(seen.isExpected, "\(seen.screen.joined(separator: "\n"))")
    let cursor = try #require(frame.cursor)
    #expect(try Int(pane.value(of: "cursor_y")) == cursor.row)
    #expect(try Int(pane.value(of: "cursor_x")) == cursor.column)
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func theSearchIsShownAsItIsDrawnAndOpensAtTheWords(columns: Int, rows: Int) throws {
    let pane = try pane(columns, rows)
    // What is selected after the content is read whole is what counts.
    try pane.send("2", "g", "r", "e", "y")
    var state = State(Fixtures.small, size: Size(columns: columns, rows: rows))
    for letter in "2grey" { _ = state.update(.input(.key(.character(letter)))) }
    let frame = state.render()
    let expected = (0..<rows).map { frame.rowText($0) }
    let seen = try pane.wait { $0 == expected }
    #expect(seen.isExpected, "\(seen.screen.joined(separator: "\n"))")
    try pane.send("Enter")
    #expect(
      try pane.wait { screen in
        screen.contains { $0.contains("grey") }
          && !screen.contains { $0.contains("Search:") }
      }.isExpected)
  }

  @Test func theCursorStandsOnTheSelection() throws {
    let pane = try pane(80, 24)
    try pane.send("Down")
    let seen = try pane.wait { $0.contains { $0.contains("▌  2 Find the picture") } }
    let row = try Int(pane.value(of: "cursor_y"))
    #expect(row == seen.screen.firstIndex { $0.contains("▌  2 Find the picture") })
  }

  @Test("Check 16: the terminal's clicks and its wheel reach what is under them")
  func theMouseReachesTheProgram() throws {
    let pane = try pane(120, 40)
    let before = try pane.capture()
    let row = try #require(before.firstIndex { $0.contains("2 The studio") })
    let click = "\u{1B}[<0;50;\(row + 1)M\u{1B}[<0;50;\(row + 1)m"
    try pane.send(bytes: click.utf8)
    #expect(
      try pane.wait {
        $0[row].contains("▌●  2") || $0[row].contains("▌  2 The studio")
          || $0[row].contains("▌● 2 The studio")
      }.isExpected)
    try pane.send(bytes: click.utf8)
    #expect(try pane.wait { $0[0].contains("Life 2 of 3 · The studio") }.isExpected)
  }

  @Test func resizingTheTerminalKeepsTheSentenceOnTop() throws {
    let pane = try pane(80, 10)
    try pane.send("Right", "Enter", "Down", "Down", "Down", "Down", "Down")
    let before = try pane.wait { $0.count == 10 && $0[1].hasSuffix("  The wall") }
    #expect(before.isExpected)
    try pane.resize(columns: 50, rows: 12)
    _ = try pane.wait { $0.count == 12 }
    try pane.resize(columns: 80, rows: 10)
    let after = try pane.wait { $0 == before.screen }
    #expect(after.isExpected, "\(after.screen)")
  }

  @Test(arguments: [0, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
  func theTerminalIsAsBeforeHoweverItEnds(signal: Int32) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let program = "echo $$ >\(file.path); exec \(TmuxPane.lasttake) --content \(Fixtures.smallPath)"
    let script = "stty -g; sh -c '\(program)'; echo; echo ended; stty -g; exec cat"
    let pane = try TmuxPane(["sh", "-c", script], columns: 100, rows: 24)
    _ = try pane.wait { $0.contains { $0.contains("Show the work") } }
    #expect(try pane.value(of: "alternate_on") == "1")
    let number = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .newlines)
    if signal == 0 { try pane.send("q") } else { kill(try #require(Int32(number)), signal) }
    let seen = try pane.wait { $0.contains("ended") && $0.filter(\.isTerminalModes).count == 2 }
    #expect(seen.isExpected, "\(seen.screen)")
    #expect(Set(seen.screen.filter(\.isTerminalModes)).count == 1)
    #expect(try pane.value(of: "alternate_on") == "0")
    #expect(try pane.value(of: "cursor_flag") == "1")
  }

  @Test func stoppedAndBroughtBackItGoesOn() throws {
    let pane = try TmuxPane(["bash", "--norc", "-i"], columns: 80, rows: 24)
    try pane.type("\(TmuxPane.lasttake) --content \(Fixtures.smallPath)")
    try pane.send("Enter")
    _ = try pane.wait { $0.contains { $0.contains("▌  1 Show the work") } }
    try pane.send("C-z")
    #expect(try pane.wait { $0.contains { $0.contains("Stopped") } }.isExpected)
    try pane.type("fg")
    try pane.send("Enter")
    #expect(try pane.wait { $0.contains { $0.contains("▌  1 Show the work") } }.isExpected)
    try pane.send("Down")
    #expect(try pane.wait { $0.contains { $0.contains("▌  2 Find the picture") } }.isExpected)
  }

  @Test func anUnknownTerminalIsOneLineAndExitCode2() throws {
    let pane = try TmuxPane(
      [TmuxPane.lasttake] + Self.content, columns: 80, rows: 24, terminal: "nonsense")
    #expect(try pane.exitCode() == 2)
    #expect(try pane.capture().contains { $0.hasPrefix("lasttake:") && $0.contains("nonsense") })
  }

  @Test func aDumbTerminalGetsText() throws {
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "life/the-studio"] + Self.content, columns: 80, rows: 24, terminal: "dumb"
    )
    #expect(try pane.exitCode() == 0)
    #expect(try pane.capture().contains("The window faced north.[1]"))
  }

  @Test func inAPlainLocaleTheScreenIsASCII() throws {
    let pane = try pane(80, 24, environment: ["LANG": "C", "LC_ALL": "C"])
    let screen = try pane.capture().joined()
    #expect(screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(screen.contains("* serves"))
  }

  @Test func withoutColourTheFocusAndTheSelectionAreStillPlain() throws {
    let pane = try pane(80, 24, environment: ["NO_COLOR": "1"])
    let screen = try pane.captureWithLooks().joined()
    for color in ["\u{1B}[3\(6)m", "\u{1B}[3\(3)m", ";36m", ";33m"] {
      #expect(!screen.contains(color))
    }
    #expect(screen.contains("╔"))
    #expect(screen.contains("\u{1B}[7m") || screen.contains(";7m"))
  }

  @Test(arguments: ["xterm", "vt100", "linux", "xterm-256color", "screen"])
  func otherTerminalsShowTheSameWords(terminal: String) throws {
    let pane = try pane(80, 24, terminal: terminal)
    try pane.send("Right", "Enter")
    #expect(try pane.wait { $0[0].contains("Life 1 of 3") }.isExpected)
  }
}

extension String {
  /// Whether this is a line of `stty -g`.
  fileprivate var isTerminalModes: Bool { count { $0 == ":" } > 10 }
}
