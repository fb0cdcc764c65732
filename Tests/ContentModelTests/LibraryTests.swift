import ContentModel
import Testing

@Suite struct LibraryTests {
  private let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
  private let place = SourceLocation(file: "x.md")

  @Test(arguments: ["life/los-angeles", "a/b/c", "town/\u{301}x", "a/\u{301}"])
  func idsReadAndPrintTheSame(_ text: String) {
    #expect(EntityID(text)?.description == text)
  }

  @Test(arguments: ["", "life", "/x", "life/"]) func otherTextsAreNoIDs(_ text: String) {
    #expect(EntityID(text) == nil)
  }

  @Test func idsAreOrderedByFolderThenSlug() {
    let ids = ["b/a", "a/z", "a/b"].compactMap { EntityID($0) }
    #expect(ids.sorted().map(\.description) == ["a/b", "a/z", "b/a"])
  }

  @Test func entriesAreFoundByName() {
    let library = Library(companion)
    #expect(library.chapter(id("life/one"))?.title == "One")
    #expect(library.goal(id("life/one")) == nil)
    #expect(library.strand(of: id("work/two")) == 1)
    #expect(library.strand(of: id("goals/mend")) == nil)
    #expect(library[.about]?.title == "About this companion")
    #expect(library[id("life/none")] == nil)
  }

  @Test func eventsAreInOrderOfDateAndThenOfReading() {
    #expect(
      Library(companion).events.map { "\($0.date) \($0.home)" } == [
        "1979 work/two", "2021 life/one", "2021 work/two",
      ])
  }

  @Test func chaptersKnowTheirBearings() {
    let chapter = companion.strands[0].chapters[0]
    #expect(chapter.bearing(on: id("goals/mend"))?.kind.verb == "leaves open")
    #expect(chapter.bearing(on: id("goals/other")) == nil)
    #expect(Goal.Grade.firstIntention.label == "First intention")
  }

  /// A source whose own notes name it counts for nobody, least of all for the page before it.
  @Test func aSourceThatNamesItselfIsCountedNowhere() {
    var one = Source(
      id: id("sources/one"), title: "One", publisher: "", author: nil, date: nil, kind: nil,
      grade: nil, url: nil, accessed: nil, article: article([]))
    let note = Note(label: "1", blocks: [link(to: one.id)], sources: [one.id], range: range)
    one.article.notes = [note]
    var reader = chapter("life/one", "One", [])
    reader.article.notes = [note]
    let library = Library(
      Companion(
        strands: [Strand(id: "life", title: "Life", chapters: [reader])], sources: [one]))
    #expect(library.references.to(one.id).map(\.notesOnThisAlone) == [1])
  }

  private func link(to id: EntityID) -> Block {
    Block(.paragraph([Inline(.link(.entry(id, anchor: nil), []), range)]), range)
  }

  private var companion: Companion {
    let goal = Goal(
      id: id("goals/mend"), title: "Mend", grade: .hope, summary: "", article: article([]))
    return Companion(
      goals: [goal],
      strands: [
        Strand(id: "life", title: "Life", chapters: [chapter("life/one", "One", ["2021"])]),
        Strand(
          id: "work", title: "Work", chapters: [chapter("work/two", "Two", ["2021", "1979"])]),
      ])
  }

  private func chapter(_ name: String, _ title: String, _ dates: [String]) -> Chapter {
    let items = dates.compactMap { Period(edtf: $0) }.map { date in
      ListBlock.Item(
        blocks: [], event: Event(date: date, words: [], home: id(name), location: place),
        range: range)
    }
    let list = Block(.list(ListBlock(start: nil, isTight: true, items: items)), range)
    let bearing = Bearing(goal: id("goals/mend"), kind: .leavesOpen, because: "", location: place)
    return Chapter(
      id: id(name), title: title, period: nil, summary: "", bearings: [bearing],
      article: article([Block(.blockQuote([list]), range)]))
  }

  private func article(_ blocks: [Block]) -> Article { Article(file: "x.md", blocks: blocks) }

  private func id(_ text: String) -> EntityID { EntityID(text) ?? .about }
}
