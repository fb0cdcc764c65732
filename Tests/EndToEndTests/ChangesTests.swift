import Foundation
import TestSupport
import Testing

/// `lasttake changes`.
struct ChangesTests {
  @Test func updatesAndCorrectionsAreListedTheNewestFirst() throws {
    let program = try Program("changes")
    #expect(program.exitCode == 0 && program.errors.isEmpty)
    let headings = program.lines.filter { !$0.hasPrefix(" ") }
    #expect(
      headings == [
        "22 November 2026 · correction · First edition.",
        "22 November 2026 · correction · The key and The empty frame",
        "1 February 2012 · update · The case is closed",
      ])
    #expect(
      program.output.contains(
        "corrections/2026-11-22-2 in investigation/the-key, investigation/the-empty-frame")
    )
  }

  @Test func whatIsAllTitleIsToldOnce() throws {
    let lines = try Program("changes").lines
    #expect(lines.count { $0.contains("First edition.") } == 1)
    #expect(lines.contains("    corrections/2026-11-22 in about"))
  }

  @Test(arguments: [
    ("2012", 3), ("2012-02", 3), ("2012-02-01", 3), ("2012-02-02", 2), ("2026-11", 2),
  ])
  func aDateNarrows(since: String, count: Int) throws {
    let program = try Program("changes", "--since", since, "--format", "json")
    #expect(program.exitCode == 0)
    #expect(try program.objects.count == count)
  }

  @Test func asJSONItHasPagesAndSources() throws {
    let update = try #require(try Program("changes", "--format", "json").objects.last)
    #expect(update["id"] as? String == "questions/the-case-is-closed")
    #expect(update["kind"] as? String == "update" && update["date"] as? String == "2012-02-01")
    #expect(update["words"] as? String == "It was closed without a finding.")
    #expect(update["home"] as? String == "investigation/the-key")
    #expect(update["entries"] as? [String] == ["investigation/the-key"])
    #expect(update["sources"] as? [String] == ["sources/city-archive"])
  }

  @Test func nothingSinceIsToldByTheExitCode() throws {
    let program = try Program("changes", "--since", "2030")
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.contains("nothing has changed since 2030"))
    let json = try Program("changes", "--since", "2030", "--format", "json")
    #expect(try json.exitCode == 1 && json.objects.isEmpty)
  }

  @Test(arguments: ["soon", "2026-13", "2026-02-30", "", "9 March 2026", "2026-3"])
  func whatIsNoDateIsWrongUsage(since: String) throws {
    let program = try Program("changes", "--since", since)
    #expect(program.exitCode == 64 && program.output.isEmpty)
    #expect(program.errors.split(separator: "\n").count == 1)
  }
}

/// The card of the first start, in the real program.
struct FirstStartTests {
  @Test func theDialogueWelcomesOnce() throws {
    let state = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    let environment = ["XDG_STATE_HOME": state.path]
    let first = try Program("--plain", environment: environment, input: "\nq\n", welcomes: true)
    #expect(first.output.contains("Where it can be seen"))
    #expect(first.output.contains("Board: Goals"))
    let second = try Program("--plain", environment: environment, input: "q\n", welcomes: true)
    #expect(!second.output.contains("Where it can be seen"))
    #expect(second.output.contains("Board: Goals"))
  }

  @Test func whoAsksForAPageIsNotWelcomed() throws {
    let program = try Program("--plain", "life/the-studio", input: "q\n", welcomes: true)
    #expect(!program.output.contains("Where it can be seen"))
  }

  @Test func theScreenWelcomesOnce() throws {
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", Fixtures.bundledPath], welcomes: true)
    #expect(try pane.wait { $0.joined().contains("Her life") }.isExpected)
    try pane.send("a")
    #expect(try pane.wait { $0[0].contains("Life 1 of") }.isExpected)
    try pane.send("q")
    #expect(try pane.exitCode() == 0)
  }
}
