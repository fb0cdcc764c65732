import Reading
import ContentModel
import Display
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// What a reader has typed and not yet kept.
struct DraftTests {
  private func session(_ script: String) -> Session {
    var session = Session()
    session.play("Right Enter " + script)
    return session
  }

  private func drafts(_ session: Session) -> [String] { session.state.journal.drafts.map(\.text) }

  @Test func escLetsANoteWaitAndSaysHowItIsTakenUp() {
    var session = session("a type:half_a_thought Esc")
    #expect(drafts(session) == ["half a thought"])
    #expect(session.rows.last?.contains("a takes it up, Ctrl-X then drops it") == true)
    session.play("Down a")
    #expect(session.row(with: "> half a thought") != nil)
    session.play("type:_ended Enter")
    #expect(session.state.journal.notes.map(\.body) == ["half a thought ended"])
    #expect(drafts(session).isEmpty)
  }

  @Test func onlyItsKeyDropsADraftAndItComesBack() {
    var session = session("a type:half Esc a C-x")
    #expect(drafts(session).isEmpty)
    session.play("6 u")
    #expect(drafts(session) == ["half"])
    #expect(session.row(with: "Being written") != nil)
  }

  @Test func whatIsTypedIsOrderedToBeKeptAtEachPause() {
    var session = session("a type:hal")
    #expect(session.state.patience == 300)
    let effects = session.state.update(.idle)
    #expect(
      effects.contains {
        if case .record(.saveDraft(let draft)) = $0 { draft.text == "hal" } else { false }
      })
    #expect(session.state.patience == nil)
  }

  @Test func typingWithoutAPauseIsKeptToo() {
    let text = String(repeating: "x", count: 200)
    let session = session("a type:\(text)")
    #expect((session.state.journal.drafts.first?.text.count ?? 0) >= 200 - 64)
  }

  @Test func theEndOfInputKeepsIt() {
    var session = session("a type:half")
    let effects = session.state.update(.input(.end))
    #expect(effects.contains { if case .record(.saveDraft) = $0 { true } else { false } })
    #expect(effects.last == .quit)
  }

  @Test func aNoteThatIsChangedKeepsBothUntilItIsKept() {
    var session = session("a type:one Enter a type:_two Esc")
    #expect(session.state.journal.notes.map(\.body) == ["one"])
    #expect(drafts(session) == ["one two"])
    session.play("a Enter")
    #expect(session.state.journal.notes.map(\.body) == ["one two"])
    #expect(drafts(session).isEmpty)
  }

  @Test func nothingWrittenLeavesNothing() {
    #expect(drafts(session("a Esc")).isEmpty)
    #expect(drafts(session("m Esc")).isEmpty)
    #expect(drafts(session("a type:one Enter a Esc")).isEmpty)
  }

  @Test func aBookmarksNameWaitsToo() {
    var session = session("m C-u type:the_wa Esc")
    #expect(drafts(session) == ["the wa"])
    session.play("m type:ll Enter")
    #expect(session.state.journal.bookmarks.map(\.name) == ["the wall"])
    #expect(drafts(session).isEmpty)
  }

  @Test func wordsSelectedHaveDraftsOfTheirOwn() {
    let session = session("a type:one Esc Tab v Down a type:two Esc")
    #expect(drafts(session) == ["one", "two"])
  }

  @Test func whatWaitsIsToldAtTheStartAndListed() {
    let before = session("a type:half Esc")
    var journal = before.state.journal
    journal.place = before.state.screen.view.place(before.state.context)
    var here = Session()
    here.state.resume(journal)
    #expect(here.rows.last?.contains("on “The first brush” waits; a takes it up") == true)
    journal.place = nil
    var elsewhere = Session()
    elsewhere.state.resume(journal)
    #expect(elsewhere.rows.last?.contains("waits; 6 lists it") == true)
    elsewhere.play("6 a")
    #expect(elsewhere.row(with: "> half") != nil)
  }

  @Test func aBusyJournalIsTriedAgainAtEachPause() {
    var session = session("a type:x Enter")
    #expect(session.state.update(.idle).last == .flushJournal)
    #expect(session.state.patience == nil)
    _ = session.state.update(.journalWaits)
    _ = session.state.update(.told("the journal is busy"))
    #expect(session.rows.last?.contains("the journal is busy") == true)
    #expect(session.state.patience == 1_000)
    #expect(session.state.update(.idle) == [.flushJournal])
    #expect(session.state.patience == nil)
  }
}
