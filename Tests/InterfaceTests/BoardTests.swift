import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct BoardTests {
  @Test func opensOnTheFirstGoalWithItsChaptersMarked() {
    let session = Session(columns: 120, rows: 40)
    #expect(session.row(with: "The first brush")?.contains("● 1 The first brush") == true)
    #expect(session.row(with: "The empty frame")?.contains("◐ 1 The empty frame") == true)
    #expect(session.row(with: "The long journey")?.contains("  3 The long journey") == true)
  }

  @Test func aMarkHasItsWord() {
    let session = Session(columns: 120, rows: 40)
    #expect(session.row(with: "The empty frame")?.contains("complicates") == true)
    #expect(session.row(with: "The first brush")?.contains("serves") == true)
  }

  @Test func goalsCountTheChaptersOfEachStrand() {
    let session = Session(columns: 120, rows: 40)
    let row = session.rows.first { $0.contains("1 Show the work") }
    #expect(row?.contains("  2+1 ║") == true)
    #expect(session.rows[1].contains("Life + Investigation ═╗"))
  }

  @Test func anotherGoalMovesTheStrandsToItsChapters() {
    var session = Session(columns: 120, rows: 40)
    session.play("Down")
    #expect(session.board?.goal == 1)
    #expect(session.row(with: "2 The key")?.contains("○ 2 The key") == true)
    session.play("Down")
    #expect(session.board?.chapters[0] == 1)
  }

  @Test func aChapterMarksItsGoalsAndCounterparts() {
    var session = Session(columns: 120, rows: 40)
    session.play("Right Down")
    #expect(session.row(with: "3 Thank the teachers")?.contains("○ 3") == true)
    #expect(session.row(with: "The empty frame")?.contains("shares 1 goal") == true)
  }

  @Test func aChapterMovesTheGoalToOneItBearsOn() {
    var session = Session(columns: 120, rows: 40)
    session.play("Right End")
    #expect(session.board?.chapters[0] == 2)
    #expect(session.board?.goal == 2)
  }

  @Test func theReasonOfThePairIsTheContentsOwn() {
    var session = Session(columns: 120, rows: 40)
    session.play("Down Up")
    let words = "● Life 1 serves “Show the work”: The first wall is the first picture."
    #expect(session.row(with: words) != nil)
    session.play("Right Right")
    #expect(session.row(with: "◐ Investigation 1 complicates “Show the work”") != nil)
  }

  @Test func narrowingLeavesWhatBearsOnTheGoalAndSaysSo() {
    var session = Session(columns: 120, rows: 40)
    session.play("f")
    #expect(session.row(with: "narrowed: 2 of 3") != nil)
    #expect(session.rows.last?.contains("f shows all again") == true)
    #expect(session.row(with: "3 The long journey") == nil)
    session.play("f")
    #expect(session.row(with: "3 The long journey") != nil)
  }

  @Test func whileNarrowedTheGoalStays() {
    var session = Session(columns: 120, rows: 40)
    session.play("Down Down f Right Down")
    #expect(session.board?.goal == 2)
    #expect(session.board?.chapters[0] == 2)
  }

  @Test func theEndsOfListsAndPanesSayWhyNothingMoves() {
    var session = Session()
    session.play("Up")
    #expect(session.rows.last?.contains("This is the first") == true)
    session.play("Left")
    #expect(session.rows.last?.contains("leftmost") == true)
  }

  @Test func tabGoesAroundThePanes() {
    var session = Session()
    session.play("Tab Tab Tab")
    #expect(session.board?.focus == 0)
    session.play("S-Tab")
    #expect(session.board?.focus == 2)
  }

  @Test(arguments: ["120x40", "80x24", "60x20", "40x12", "20x5", "20x6", "200x60"])
  func theSelectedLineIsShownAtEverySizeWithTheCursorOnIt(size: String) {
    var session = Session()
    session.play("\(size) Down")
    #expect(session.cursorRow?.contains("2 Find the") == true)
  }

  @Test func theFocusIsPlainWithoutColour() {
    var session = Session(columns: 120, rows: 40)
    #expect(session.rows[1].hasPrefix("╔═ Goals"))
    session.play("Right")
    #expect(session.rows[1].hasPrefix("┌─ Goals"))
    #expect(session.rows[1].contains("╔═ Life"))
  }

  @Test func aZoomedPaneStandsAlone() {
    var session = Session(columns: 120, rows: 40)
    session.play("Right z")
    #expect(session.rows[1].hasPrefix("╔═ Life"))
    #expect(session.row(with: "Investigation: 2 chapters") == nil)
    #expect(session.rows.last?.contains("z shows the others again") == true)
  }

  @Test(arguments: ["life", "investigation", "goals", "people"])
  func aCompanionWithAFolderLeftEmptyStillOpens(folder: String) {
    var companion = Fixtures.small.companion
    switch folder {
    case "life": companion.strands[0].chapters = []
    case "investigation": companion.strands[1].chapters = []
    case "goals": companion.goals = []
    default: companion.people = []
    }
    for size in ["120x40", "80x24", "40x12", "20x5"] {
      var session = Session(Library(companion))
      session.play("\(size) Down Right Down Right Enter Esc f z Tab Enter")
      #expect(!session.text.isEmpty)
    }
  }

  @Test func aStrandThatStandsAloneIsMarkedByTheSelectedGoal() {
    var session = Session(columns: 40, rows: 12)
    session.play("Right")
    #expect(session.row(with: "● 2 The studio") != nil)
    #expect(session.row(with: "● serves: The first wall") != nil)
  }

  @Test func oneChapterIsOne() {
    var companion = Fixtures.small.companion
    companion.strands[0].chapters.removeLast(companion.strands[0].chapters.count - 1)
    let session = Session(Library(companion), columns: 120, rows: 30)
    #expect(session.row(with: "Life: 1 chapter ") != nil)
    #expect(session.row(with: "Investigation: 2 chapters") != nil)
  }

  @Test func problemsOfTheContentAreSaidOnce() {
    var session = Session()
    session.giveProblems("1x1 80x24")
    #expect(
      session.rows.last?.contains("Something is wrong with the content; ! tells what") == true)
    session.play("Down")
    #expect(session.rows.last?.contains("wrong") == false)
  }
}
