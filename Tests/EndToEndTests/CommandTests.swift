import Foundation
import TestSupport
import Testing

struct CommandTests {
  @Test func withoutATerminalTheCompanionIsPrinted() throws {
    let program = try Program()
    #expect(program.exitCode == 0)
    #expect(program.lines.first == "A Small Companion: For the tests")
    #expect(program.output.contains("● Life 1 serves: The first wall is the first picture."))
    #expect(program.output.contains("“I never painted the same grey twice.”"))
    #expect(!program.output.contains("\u{1B}"))
  }

  @Test func listPrintsOneLineEach() throws {
    let program = try Program("list", "life")
    #expect(program.lines.count == 3)
    #expect(program.lines[1].hasPrefix("life/the-studio"))
  }

  @Test func listWithoutAKindCounts() throws {
    let counts = try Program("list", "--format", "json").objects
    #expect(counts.first { $0["id"] as? String == "quotes" }?["count"] as? Int == 3)
    #expect(counts.first { $0["id"] as? String == "timeline" }?["count"] as? Int == 7)
  }

  @Test(arguments: [
    "goals", "life", "investigation", "people", "sources", "cases", "quotes", "questions",
    "timeline", "alone",
  ])
  func everyKindIsJSONWithAnIDEach(kind: String) throws {
    let program = try Program("list", kind, "--format", "json")
    #expect(program.exitCode == 0)
    #expect(try !program.objects.isEmpty)
    #expect(try program.objects.allSatisfy { $0["id"] is String })
  }

  @Test func casesAreListedWithEveryStep() throws {
    let lines = try Program("list", "cases").lines
    #expect(lines.first?.hasPrefix("cases/the-keeper") == true)
    #expect(
      lines.contains(
        "  2 April 2011  Charged with taking the picture. (sources/city-archive, folio 2)")
    )
    let keeper = try #require(try Program("list", "cases", "--format", "json").objects.first)
    let steps = try #require(keeper["steps"] as? [[String: Any]])
    #expect(
      steps.last?.compactMapValues { $0 as? String } == [
        "date": "2012-02-01", "what": "The charge is dismissed.", "source": "sources/the-gazette",
        "place": "page 4", "shown": "1 February 2012",
      ])
    #expect(steps.map { $0["decides"] as? Bool } == [true, false, true])
    #expect(keeper["kind"] as? String == "criminal")
    #expect(keeper["statusAsOf"] as? String == "2026-11-22")
  }

  @Test func aCaseIsReadWithItsStepsAndNotes() throws {
    let lines = try Program("read", "cases/the-keeper").lines
    #expect(lines.contains { $0.contains("2 April 2011 Charged with taking the picture.") })
    #expect(lines.contains { $0.contains("folio 2.") })
    #expect(
      try Program().output.contains("1. The city against Max Stone: 1 February 2012: The charge"))
  }

  @Test func anUnknownKindIsWrongUsageAndNamesTheKinds() throws {
    let program = try Program("list", "lives")
    #expect(program.exitCode == 64)
    #expect(program.errors.contains("goals, life, investigation"))
  }

  @Test func readListsTheAddressesOfItsNotes() throws {
    let lines = try Program("read", "life/the-first-brush", "--width", "20").lines
    let start = try #require(lines.firstIndex(of: "Addresses"))
    #expect(lines.dropFirst(start + 2) == ["https://example.org/gazette [1]"])
  }

  @Test func readListsWhatAPageLeadsTo() throws {
    let lines = try Program("read", "life/the-first-brush", "--links").lines
    #expect(lines.contains("goals/show-the-work  Show the work"))
    #expect(lines.contains("sources/the-gazette  The Gazette"))
    #expect(lines.contains { $0.hasPrefix("https://example.org/gazette  ") })
    #expect(Set(lines).count == lines.count)
    #expect(try Program("read", "life/nowhere", "--links").exitCode == 1)
  }

  @Test func readSetsAnEntryForAWidth() throws {
    let program = try Program("read", "life/the-first-brush", "--width", "30")
    #expect(program.exitCode == 0)
    // An address is never broken.
    #expect(program.lines.allSatisfy { $0.count <= 30 || $0.hasPrefix("https://") })
    #expect(program.lines.contains("She began on a wall, and her"))
  }

  @Test func readWritesLooksOnlyWhenTold() throws {
    #expect(try Program("read", "about", "--color", "never").output.contains("\u{1B}") == false)
    #expect(try Program("read", "about", "--color", "always").output.contains("\u{1B}[1m"))
  }

  @Test func anUnknownIDIsNotFound() throws {
    let program = try Program("read", "life/nowhere")
    #expect(program.exitCode == 1)
    #expect(
      program.errors == "lasttake: there is no 'life/nowhere' in this companion; "
        + "lasttake list life names what there is\n")
  }

  @Test(arguments: [
    ["read", "nowhere"], ["cite", "nowhere"], ["list", "lives"], ["open", "xxxxxx"],
  ])
  func whatIsWrongIsToldOnce(_ arguments: [String]) throws {
    let program = try Program(arguments)
    #expect(program.exitCode == 64)
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  @Test func anEmptyKindIsToldInWords() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder.path)
    for strand in ["life", "investigation", "cases"] {
      for name in try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(strand).path)
      {
        try FileManager.default.removeItem(at: folder.appendingPathComponent("\(strand)/\(name)"))
      }
    }
    for kind in ["life", "timeline"] {
      let program = try Program("list", kind, "--content", folder.path)
      #expect(program.exitCode == 1)
      #expect(
        program.errors == "lasttake: nothing of the kind '\(kind)' stands in this companion\n")
    }
  }

  @Test func quotesSearchesAsTheScreenDoes() throws {
    let program = try Program("quotes", "speaker:reed", "GREY")
    #expect(program.lines.first == "“I never painted the same grey twice.”")
    #expect(program.output.contains("quotes/i-never-painted-the-same-grey in life/the-studio"))
  }

  @Test func aQuoteThatIsNotThereIsExitCode1WithASpelling() throws {
    let program = try Program("quotes", "gery")
    #expect(program.exitCode == 1)
    #expect(program.errors == "lasttake: no quote found; try: grey\n")
  }

  @Test func quotesAsJSONTellWhoWhenAndWhence() throws {
    let quote = try #require(try Program("quotes", "grey", "--format", "json").objects.first)
    #expect(quote["speaker"] as? String == "people/ada-reed")
    #expect(quote["date"] as? String == "1996")
    #expect(quote["sources"] as? [String] == ["sources/the-gazette"])
  }

  @Test func theMapHasARowForEachChapterAndItsSigns() throws {
    let program = try Program("map")
    #expect(program.exitCode == 0)
    #expect(program.lines.contains("1 Show the work"))
    #expect(program.lines.contains("● serves  ◐ complicates  ○ leaves open"))
    let row = try #require(program.lines.first { $0.contains("1 The first brush") })
    #expect(row.split(separator: " ").dropFirst(4).prefix(3) == ["●", "·", "·"])
    #expect(program.lines.allSatisfy { $0.count <= 80 })
    let reasons = try Program("map", "--reasons")
    #expect(reasons.lines.contains("    ● serves 1: The first wall is the first picture."))
  }

  @Test func theMapAsJSONHasBearingsWithTheirReasons() throws {
    let rows = try Program("map", "--format", "json").objects
    #expect(rows.count == 5)
    let first = try #require(rows.first)
    #expect(first["id"] as? String == "life/the-first-brush")
    #expect(first["strand"] as? String == "life")
    #expect((first["words"] as? Int ?? 0) > 0)
    let bearing = try #require((first["bearings"] as? [[String: Any]])?.first)
    #expect(bearing["goal"] as? String == "goals/show-the-work")
    #expect(bearing["kind"] as? String == "serves")
    #expect(bearing["because"] as? String == "The first wall is the first picture.")
  }

  @Test func checkOfTheSmallCompanionHasNoErrors() throws {
    let program = try Program("check")
    #expect(program.lines.count == 3)
    #expect(program.lines.dropLast().allSatisfy { $0.hasSuffix("[goal-without-bearing]") })
    #expect(program.lines.last == "0 errors, 2 warnings: goal-without-bearing 2")
    #expect(program.exitCode == 0)
  }

  @Test func checkNamesTheLineAndEndsWith1() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder.path)
    let file = folder.appendingPathComponent("goals/01-show-the-work.md")
    try Data("---\ntitle: A\ngrade: hope\nsumary: B\n---\nText.\n".utf8).write(to: file)
    let program = try Program("check", folder.path)
    #expect(program.exitCode == 1)
    #expect(program.output.contains("goals/01-show-the-work.md:4:1: error:"))
  }

  @Test func aFolderThatIsNotThereIsExitCode2() throws {
    let program = try Program("list", "--content", "/nowhere/at/all")
    #expect(program.exitCode == 2)
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(program.errors.contains("/nowhere/at/all: no such folder"))
  }

  @Test func inAPlainLocaleAllIsASCII() throws {
    let program = try Program("read", "life/the-studio", environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(program.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(program.output.contains("\"I never painted the same grey twice.\""))
  }

  @Test func aQuotesIDIsReadAsItsWordsAndWhereTheyStand() throws {
    let program = try Program("read", "quotes/i-never-painted-the-same-grey")
    #expect(program.lines.contains("▌ “I never painted the same grey twice.”"))
    #expect(program.lines.contains("life/the-studio"))
    #expect(!program.output.contains("The window faced north"))
  }

  @Test func everyIDThatIsListedCanBeRead() throws {
    let kinds = [
      "goals", "life", "investigation", "people", "sources", "cases", "quotes", "questions",
    ]
    for kind in kinds + ["timeline", "alone"] {
      let ids = try Program("list", kind, "--format", "json").objects
        .compactMap { $0["id"] as? String }
      #expect(try !ids.isEmpty && Program(["read"] + ids).exitCode == 0, "\(kind)")
    }
    let event = try Program("read", "timeline/1986-05")
    #expect(event.lines == ["May 1986: Paints the wall. (life/the-first-brush)"])
  }

  @Test func listsAsJSONCarrySourcesDatesAndText() throws {
    let events = try Program("list", "timeline", "--format", "json").objects
    let event = try #require(events.first { $0["start"] as? String == "2010-04-01" })
    #expect(event["sources"] as? [String] == ["sources/city-archive"])
    #expect(event["start"] as? String == "2010-04-01")
    #expect(event["text"] as? String == "The frame is found empty.")
    #expect(events.last?["home"] as? String == "cases/the-frame")
    let question = try #require(try Program("list", "questions", "--format", "json").objects.last)
    #expect(question["text"] as? String == "It was closed without a finding.")
    #expect(question["sources"] as? [String] == ["sources/city-archive"])
    let source = try #require(try Program("list", "sources", "--format", "json").objects.first)
    #expect(source["text"] as? String == "A box of papers.")
    let alone = try Program("list", "alone", "--format", "json").objects
    let disputed = try #require(alone.first { ($0["text"] as? String)?.contains("porter") == true })
    #expect(disputed["standing"] as? String == "disputed: Who had the key")
    #expect(disputed["sources"] as? [String] == ["sources/city-archive"])
  }

  @Test func idsOfAListAreUnique() throws {
    for kind in ["timeline", "quotes", "questions", "alone"] {
      let objects = try Program([
        "list", kind, "--format", "json", "--content", Fixtures.bundledPath,
      ])
      .objects
      #expect(objects.count > 50)
      #expect(Set(objects.compactMap { $0["id"] as? String }).count == objects.count)
    }
  }

  @Test func aFullDiskIsOneLineAndExitCode2() throws {
    let pane = try TmuxPane(
      ["sh", "-c", "\(TmuxPane.lasttake) read about --content \(Fixtures.smallPath) >/dev/full"],
      columns: 100, rows: 10)
    #expect(try pane.exitCode() == 2)
    #expect(try pane.capture().first?.hasPrefix("lasttake: can't write the output:") == true)
  }

  @Test func wrongUsageIs64AndOneLine() throws {
    #expect(try Program("--nonsense").errors.split(separator: "\n").count == 1)

    #expect(try Program("read", "about", "--width", "3").exitCode == 64)
    #expect(try Program("--nonsense").exitCode == 64)
  }

  @Test func helpNamesEveryCommand() throws {
    let help = try Program("--help").output
    for command in ["open", "list", "read", "quotes", "map", "check"] {
      #expect(help.contains(command))
    }
  }
}
