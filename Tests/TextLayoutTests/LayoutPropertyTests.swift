import ContentModel
import Display
import TestSupport
import Testing

@testable import TextLayout

/// What must hold of every page of the real content.
struct LayoutPropertyTests {
  private static let entries: [Entry] = {
    let companion = Fixtures.bundled.companion
    return companion.goals.map(Entry.goal)
      + companion.strands.flatMap(\.chapters).map(Entry.chapter)
      + companion.people.map(Entry.person) + companion.sources.map(Entry.source)
      + [.about(companion.about)]
  }()

  @Test(arguments: [20, 23, 31, 40, 53, 66, 80, 120, 200])
  func noLineIsWiderThanThePage(columns: Int) {
    #expect(Self.entries.count > 40)
    for entry in Self.entries {
      let page = layOut(Folio(entry, in: Fixtures.bundled), columns: columns)
      #expect(page.lines.allSatisfy { $0.columns <= columns }, "\(entry.id) at \(columns)")
    }
  }

  @Test func everyWidthFrom20To200SetsTheSameWords() throws {
    let entry = try #require(Self.entries.max { $0.article.wordCount < $1.article.wordCount })
    let folio = Folio(entry, in: Fixtures.bundled)
    let words = layOut(folio, columns: 80).texts
    for columns in 20...200 {
      let page = layOut(folio, columns: columns)
      #expect(page.texts == words)
      #expect(page.lines.allSatisfy { $0.columns <= columns })
    }
  }

  @Test(arguments: [20, 40, 80])
  func theWordsOfThePageAreTheWordsOfTheText(columns: Int) {
    for entry in Self.entries.prefix(45) {
      let page = layOut(Folio(entry, in: Fixtures.bundled), columns: columns)
      let drawn = page.lines.flatMap(\.spans)
        .filter { $0.position != nil && $0.role != .noteMark }
        .map(\.text).joined().filter { $0 != " " }
      let written = page.texts.joined().filter { $0 != " " }
      #expect(drawn == written, "\(entry.id) at \(columns)")
    }
  }

  @Test func positionsGrowAndSettingAnewFindsTheSameLine() {
    for entry in Self.entries.prefix(40) {
      let folio = Folio(entry, in: Fixtures.bundled)
      let wide = layOut(folio, columns: 90)
      let narrow = layOut(folio, columns: 33)
      #expect(zip(wide.lines, wide.lines.dropFirst()).allSatisfy { $0.position <= $1.position })
      for (number, line) in wide.lines.enumerated() where !line.isBlank {
        let there = narrow.line(at: line.position)
        #expect(narrow.lines[there].position <= line.position)
        #expect(wide.line(at: line.position) == number)
      }
    }
  }

  @Test func everyTargetAndHeadingStandsOnThePage() {
    for entry in Self.entries.prefix(60) {
      let page = layOut(Folio(entry, in: Fixtures.bundled), columns: 50)
      for index in page.targets.indices {
        #expect(page.lines[page.line(ofTarget: index)].spans.contains { $0.target == index })
      }
      for heading in page.headings {
        #expect(page.lines[page.line(at: heading.position)].position == heading.position)
      }
    }
  }
}
