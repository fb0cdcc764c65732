import ContentModel
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Notes that others wrote and the reader took in.
struct OthersNotesScreenTests {
  /// A note of somebody's on the title of the first chapter.
  private func session(columns: Int = 140) -> Session {
    var theirs = Session(columns: columns, rows: 30)
    theirs.play("Right Enter a type:x Enter")
    var session = Session(columns: columns, rows: 30)
    let note = ReaderNote(
      id: "theirs", by: "Ada Brook", entity: EntityID(folder: "life", slug: "the-first-brush"),
      passage: theirs.state.journal.notes.first?.passage, body: "Look here",
      created: 1_795_392_000, modified: 1_795_392_000)
    _ = session.state.update(.journalChanged(JournalContents(notes: [note])))
    return session
  }

  @Test func theListAndTheMarginTellWhoWroteIt() {
    var session = session()
    session.play("6")
    #expect(session.row(with: "by Ada Brook · “The first brush”") != nil)
    #expect(session.row(with: "noted 23 November 2026 by Ada Brook") != nil)
    session.play("/ type:brook Enter")
    #expect(session.row(with: "Look here") != nil)
    session.play("Esc 1 Right Enter")
    #expect(session.row(with: "* Ada Brook: Look") != nil, "\(session.text)")
  }

  @Test func itIsNotTheReadersToChange() {
    var session = session()
    for key in ["a", "A"] {
      session.play("6 " + key)
      #expect(session.rows.last?.contains("Ada Brook wrote this; a on its page") == true)
      #expect(session.state.overlay == nil && session.state.inEditor.isEmpty)
      session.play("Esc")
    }
    session.play("1 Right Enter a type:mine Enter")
    #expect(session.state.journal.notes.map(\.body) == ["Look here", "mine"])
    #expect(session.state.journal.notes[1].isOwn)
    #expect(session.state.journal.notes[1].passage?.exact == "The first brush")
    session.play("a type:_too Enter")
    #expect(session.state.journal.notes.map(\.body) == ["Look here", "mine too"])
  }

  @Test func itCanBeTakenAway() {
    var session = session()
    session.play("6 d")
    #expect(session.state.journal.notes.isEmpty)
    session.play("u")
    #expect(session.state.journal.notes.map(\.creator) == ["Ada Brook"])
  }
}
