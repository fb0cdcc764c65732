import ContentModel
import ContentParser
import TestSupport
import Testing

/// How the pages that the site makes of many entries say what they say.
struct PageTests {
  /// “Leaves open it” is no English.
  @Test func theBoardSaysOfAGoalWhatAChapterDoesWithIt() throws {
    let board = try BuiltSite.bundled().page("index.html")
    #expect(board.contains("The reporter in Kyiv</a> leaves it open: "))
    #expect(board.contains("The reporter in Kyiv</a> serves it: "))
    #expect(board.contains("leaves open <a href=\"#goals.right-the-wrong\""))
    #expect(!board.contains("leaves open it"))
  }

  @Test func theBoardNamesItsKeys() throws {
    let board = try BuiltSite.bundled().page("index.html")
    let line = try #require(MarkupText.part(board, from: "<p id=\"keys\"", to: "</p>"))
    for key in ["↑", "↓", "←", "→", "Tab", "Home", "End", "Enter", "Esc"] {
      #expect(line.contains("<kbd>\(key)</kbd>"))
    }
  }

  /// Where nothing is written, nothing is offered to choose, and no list is empty.
  @Test func aBoardOfNothingSaysSo() throws {
    let folder = try #require(Fixtures.template("Bare"))
    let board = try BuiltSite(Library(try ContentLoader(folder: folder).load().value)).page(
      "index.html")
    #expect(board.contains("<p class=\"empty\">This companion has no goals yet.</p>"))
    #expect(board.contains("<p class=\"empty\">This strand has no chapters yet.</p>"))
    for absent in ["<ol", "id=\"pairing\"", "<kbd"] { #expect(!board.contains(absent)) }
  }

  /// Several entries stand apart, and one has no comma.
  @Test func whatAChangeIsInStandsApart() throws {
    let site = try BuiltSite.bundled()
    let latest = try site.page("latest.html")
    let several = try #require(site.library.changes.first { $0.entries.count > 1 })
    let titles = several.entries.compactMap { site.library[$0]?.title }
    #expect(MarkupText.words(of: latest).count > 100)
    #expect(latest.contains("\(titles[0])</a>, <a href="))
    #expect(!latest.contains("</a>, </p>") && !latest.contains("In , "))
    for part in latest.components(separatedBy: "<p class=\"home\">").dropFirst() {
      #expect(!part.prefix { $0 != "\n" }.contains("</a> <a"))
    }
  }

  /// The name of a stop ends before what is said of it begins; a question has its own end.
  @Test func stopsOfATrailStandApartFromTheirWords() throws {
    let trails = try BuiltSite.bundled().page("trails.html")
    #expect(trails.contains("Reindeer and submarines</a>. The one sentence"))
    #expect(trails.contains("Did a producer answer for it?</a> One company"))
  }

  /// What a table is about stands above it, as wide as the page, not as the table.
  @Test func noTableHasItsWordsWithinItsWidth() throws {
    let site = try BuiltSite.bundled()
    for page in ["cases.html", "map.html"] {
      let text = try site.page(page)
      #expect(!text.contains("<caption"))
      let words = try #require(text.range(of: "<p class=\"caption\""))
      let table = try #require(text.range(of: "<table"))
      #expect(words.lowerBound < table.lowerBound)
    }
  }

  /// The way back from a note stands behind its last word, never on a line alone.
  @Test func theWayBackGoesWithTheLastWord() throws {
    let chapter = try BuiltSite.bundled().page("life/kyiv.html")
    let ways = chapter.components(separatedBy: "<a class=\"back\"")
    #expect(ways.count > 3)
    for before in ways.dropLast() { #expect(before.last == "\u{A0}") }
  }
}
