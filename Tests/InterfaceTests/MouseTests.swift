import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Check 16: a click on each pane, link and tab does what its key does.
@Suite("Check 16: the mouse")
struct MouseTests {
  @Test func aClickSelectsARowAndASecondOpensIt() {
    var session = Session(columns: 120, rows: 40)
    session.click(on: "The studio")
    #expect(session.board?.focus == 1)
    #expect(session.board?.chapters[0] == 1)
    session.click(on: "The studio")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
  }

  @Test func aTabLeadsToItsScreen() {
    var session = Session(columns: 140, rows: 40)
    session.click(on: "4 People")
    #expect(session.row(with: "Ada Reed") != nil)
    session.click(on: "1 Board")
    #expect(session.board != nil)
  }

  @Test func aLinkIsFollowed() {
    var session = Session()
    session.play("Enter")
    session.click(on: "Ada Reed")
    #expect(session.reader?.entry == EntityID("people/ada-reed"))
  }

  @Test func aNoteOpensAndAClickBesideClosesIt() {
    var session = Session()
    session.play("Right Enter")
    session.click(on: "[1]")
    #expect(session.row(with: "═ Note 1 ═") != nil)
    session.play("click:0,0")
    #expect(session.state.overlay == nil)
    session.click(on: "[1]")
    session.click(on: "→ The Gazette")
    #expect(session.reader?.entry == EntityID("sources/the-gazette"))
  }

  @Test func theWheelScrollsThePageByThreeLines() {
    var session = Session(Fixtures.bundled)
    session.play("Right Home Enter down:10,40 down:10,40")
    #expect(session.reader?.topLine == 6)
    session.play("up:10,40")
    #expect(session.reader?.topLine == 3)
  }

  @Test func theWheelMovesThePaneUnderIt() {
    var session = Session(columns: 120, rows: 40)
    session.play("down:5,60")
    #expect(session.board?.focus == 1)
    #expect(session.board?.chapters[0] == 1)
  }

  @Test func eachSideOfASplitTakesItsWheel() {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("Right Home Enter s down:10,90")
    guard case .split(let split) = session.state.screen else { return #expect(Bool(false)) }
    #expect(split.sides.map(\.topLine) == [0, 3])
    #expect(split.focus == 1)
  }

  @Test func quotesAndFiltersTakeClicks() {
    var session = Session(columns: 120, rows: 40)
    session.play("/")
    session.click(on: "[ ] Ada Reed")
    #expect(session.row(with: "Search: speaker:") != nil)
    session.play("C-u")
    session.play("Tab")
    let first = session.frame.cursor
    session.play("click:9,5")
    #expect(session.state.keyPlace == .search)
    #expect(session.frame.cursor != first)
  }

  @Test func rowsOfAListTakeClicks() {
    var session = Session()
    session.play("4")
    session.click(on: "Max Stone")
    #expect(session.cursorRow?.contains("Max Stone") == true)
    session.click(on: "Max Stone")
    #expect(session.reader?.entry == EntityID("people/max-stone"))
  }

  @Test func aKeyInTheFooterIsRun() {
    var session = Session()
    session.click(on: "f narrow")
    #expect(session.board?.isNarrowed == true)
  }

  @Test func whatTheHelpListsIsRunByAClick() {
    var session = Session()
    session.play("? type:one_pane")
    session.click(on: "One pane alone")
    #expect(session.board?.isZoomed == true)
  }

  @Test func aStyleIsChosenByAClickAlsoWhereTheListHasScrolled() {
    var session = Session(columns: 40, rows: 12)
    session.play("/ type:grey C-s End")
    session.click(on: "BibTeX")
    #expect(session.row(with: "▌BibTeX") != nil)
  }

  @Test func theMouseCanBeGivenBack() {
    var session = Session()
    #expect(session.frame.wantsMouse)
    session.play("M")
    #expect(!session.frame.wantsMouse)
    session.play("click:5,60")
    #expect(session.board?.focus == 0)
  }
}
