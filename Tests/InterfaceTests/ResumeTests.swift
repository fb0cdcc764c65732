import ContentModel
import Display
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Opening where the reader left.
struct ResumeTests {
  /// What a program that is started anew shows, after this one was left.
  private func reopened(_ session: Session, columns: Int = 80, rows: Int = 24) -> Session {
    var left = session
    _ = left.state.update(.input(.end))
    var next = Session(columns: columns, rows: rows)
    next.state.resume(left.state.journal)
    return next
  }

  @Test(arguments: [
    "Down Right Down f", "Right Enter Down Down", "Right Enter s Down", "/ type:grey", "4 Down",
    "t Down Down", "5 Down", "7 Down", "8 Down Right",
  ])
  func theSameScreenIsOpen(script: String) {
    var session = Session()
    session.play(script)
    let next = reopened(session)
    let (before, after) = (session.rows.dropLast(), next.rows.dropLast())
    #expect(Array(before) != Array(Session().rows.dropLast()), "the script leads nowhere")
    #expect(Array(before) == Array(after))
  }

  @Test("Check 5: quit, edited above the place, opened again: the same sentence")
  func anEditInBetweenKeepsTheSentence() {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Enter / type:1986 Enter Esc Down")
    let line = session.rows[1]
    session.play("q")
    var chapters = Fixtures.small.companion
    let paragraph = Block(.paragraph([Inline(.text("New words above."), .none)]), .none)
    chapters.strands[0].chapters[0].article.blocks.insert(paragraph, at: 0)
    var next = Session(Library(chapters), columns: 60, rows: 10)
    next.state.resume(session.state.journal)
    #expect(next.rows[1] == line)
  }

  @Test func theWayBackIsKept() {
    var session = Session()
    session.play("Enter Tab Enter 4")
    var next = reopened(session)
    next.play("Esc")
    #expect(next.reader?.entry == EntityID("people/ada-reed"))
    next.play("[ ]")
    #expect(next.reader?.entry == EntityID("people/ada-reed"))
    next.play("[ [")
    #expect(next.board != nil)
  }

  @Test func aPageThatIsAskedForLeadsBackToWhereTheReaderLeft() throws {
    var session = Session()
    session.play("Right Enter Down Down")
    let line = session.rows[1]
    _ = session.state.update(.input(.end))
    var next = Session()
    let ada = try #require(EntityID("people/ada-reed"))
    let isOpen = next.state.resume(session.state.journal, opening: ada)
    #expect(isOpen && next.reader?.entry == ada)
    next.play("[")
    #expect(next.rows[1] == line && next.reader?.entry != ada)
    let gone = EntityID(folder: "life", slug: "no")
    let isThere = next.state.resume(session.state.journal, opening: gone)
    #expect(!isThere)
  }

  @Test func whatIsGoneFromTheContentLeadsToTheBoard() {
    let place = ReaderPlace(screen: "reader", entity: EntityID(folder: "life", slug: "gone"))
    var session = Session()
    session.state.resume(JournalContents(place: place, past: [place]))
    #expect(session.board != nil)
    session.play("[")
    #expect(session.rows.last?.contains("nothing to go back to") == true)
  }

  @Test func thePlaceIsRecordedWhenNoKeyComes() {
    var session = Session()
    #expect(session.state.patience == nil)
    session.play("Down")
    #expect(session.state.patience != nil)
    let effects = session.state.update(.idle)
    #expect(effects.contains { if case .record(.setPlace) = $0 { true } else { false } })
    #expect(session.state.patience == nil)
    #expect(session.state.update(.idle).isEmpty)
  }

  @Test func searchesComeBackInTheNextRun() {
    var session = Session()
    session.play("/ type:grey Enter")
    var next = reopened(session)
    next.play("2 C-p")
    #expect(next.row(with: "Search: grey") != nil)
  }
}
