import ContentModel
import Display
import TestSupport
import TextLayout
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct ReaderTests {
  /// A reader of the first life chapter of the bundled companion.
  private func reading(columns: Int = 80, rows: Int = 24) -> Session {
    var session = Session(Fixtures.bundled, columns: columns, rows: rows)
    session.play("Right Home Enter")
    return session
  }

  @Test func enterOpensWhatIsSelected() {
    var session = Session()
    session.play("Right Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    #expect(session.rows[0].contains("Life 1 of 3 · The first brush"))
  }

  @Test func scrollingStopsAtBothEndsAndSaysSo() {
    var session = reading()
    session.play("Up")
    #expect(session.rows.last?.contains("This is the top") == true)
    session.play("End Down")
    #expect(session.rows.last?.contains("This is the end") == true)
  }

  @Test("Check 4: resizing there and back keeps the sentence on top")
  func resizingThereAndBackKeepsTheSentence() {
    var session = reading(columns: 120, rows: 40)
    session.play("120x40 Space Down Down Down")
    let top = session.reader?.top
    let line = session.rows[2]
    session.play("60x20 40x12 61x17 120x40")
    #expect(session.reader?.top == top)
    #expect(session.rows[2] == line)
  }

  @Test("Check 4: resizing the height alone keeps the sentence on top")
  func resizingTheHeightAloneKeepsTheSentence() {
    var session = reading()
    session.play("Space")
    let line = session.rows[2]
    session.play("80x50 80x24")
    #expect(session.rows[2] == line)
  }

  @Test func leftAndRightGoThroughTheStrand() {
    var session = Session()
    session.play("Right Enter Right")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
    session.play("Left Left")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    #expect(session.rows.last?.contains("This is the first") == true)
  }

  @Test func aNoteOpensInACardAndThePlaceStays() {
    var session = Session()
    session.play("Right Enter Tab")
    let top = session.reader?.top
    session.play("Enter")
    #expect(session.row(with: "═ Note 1 ═") != nil)
    #expect(session.row(with: "page 5") != nil)
    session.play("Esc")
    #expect(session.row(with: "═ Note 1 ═") == nil)
    #expect(session.reader?.top == top)
  }

  @Test func theCardLeadsToTheSource() {
    var session = Session()
    session.play("Right Enter Tab Enter Enter")
    #expect(session.reader?.entry == EntityID("sources/the-gazette"))
    #expect(session.row(with: "press · publisher grade") != nil)
  }

  @Test func linksLeadToPeopleAndBackKeepsThePlace() {
    var session = Session(columns: 80, rows: 12)
    session.play("Enter Tab Down")
    let top = session.reader?.topLine
    let target = session.reader?.target
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("people/ada-reed"))
    session.play("[")
    #expect(session.reader?.entry == EntityID("goals/show-the-work"))
    #expect(session.reader?.topLine == top)
    #expect(session.reader?.target == target)
    session.play("]")
    #expect(session.reader?.entry == EntityID("people/ada-reed"))
  }

  @Test func aLinkWithAHeadingOpensThere() {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Right Home Enter Tab Tab Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    #expect(session.rows[1].contains("The school"))
  }

  @Test func escapeGoesBackOneLevel() {
    var session = Session()
    session.play("Enter Tab Enter Esc")
    #expect(session.reader?.entry == EntityID("goals/show-the-work"))
    session.play("Esc")
    #expect(session.board != nil)
  }

  @Test func theBoardStandsOnWhatWasRead() {
    var session = Session()
    session.play("Right Home Enter Right Right Esc")
    #expect(session.board?.focus == 1)
    #expect(session.board?.chapters[0] == 2)
  }

  @Test func openedAtAnEntryEscapeLeadsToItsRowOnTheBoard() {
    var session = Session()
    _ = session.state.open(EntityID(folder: "investigation", slug: "the-key"))
    session.play("Esc")
    #expect(session.board?.focus == 2)
    #expect(session.board?.chapters[1] == 1)
  }

  @Test func aLinkToSomebodyChargedTellsTheirWholeStatus() {
    var session = Session(columns: 60, rows: 24)
    session.play("S-Tab Home Enter Tab Tab Tab")
    #expect(session.text.contains("Enter opens Max Stone. Status as of 22 November 2026"))
    #expect(session.rows.last?.contains("dismissed.") == true)
  }

  @Test func crossCutGoesToTheCounterpartAndBack() {
    var session = Session()
    session.play("Right Enter x")
    #expect(session.reader?.entry == EntityID("investigation/the-empty-frame"))
    #expect(session.rows.last?.contains("“Show the work”") == true)
    session.play("x")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    session.play("Esc Enter x x x")
    #expect(session.reader?.entry == EntityID("investigation/the-empty-frame"))
  }

  @Test func aGoalHasNoCounterpartAndSaysSo() {
    var session = Session()
    session.play("Enter x")
    #expect(session.rows.last?.contains("Only chapters have a counterpart") == true)
  }

  @Test func theStatusOfSomebodyChargedStandsWithItsDate() {
    var session = Session()
    _ = session.state.open(EntityID(folder: "people", slug: "max-stone"))
    #expect(session.row(with: "Status as of 22 November 2026. 2 April 2011: Charged") != nil)
  }

  @Test func chaptersEndWithTheirGoalsAndReasons() {
    var session = Session(columns: 120, rows: 50)
    session.play("Right Enter")
    #expect(session.row(with: "Bears on") != nil)
    #expect(session.row(with: "● serves Show the work: The first wall") != nil)
  }

  @Test func theBoardRemembersHowFarAChapterWasRead() {
    var session = Session(columns: 120, rows: 40)
    session.play("Right Enter at:0 at:1000 End at:2000 Esc")
    #expect(session.row(with: "1 The first brush")?.contains("✓") == true)
  }

  @Test func theMeasureChangesAndStopsSomewhere() {
    var session = reading(columns: 140, rows: 30)
    let columns = session.reader?.page.columns ?? 0
    session.play("<")
    #expect(session.reader?.page.columns == columns - 4)
    session.play("< < < < < < < < < <")
    #expect(session.rows.last?.contains("Lines get no shorter") == true)
  }

  @Test("Check 4: measure, theme and a way there and back keep the sentence on top")
  func arrangingKeepsTheSentence() {
    var session = reading(columns: 120, rows: 30)
    session.play("PgDn Down Down")
    let (top, line) = (session.reader?.top, session.rows[2])
    session.play("< < < > > >")
    #expect(session.rows[2] == line)
    session.play("T T")
    #expect(session.rows[2] == line)
    session.play("Esc Enter")
    #expect(session.reader?.top.position == top?.position)
  }
}
