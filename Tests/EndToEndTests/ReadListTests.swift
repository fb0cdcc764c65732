import ContentParser
import Foundation
import TestSupport
import Testing

@testable import lasttake

/// Whole lists, as text and for a width.
struct ReadListTests {
  private static let lists = [
    "goals", "life", "investigation", "people", "sources", "cases", "trails", "quotes", "questions",
    "timeline", "alone", "map", "latest",
  ]

  @Test(arguments: lists)
  func everyListIsReadAsTextAndAsJSON(list: String) throws {
    let text = try Program("read", list, "--width", "60")
    #expect(text.exitCode == 0 && text.errors.isEmpty && text.lines.count > 2)
    let records = try Program("read", list, "--format", "json").objects
    #expect(!records.isEmpty && records.allSatisfy { $0["id"] is String })
  }

  /// The help of `read` names them all, and `list` no other.
  @Test func whatIsListedCanBeRead() throws {
    let kinds = Listing(Fixtures.small).kinds
    #expect(Set(kinds).union(["map", "latest"]) == Set(Self.lists))
    let help = try Program("help", "read").output
    for kind in kinds where !["life", "investigation"].contains(kind) {
      #expect(help.contains(kind), "\(kind)")
      #expect(try Program("read", kind).exitCode == 0, "\(kind)")
    }
  }

  @Test(arguments: ["trails", "life", "map"])
  func aListHasNoLinksOfItsOwn(list: String) throws {
    let program = try Program("read", "--links", list)
    #expect(program.exitCode == 64 && program.output.isEmpty)
    let line = "'\(list)' is a list, and --links reads pages; name one, as life/the-first-brush"
    #expect(program.errors == "lasttake: \(line)\n")
  }

  /// A strand with the name of a list could not be read.
  @Test func noStrandCanHaveTheNameOfAList() throws {
    let listed = try Program("list", "--format", "json").objects.compactMap { $0["id"] as? String }
    let ids =
      try Program("list", "timeline", "--format", "json").objects
      + Program("list", "alone", "--format", "json").objects
      + Program("changes", "--format", "json").objects
    let folders = ids.compactMap {
      ($0["id"] as? String)?.split(separator: "/").first.map(String.init)
    }
    let own = Set(listed + folders + ["map", "latest", "about"]).subtracting([
      "life", "investigation",
    ])
    #expect(own == Set(ContentForm.reservedFolders))
  }

  @Test func aPageIsReadFromAHeadingOn() throws {
    let all = try Program("read", "life/the-first-brush").output
    let part = try Program("read", "life/the-first-brush#the-wall")
    #expect(part.exitCode == 0 && part.lines.count > 2 && part.output.count < all.count)
    #expect(part.output.contains("She began on a wall") && !part.output.contains("Drawing"))
    let record = try Program("read", "life/the-first-brush#the-wall", "--format", "json").objects
    #expect((record.first?["text"] as? String)?.hasPrefix("The wall") == true)
    for format in ["text", "json"] {
      let none = try Program("read", "life/the-first-brush#the-wal", "--format", format)
      #expect(none.exitCode == 1 && none.output.isEmpty)
      #expect(none.errors.contains("has no heading 'the-wal'; the nearest is the-wall"))
    }
  }

  @Test func aCorrectionIsRead() throws {
    let text = try Program("read", "corrections/2026-11-22")
    #expect(text.exitCode == 0 && text.output.contains("first edition."))
    let record = try Program("read", "corrections/2026-11-22", "--format", "json").objects
    #expect(record.first?["home"] as? String == "about")
  }

  @Test func aTrailIsReadWithoutItsFolder() throws {
    #expect(
      try Program("read", "by-the-wall").output == Program("read", "trails/by-the-wall").output)
  }

  /// What has an id and no page says where it stands.
  @Test(arguments: ["cite", "handout"], ["timeline/1986-05", "questions/the-case-is-closed"])
  func whatHasNoPageNamesItsHome(command: String, id: String) throws {
    let program = try Program(command, id)
    #expect(program.exitCode == 1 && program.output.isEmpty)
    let home = id.hasPrefix("t") ? "life/the-first-brush" : "investigation/the-key"
    #expect(
      program.errors.contains(
        "'\(id)' is no page of its own; take the one in which it stands, \(home)"))
  }

  @Test func datesInListsAreThoseThatReadersSee() throws {
    let life =
      try Program("list", "life").output + Program("list", "timeline").output
      + Program("list", "sources").output
    #expect(life.contains("May 1986") && life.contains("3 March 2020"))
    #expect(life.firstMatch(of: /· \d{4}[-\/]/) == nil, "\(life)")
  }

  @Test func aListOfPagesHasThemAll() throws {
    let life = try Program("read", "life").output
    for words in ["She began on a wall", "The window faced north"] { #expect(life.contains(words)) }
    let both = try Program("read", "life", "timeline").output
    #expect(both.hasPrefix(life.dropLast()))
    #expect(both.contains("May 1986: Paints the wall. (life/the-first-brush)"))
  }

  @Test func aListHasEachOfItsEventsOnce() throws {
    let events = try Program("read", "timeline", "--width", "200").lines
    #expect(events.count == (try Program("list", "timeline").lines.count))
    #expect(Set(events).count == events.count)
  }

  @Test func anEntryAsJSONHasItsWords() throws {
    let objects = try Program("read", "life/the-studio", "about", "--format", "json").objects
    #expect(objects.map { $0["id"] as? String } == ["life/the-studio", "about"])
    #expect((objects[0]["text"] as? String)?.contains("The window faced north") == true)
  }

  @Test func whatTheSearchCallsAHitCanBeRead() throws {
    let hit = try #require(try Program("search", "window", "--format", "json").objects.first)
    let id = try #require(hit["id"] as? String)
    #expect(try Program("read", id).exitCode == 0)
  }

  @Test(arguments: [40, 72, 120])
  func aListFitsTheTerminalAndCutsNoID(columns: Int) throws {
    let ids = try Program("list", "quotes", "--content", Fixtures.bundledPath, "--format", "json")
      .objects.compactMap { $0["id"] as? String }
    let pane = try TmuxPane(
      [
        "sh", "-c",
        "\(TmuxPane.lasttake) list quotes --content \(Fixtures.bundledPath) | tail -0; "
          + "\(TmuxPane.lasttake) list life --content \(Fixtures.bundledPath)",
      ],
      columns: columns, rows: 50)
    _ = try pane.exitCode()
    let lines = try pane.capture().filter { !$0.isEmpty }
    #expect(ids.count > 50)
    let chapters = lines.filter { $0.hasPrefix("life/") }
    #expect(chapters.count == 13)
    #expect(lines.count == (columns == 40 ? 26 : 13))
    #expect(chapters.contains { $0.hasPrefix("life/the-work-of-2020-and-2021") })
    #expect(lines.contains { $0.hasSuffix("…") })
  }

  @Test func inAPipeNothingOfAListIsCut() throws {
    let lines = try Program("list", "quotes", "--content", Fixtures.bundledPath).lines
    #expect(lines.contains { $0.count > 200 })
    #expect(!lines.contains { $0.hasSuffix("…") })
  }

  @Test func theCountOfQuestionsSaysWhatItCounts() throws {
    let line = try #require(try Program("list").lines.first { $0.hasPrefix("questions") })
    let questions = try Program("search", "kind:question", "--format", "json").objects
    #expect(line.contains("\(questions.count) question"))
  }

  /// Whoever only reads leaves nothing behind: no folder of settings, state, cache or data.
  @Test(arguments: [
    [], ["about"], ["open", "life/the-studio"], ["list"], ["list", "life"], ["read", "about"],
    ["read", "timeline"], ["search", "grey"], ["quotes", "grey"], ["map"], ["changes"],
    ["cite", "about"], ["notes"], ["notes", "--format", "json"], ["check"], ["config"],
    ["config", "--all"], ["help"], ["help", "read"], ["--version"], ["read", "life/none"],
  ])
  func readingLeavesNothingBehind(arguments: [String]) throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let unset = ["XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
    let environment = Dictionary(uniqueKeysWithValues: unset.map { ($0, "") })
    let program = try Program(
      arguments, environment: environment.merging(["HOME": home.path]) { $1 }, welcomes: true)
    #expect(program.exitCode == 0 || program.exitCode == 1)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: home.path).isEmpty)
  }
}
