import ContentModel
import Testing

@Suite struct LibraryTests {
  private let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
  private let place = SourceLocation(file: "x.md")

  @Test(arguments: ["life/los-angeles", "a/b/c"]) func idsReadAndPrintTheSame(_ text: String) {
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
    let items = dates.compactMap { Period(iso: $0) }.map { date in
      List.Item(
        blocks: [], event: Event(date: date, words: [], home: id(name), location: place),
        range: range)
    }
    let list = Block(.list(List(start: nil, isTight: true, items: items)), range)
    let bearing = Bearing(goal: id("goals/mend"), kind: .leavesOpen, because: "", location: place)
    return Chapter(
      id: id(name), title: title, period: nil, summary: "", bearings: [bearing],
      article: article([Block(.blockQuote([list]), range)]))
  }

  private func article(_ blocks: [Block]) -> Article { Article(file: "x.md", blocks: blocks) }

  private func id(_ text: String) -> EntityID { EntityID(text) ?? .about }
}
