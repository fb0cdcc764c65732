import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct FacetListTests {
  @Test func wideTerminalsShowTheFacetsBesideThePassage() {
    var session = Session(columns: 120, rows: 40)
    session.play("\"")
    #expect(session.row(with: "[ ] Ada Reed             2") != nil)
    #expect(session.row(with: "┌─ Filters ──────────── Tab ─┐") != nil)
    #expect(session.row(with: "┌─ Show the work ───") != nil)
    session.play("type:hung")
    #expect(session.row(with: "[ ] Ada Reed") == nil)
    #expect(session.row(with: "[ ] Max Stone            1") != nil)
  }

  @Test func tabMovesToTheListAndBack() {
    var session = Session(columns: 120, rows: 40)
    session.play("\" Tab")
    #expect(session.row(with: "╔═ Filters ═") != nil)
    #expect(session.cursorRow?.contains("▌[x] quotes") == true)
    session.play("Tab")
    #expect(session.row(with: "╔═ Filters ═") == nil)
    #expect(session.state.keyPlace == .search)
  }

  @Test(arguments: ["Enter", "Space"])
  func aValueIsPutInAndTakenOut(key: String) {
    var session = Session(columns: 80, rows: 24)
    session.play("\" Tab Down Down \(key)")
    #expect(session.row(with: "Search: kind:quote speaker:max-stone") != nil)
    #expect(session.row(with: " 1 quote") != nil)
    #expect(session.cursorRow?.contains("▌[x] Max Stone") == true)
    session.play(key)
    #expect(session.row(with: " 3 quotes") != nil)
    #expect(session.cursorRow?.contains("▌[ ] Max Stone") == true)
  }

  @Test func whatIsTypedInPartGivesWayToTheValue() {
    var session = Session(columns: 80, rows: 24)
    session.play("\" type:the_speaker:a Tab Down Down Enter")
    #expect(session.row(with: "Search: kind:quote the speaker:max-stone") != nil)
  }

  @Test func belowAHundredColumnsTheListTakesThePassagesPlace() {
    var session = Session(columns: 80, rows: 24)
    session.play("\"")
    #expect(session.row(with: "Filters ═") == nil)
    #expect(session.row(with: "─ Show the work") != nil)
    session.play("Tab")
    #expect(session.row(with: "Filters ═") != nil)
    #expect(session.row(with: "Look at the work first") != nil)
    #expect(session.row(with: "─ Show the work") == nil)
  }

  @Test func belowSixtyTheListLiesOverTheHits() {
    var session = Session(columns: 40, rows: 12)
    session.play("\" Tab")
    #expect(session.row(with: "Look at the work first") == nil)
    #expect(session.row(with: "[ ] Ada Reed") != nil)
    session.play("Esc")
    #expect(session.row(with: "Look at the work first") != nil)
    #expect(session.row(with: "[ ] Ada Reed") == nil)
  }

  @Test func theSmallestListShowsTheSelectedValue() {
    var session = Session(columns: 20, rows: 5)
    session.play("\" Tab Down Down Down")
    #expect(session.cursorRow == "▌[ ] Goals        1")
    session.play("Enter End Home")
    #expect(session.cursorRow == "▌[x] quotes       1")
  }

  @Test func movingSkipsTitlesAndEndsAtTheEnds() {
    var session = Session(columns: 80, rows: 24)
    session.play("\" Tab Up")
    #expect(session.rows.last == " This is the first")
    session.play("End Down")
    #expect(session.rows.last == " This is the last")
    #expect(session.cursorRow?.contains("[ ] Papers of the house") == true)
    session.play("PgUp PgUp PgUp")
    #expect(session.cursorRow?.contains("[x] quotes") == true)
  }

  @Test func aLongFieldIsCutAndOpens() {
    var session = Session(Fixtures.bundled, columns: 80, rows: 40)
    session.play("\" Tab Down Down Down Down Down Down Down")
    #expect(session.cursorRow?.contains("more") == true)
    session.play("Enter")
    #expect(session.cursorRow?.contains("▌[ ] ") == true)
    session.play("Down Down")
    #expect(session.cursorRow?.contains("▌[ ] ") == true)
  }

  @Test func aFilterThatFindsNothingCanBeTakenOut() {
    var session = Session(columns: 80, rows: 24)
    session.play("\" type:hung_speaker:ada-reed Tab Down")
    #expect(session.cursorRow?.contains("▌[x] Ada Reed               0") == true)
    session.play("Enter")
    #expect(session.row(with: " 1 quote") != nil)
    session.play("Esc C-u type:nowhere Tab")
    #expect(session.rows.last == " Nothing was found to filter")
  }
}
