import Reading
import ContentModel
import Testing

@Suite struct MergeTests {
  /// Twice the notes cost twice the comparisons: names are looked up, not searched for.
  @Test func searchesAreLookedThroughOnceFromTheNewest() {
    let many = (0..<20_000).map { "search \($0)" }
    var journal = JournalContents(searches: ["search 19999", "own"])
    journal.merge(JournalContents(searches: many + many))
    #expect(journal.searches.count == JournalContents.searchesKept)
    #expect(journal.searches.suffix(3) == ["search 19998", "search 19999", "own"])
  }

  @Test func theNewerVisitAndTheFirstWelcomeAreKept() {
    let other = EntityID(folder: "life", slug: "kyiv")
    func visit(_ name: String, _ date: Int) -> PageVisit {
      PageVisit(fingerprint: name, date: date)
    }
    var journal = JournalContents(
      visits: [.about: visit("mine", 5), other: visit("mine", 5)], welcomed: 7)
    let theirs = JournalContents(
      visits: [.about: visit("theirs", 6), other: visit("theirs", 5)], welcomed: 3)
    for _ in 0..<2 {
      journal.merge(theirs)
      #expect(journal.visits == [.about: visit("theirs", 6), other: visit("mine", 5)])
      #expect(journal.welcomed == 3)
    }
  }

  @Test func namesOfOtherBytesAreOtherNames() {
    func note(_ id: String, _ body: String, _ modified: Int) -> ReaderNote {
      ReaderNote(
        id: id, entity: .about, passage: nil, body: body, created: 0, modified: modified)
    }
    var journal = JournalContents(notes: [note("é", "mine", 1)])
    journal.merge(
      JournalContents(notes: [
        note("e\u{301}", "other", 9), note("é", "newer", 2), note("é", "old", 0),
      ]))
    #expect(journal.notes.map(\.body) == ["newer", "other"])
  }
}
