import Foundation
import TestSupport
import Testing

/// The commands over a companion on another subject: what they print has its words and none of those
/// that the program was first written with.
struct OwnWordsTests {
  private static let commands: [[String]] = [
    [], ["list"], ["list", "people"], ["list", "questions"], ["list", "sources"],
    ["list", "cases"],
    ["read", "goals"], ["read", "music"], ["read", "people"], ["read", "about"], ["read", "map"],
    ["map", "--reasons"], ["search", "stone"], ["search", "zzzzqq"], ["quotes", "stone"],
    ["changes"], ["handout", "an-hour"], ["cite", "sources/the-score", "--style", "apa"], ["notes"],
    ["check"], ["read", "music/nothing"],
  ]

  @Test(arguments: commands) func aCommandHasItsWords(arguments: [String]) throws {
    let program = try Program(
      arguments, environment: ["LASTTAKE_CONTENT": Fixtures.symphonyPath])
    // What is typed for a list stands before its count.
    let folders = arguments == ["list"] ? ["goals", "people", "cases", "trails"] : []
    let said = program.output + program.errors
    #expect(OwnWords.foreignLines(in: said, besides: folders) == [], "\(arguments)")
    #expect(!said.isEmpty)
  }

  @Test(arguments: [
    "", "open", "list", "read", "search", "quotes", "map", "changes", "handout", "cite", "notes",
    "check", "schema", "config",
  ])
  func theHelpHasItsWords(command: String) throws {
    let program = try Program(
      ["help"] + (command.isEmpty ? [] : [command]),
      environment: ["LASTTAKE_CONTENT": Fixtures.symphonyPath])
    // What is typed is typed so whatever the companion: names of lists, and of kinds of file.
    let typed = [
      "goals, music, letters, people, sources, cases, trails",
      "goals, music, letters, people, sources, cases", "goals, music", "goals, a strand",
      "people, sources, cases, trails", "people, sources, cases, quotes",
      "companion, chapter, goal, person, source, case, trail, about", "quotes, goals, cases",
      "list trails", "person, source", "kind one of goals", "case and accents",
      "in any case", "chapter, time", "default: chapter", "names the trails", "GOAL",
    ]
    let text = program.output.split(separator: "\n").joined(separator: " ")
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    #expect(OwnWords.foreignLines(in: text, besides: typed) == [], "\(program.output)")
    #expect(program.output.contains("music/the-first-bars") || !program.output.contains("/the-"))
  }

  @Test func theCheckHoldsItToItsOwnRules() throws {
    let program = try Program("check", Fixtures.symphonyPath)
    #expect(program.exitCode == 0, "\(program.output)")
    #expect(!program.output.contains("unused-source"))
  }

  @Test func theSchemaHasItsKinds() throws {
    let program = try Program(
      "schema", "source", environment: ["LASTTAKE_CONTENT": Fixtures.symphonyPath])
    #expect(program.exitCode == 0)
    #expect(program.output.contains("\"score\""))
    #expect(!(try Program("schema", "source").output.contains("\"score\"")))
    #expect(program.errors == "")
  }

  /// A companion that was found and can't be read is told of, and the standard words are printed all the same.
  @Test(arguments: [nil, "title: [\n"]) func aSchemaOfStandardWordsSaysWhy(manifest: String?) throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if let manifest {
      try Data(manifest.utf8).write(to: folder.appendingPathComponent("companion.yml"))
    }
    let program = try Program(
      "schema", "source", environment: ["LASTTAKE_CONTENT": folder.path])
    #expect(program.exitCode == 0)
    #expect(program.output == (try Program("schema", "source").output))
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(program.errors.contains(folder.path))
    #expect(program.errors.contains("only the standard kinds and grades are known"))
    #expect(!program.errors.contains("folder “goals”"))
    let named = try Program("schema", "source", "--content", folder.path)
    #expect(named.exitCode == (manifest == nil ? 2 : 0))
    #expect(named.output == (manifest == nil ? "" : program.output))
  }
}
