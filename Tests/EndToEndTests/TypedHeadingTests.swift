import TestSupport
import Testing

/// A heading behind an id, `life/kyiv#the-key`: each command that takes an id knows whether it is there.
struct TypedHeadingTests {
  private static let commands = [
    ["cite"], ["read"], ["read", "--links"], ["read", "--format", "json"], ["picture"], ["open"],
    [],
    ["--plain"],
  ]

  private func run(_ command: [String], _ id: String) throws -> Program {
    try Program(command + [id] + (command == ["picture"] ? ["-"] : []))
  }

  @Test(arguments: commands)
  func aHeadingThatIsNotThereIsRefused(command: [String]) throws {
    for (typed, help) in [
      ("nope", "; known are the-wall, the-school"), ("the-wal", "; the nearest is the-wall"),
    ] {
      let program = try run(command, "life/the-first-brush#\(typed)")
      #expect(program.exitCode == 1 && program.output.isEmpty)
      #expect(
        program.errors == "lasttake: life/the-first-brush has no heading '\(typed)'\(help)\n")
    }
  }

  @Test(arguments: commands)
  func whatHasNoHeadingsHasNone(command: [String]) throws {
    guard command == ["cite"] || command == ["read"] else { return }
    let program = try run(command, "quotes/i-never-painted-the-same-grey#nope")
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.contains("i-never-painted-the-same-grey has no heading 'nope'"))
    #expect(try run(command, "about#nope").exitCode == 1)
  }

  /// The search tells a place on the page by numbers.
  @Test(arguments: commands, ["the-wall", "3.1", ""])
  func oneThatIsThereIsTaken(command: [String], heading: String) throws {
    let program = try run(command, "life/the-first-brush#\(heading)")
    #expect(program.exitCode == 0 && program.errors.isEmpty, "\(program.errors)")
  }

  @Test func anUnknownPageIsToldBeforeItsHeading() throws {
    let program = try run(["cite"], "life/the-studo#nope")
    #expect(program.exitCode == 1 && program.errors.contains("did you mean life/the-studio?"))
  }
}
