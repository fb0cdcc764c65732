import ContentModel
import Reading
import Testing

/// Others' notes among the reader's own.
struct OthersNotesTests {
  private let uuid = "0f8fad5b-d9cb-469f-a165-70867728950e"

  private func note(
    _ id: String, by creator: String = "", _ body: String = "", modified: Int = 1
  ) -> ReaderNote {
    ReaderNote(
      id: id, by: creator, entity: EntityID(folder: "life", slug: "x"), passage: nil, body: body,
      created: 1, modified: modified)
  }

  @Test func whatIsThereStays() {
    let journal = JournalContents(notes: [
      note(uuid, "mine"), note("ada", by: "Ada", "old", modified: 5), note("b:o", by: "Bo", "old"),
    ])
    let taken = journal.taking([
      note(uuid, by: "Ada", "hers", modified: 9), note(uuid, "mine too", modified: 9),
      note("ada", by: "Ada", "new", modified: 6), note("b:o", by: "Bo", "same", modified: 1),
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

  /// Takes notes in as the command does.
  private func take(
    _ notes: [ReaderNote], undated: Set<Int> = [], into journal: inout JournalContents
  ) -> TakenNotes {
    let taken = journal.taking(notes, undated: undated)
    for note in taken.new + taken.newer { journal.apply(.saveNote(note)) }
    return taken
  }

  @Test func whatHasNoDateReplacesNothing() {
    var journal = JournalContents(notes: [note("a", by: "Ada", "of June", modified: 5)])
    let old = [
      note("a", by: "Ada", "of May", modified: 99), note("b", by: "Ada", "b", modified: 99),
    ]
    #expect(take(old, undated: [0, 1], into: &journal).new.map(\.id) == ["b"])
    var later = old
    for index in later.indices { later[index].modified = 100 }
    let again = take(later, undated: [0, 1], into: &journal)
    #expect(again.new.isEmpty && again.newer.isEmpty && again.known == 2)
    #expect(journal.notes.map(\.body) == ["of June", "b"])
  }

  /// Two whom nobody names may be two.
  @Test func aNoteOfSomebodyIsNeverReplaced() {
    var journal = JournalContents()
    let first = [note("7", by: "somebody", "one", modified: 1)]
    let second = [note("7", by: "somebody", "another", modified: 9)]
    #expect(take(first, into: &journal).new.count == 1)
    #expect(take(second, into: &journal).new.count == 1)
    for notes in [first, second] { #expect(take(notes, into: &journal).known == 1) }
    #expect(journal.notes.map(\.body) == ["one", "another"])
    #expect(Set(journal.notes.map(\.id)).count == 2)
  }

  /// A name within a file is that of another note in another's file.
  @Test func twoHandsMayHaveOneID() {
    var journal = JournalContents()
    let both = [note("1", by: "Eve", "hers"), note("1", by: "Ada", "Ada's")]
    #expect(take(both, into: &journal).new.count == 2)
    #expect(take([note("1", by: "Bob", "his")], into: &journal).new.count == 1)
    #expect(take(both + [note("1", by: "Bob", "his")], into: &journal).known == 3)
    #expect(take([note("1", by: "Bob", "newer", modified: 2)], into: &journal).newer.count == 1)
    #expect(journal.notes.map(\.body) == ["hers", "Ada's", "newer"])
    #expect(journal.notes.map(\.creator) == ["Eve", "Ada", "Bob"])
  }

  /// Also of another file of the same hand; where the time it was made or the words it hangs on are others,
  /// or where it was changed at no other time, it is another note.
  @Test func oneHandMayHaveOneIDTwice() {
    func made(_ created: Int, _ words: String, at modified: Int, by hand: String = "Ada")
      -> ReaderNote
    {
      var note = note("1", by: hand, words, modified: modified)
      note.created = created
      return note
    }
    for hand in ["Ada", "", "somebody"] {
      var journal = JournalContents()
      let files = [
        made(1, "one", at: 1, by: hand), made(1, "two", at: 1, by: hand),
        made(2, "three", at: 2, by: hand),
      ]
      for file in files { #expect(take([file], into: &journal).new.count == 1) }
      for file in files { #expect(take([file], into: &journal).known == 1) }
      #expect(journal.notes.map(\.body) == ["one", "two", "three"])
      #expect(Set(journal.notes.map(\.id)).count == 3)
      let taken = take([made(2, "three, again", at: 3, by: hand)], into: &journal)
      #expect(taken.newer.count == (hand == "Ada" ? 1 : 0), "\(hand)")
      var elsewhere = made(2, "four", at: 4, by: hand)
      elsewhere.entity = EntityID(folder: "life", slug: "y")
      #expect(take([elsewhere], into: &journal).new.count == 1)
    }
  }

  /// Nor does a journal that has the one keep the other out of another's.
  @Test func journalsKeepBoth() {
    var journal = JournalContents(notes: [note("1", by: "Ada", "one")])
    journal.merge(JournalContents(notes: [note("1", by: "Ada", "two")]))
    #expect(journal.notes.map(\.body) == ["one", "two"])
  }

  /// What the reader gave out comes back without a name; what was taken for somebody's may be the
  /// reader's own.
  @Test func whatIsTheReadersOwnIsTakenOnce() {
    var journal = JournalContents(notes: [
      note(uuid, "mine"), note("x", by: "somebody", "also mine"),
    ])
    #expect(take([note(uuid, by: "somebody", "as it was")], into: &journal).known == 1)
    let own = take([note(uuid, "mine"), note("x", "also mine")], into: &journal)
    #expect(own.known == 1 && own.newer.map(\.creator) == [""])
    #expect(journal.notes.map(\.isOwn) == [true, true])
  }
}
