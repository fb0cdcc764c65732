import ContentModel
import Reading
import Testing

/// Others' notes among the reader's own.
struct OthersNotesTests {
  private func note(
    _ id: String, by creator: String = "", _ body: String = "", modified: Int = 1
  ) -> ReaderNote {
    ReaderNote(
      id: id, by: creator, entity: EntityID(folder: "life", slug: "x"), passage: nil, body: body,
      created: 1, modified: modified)
  }

  @Test func whatIsThereStays() {
    let journal = JournalContents(notes: [
      note("own", "mine"), note("ada", by: "Ada", "old", modified: 5), note("bo", by: "Bo", "old"),
    ])
    let taken = journal.taking([
      note("own", by: "Ada", "hers", modified: 9), note("own", "mine too", modified: 9),
      note("ada", by: "Ada", "new", modified: 6), note("bo", by: "Ada", "stolen", modified: 9),
      note("new", by: "Ada", "first"), note("new", by: "Ada", "second", modified: 9),
    ])
    #expect(taken.new == [note("new", by: "Ada", "first")])
    #expect(taken.newer == [note("ada", by: "Ada", "new", modified: 6)])
    #expect(taken.known == 4)
    let again = journal.taking(journal.notes)
    #expect(again.new.isEmpty && again.newer.isEmpty && again.known == 3)
  }

  /// Ids are the same if their bytes are.
  @Test func idsAreComparedAsBytes() {
    let journal = JournalContents(notes: [note("é")])
    #expect(journal.taking([note("e\u{301}", by: "Ada")]).new.count == 1)
  }
}
