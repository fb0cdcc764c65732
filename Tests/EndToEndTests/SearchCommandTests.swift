import Foundation
import TestSupport
import Testing

/// `lasttake search`, as a script uses it.
struct SearchCommandTests {
  @Test func everythingIsSearchedInTheScreensOrder() throws {
    let program = try Program("search", "grey")
    #expect(program.lines.first == "“I never painted the same grey twice.”")
    #expect(program.output.contains("quotes/i-never-painted-the-same-grey in life/the-studio"))
    let kinds = try Program("search", "--format", "json", "reed").objects.compactMap {
      $0["kind"] as? String
    }
    #expect(kinds.first == "person" && Set(kinds).count > 2, "\(kinds)")
  }

  @Test func aHitTellsItsWordsAndWhereTheyStand() throws {
    let hit = try #require(
      try Program("search", "--format", "json", "--kind", "quote", "grey").objects.first)
    #expect(hit["id"] as? String == "quotes/i-never-painted-the-same-grey")
    let place = try #require(hit["place"] as? [String: Any])
    #expect(place["id"] as? String == "life/the-studio")
    #expect((place["block"] as? Int ?? 0) > 0)
    #expect(hit["speaker"] as? String == "Ada Reed")
    #expect(hit["date"] as? String == "1996")
    #expect(hit["sources"] as? [String] == ["sources/the-gazette"])
    let words = Array(try #require(hit["words"] as? String).unicodeScalars)
    let range = try #require((hit["ranges"] as? [[String: Int]])?.first)
    let (start, end) = (try #require(range["start"]), try #require(range["end"]))
    #expect(String(String.UnicodeScalarView(words[start..<end])) == "grey")
  }

  @Test func idsAreOfOneHitEach() throws {
    let ids = try Program("search", "--format", "json", "the").objects
      .compactMap { $0["id"] as? String }
    #expect(ids.count > 10 && Set(ids).count == ids.count)
  }

  @Test func aKindAndALimitNarrow() throws {
    let all = try Program("search", "--format", "json", "the").objects
    let some = try Program("search", "--format", "json", "--limit", "2", "the").objects
    #expect(some.count == 2)
    #expect(some.map { $0["id"] as? String } == all.prefix(2).map { $0["id"] as? String })
    let kinds = try Program(
      "search", "--format", "json", "--kind", "event", "--kind", "source", "the"
    ).objects.compactMap { $0["kind"] as? String }
    #expect(Set(kinds) == ["event", "source"])
  }

  @Test func nothingFoundIsExitCode1AndSaysWhereItLooked() throws {
    let program = try Program("search", "gery")
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.hasPrefix("lasttake: nothing found; try: grey (looked through 3 quotes"))
    #expect(program.errors.split(separator: "\n").count == 1)
    let json = try Program("search", "--format", "json", "zzzzqq")
    let objects = try json.objects
    #expect(json.exitCode == 1 && objects.isEmpty)
  }

  @Test(arguments: [["--kind", "qoute", "x"], ["--limit", "0", "x"], ["--limit", "many", "x"]])
  func whatIsUnknownIsWrongUsage(arguments: [String]) throws {
    let program = try Program(["search"] + arguments)
    #expect(program.exitCode == 64)
    #expect(program.errors.split(separator: "\n").count == 1)
    if arguments[0] == "--kind" { #expect(program.errors.contains("the nearest is quote")) }
  }

  @Test func anUnknownFilterIsNamedAndTheRestIsFound() throws {
    let program = try Program("search", "speker:reed grey")
    #expect(program.errors.contains("“speker:” is no filter; the nearest is speaker:"))
  }
}
