import Display
import Foundation
import TestSupport
import Testing

/// How wide commands print where there is no terminal to ask.
struct PipeWidthTests {
  private static let commands = [
    ["read", "about"], ["open", "about"], ["quotes"], ["search", "film"], ["changes"],
  ]

  private func widest(_ command: [String], _ environment: [String: String]) throws -> Int {
    let content = ["LASTTAKE_CONTENT": Fixtures.bundledPath]
    let program = try Program(command, environment: environment.merging(content) { $1 })
    #expect(program.exitCode == 0, "\(program.errors)")
    // Ids and addresses are whole wherever they stand.
    return program.lines.filter { !$0.contains("/") }.map { displayWidth($0) }.max() ?? 0
  }

  @Test(arguments: commands) func isWhatTheEnvironmentAsksFor(command: [String]) throws {
    let usual = try widest(command, ["COLUMNS": "", "FZF_PREVIEW_COLUMNS": ""])
    #expect(usual > 44)
    let narrow = try widest(command, ["COLUMNS": "44"])
    #expect((30...44).contains(narrow))
    #expect(try widest(command, ["FZF_PREVIEW_COLUMNS": "40", "COLUMNS": "300"]) <= 40)
    #expect(try widest(command, ["COLUMNS": "many", "FZF_PREVIEW_COLUMNS": "-5"]) == usual)
  }

  @Test func theMapIsAsWideAsAskedFor() throws {
    let usual = try widest(["map"], ["COLUMNS": ""])
    #expect(try widest(["map"], ["COLUMNS": "44"]) < usual)
  }

  @Test func aPipeMayBeWiderThanATerminalIsFilled() throws {
    #expect((110...150).contains(try widest(["read", "about"], ["COLUMNS": "150"])))
  }

  @Test func anOptionWins() throws {
    #expect(try widest(["read", "about", "--width", "30"], ["COLUMNS": "100"]) <= 30)
  }

  @Test func aTerminalsOwnWidthWins() throws {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "read", "about", "--color", "never", "--content", Fixtures.smallPath],
      environment: ["COLUMNS": "200", "FZF_PREVIEW_COLUMNS": "200"], columns: 50)
    #expect(terminal.end() == 0)
    let lines = terminal.output.split(whereSeparator: \.isNewline).filter { !$0.contains("/") }
    #expect(lines.allSatisfy { displayWidth($0) <= 50 })
    #expect(lines.count > 5)
  }
}
