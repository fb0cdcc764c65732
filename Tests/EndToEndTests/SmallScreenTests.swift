import TestSupport
import Testing

/// Terminals of sizes that nobody reads on; whatever is drawn there, it is drawn by whole sequences.
struct SmallScreenTests {
  private static let sizes: [(UInt16, UInt16)] =
    (1...3).flatMap { columns in (1...3).map { (columns, $0) } } + [(1, 20), (300, 3), (3, 300)]

  @Test("Sequences go out whole", arguments: sizes)
  func sequencesGoOutWhole(columns: UInt16, rows: UInt16) throws {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath], columns: columns, rows: rows)
    #expect(terminal.wait(for: "\u{1B}[?2004h"))
    for keys in ["\u{1B}[B", "\r", "j", "M", "M", "2", "\u{1B}", "3", "0", "?", "\u{1B}"] {
      terminal.type(keys)
      terminal.settle(milliseconds: 60)
    }
    terminal.type("\u{1A}")
    terminal.settle()
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
  }

  @Test(
    "The terminal's own size is in force, whatever is exported",
    arguments: ["5", "300", "0", "-3", "99999999", "999999999999999999999", "many"])
  func theTerminalsSizeWins(exported: String) throws {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath],
      environment: ["LINES": exported, "COLUMNS": exported])
    #expect(terminal.wait(for: "\u{1B}[24;"))
    #expect(terminal.output.contains("Show the work"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.output.matches(of: /\u{1B}\[([0-9]+);/).allSatisfy { (Int($0.1) ?? 0) <= 48 })
    #expect(terminal.problems == [])
  }

  @Test("A terminal that tells no size, or more than there is", arguments: [0, 65_535])
  func theTerminalTellsNoSize(size: UInt16) throws {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath], columns: size, rows: size)
    #expect(terminal.wait(for: "Show the work"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
  }
}
