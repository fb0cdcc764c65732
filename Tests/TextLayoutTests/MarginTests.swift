import ContentModel
import TestSupport
import Testing

@testable import TextLayout

struct MarginTests {
  /// Where notes stand: number, line, rows, and whether they were cut.
  private func placed(_ page: Page) -> [String] {
    page.marginNotes.map { note in
      let isCut = note.lines.last?.last?.text == "…"
      return "\(note.number) at \(note.line): \(note.lines.count)\(isCut ? "…" : "")"
    }
  }

  /// A list with a note of so many lines in the margin to each item; the first stands on line 2.
  private func list(_ rows: [Int]) -> Folio {
    let items = rows.indices.map { "- item[^\($0 + 1)]\n" }.joined()
    let notes = rows.enumerated().map { index, count in
      "\n[^\(index + 1)]: " + Array(repeating: "words", count: count).joined(separator: "\\\n    ")
    }
    return .of(items + notes.joined())
  }

  private func set(_ rows: [Int]) -> [String] {
    placed(layOut(list(rows), columns: 40, marginColumns: 20))
  }

  @Test func withoutAMarginThereAreNoMarginNotes() {
    let page = layOut(list([1]), columns: 40)
    #expect(page.marginNotes.isEmpty && page.marginColumns == nil)
  }

  @Test func aNoteStandsBesideItsLineAndPushesTheNextDown() {
    #expect(set([1, 3, 1, 1]) == ["1 at 2: 1", "2 at 3: 3", "3 at 6: 1", "4 at 7: 1"])
  }

  @Test func aLongNoteIsCutAtFiveRowsWhereTheNextMarkNeedsTheSpace() {
    #expect(set([9]) == ["1 at 2: 9"])
    #expect(set([9, 1]) == ["1 at 2: 5…", "2 at 7: 1"])
  }

  @Test func noNoteIsPushedMoreThanSixRowsBelowItsMark() {
    #expect(
      set([4, 4, 4, 4, 4]) == [
        "1 at 2: 4", "2 at 6: 4", "3 at 10: 1…", "4 at 11: 1…", "5 at 12: 4",
      ])
  }

  @Test func aNoteMarkedTwiceStandsAtItsFirstMark() {
    let page = layOut(
      .of("One.[^1]\n\nTwo.[^2]\n\nThree.[^1]\n\n[^1]: A.\n[^2]: B."), columns: 40,
      marginColumns: 20)
    #expect(placed(page) == ["1 at 2: 1", "2 at 4: 1"])
  }

  @Test func notesOfAdditionsStayAtTheEnd() {
    var folio = Folio.of("One.[^1]\n\nTwo.[^2]\n\n[^1]: A.\n[^2]: B.")
    folio.additions = [folio.blocks.removeLast()]
    #expect(placed(layOut(folio, columns: 40, marginColumns: 20)) == ["1 at 2: 1"])
  }

  @Test func theNumberLeadsWhereItsMarkDoesAndTheWordsStandInTheWholeNote() throws {
    let page = layOut(.of("One.[^1]\n\n[^1]: *Gazette*, page 5."), columns: 40, marginColumns: 20)
    let spans = try #require(page.marginNotes.first?.lines.first)
    #expect(spans.map(\.text) == ["[1] ", "Gazette", ", page 5."])
    #expect(spans.map(\.role) == [.noteMark, .caption, .caption])
    #expect(spans[1].emphasis == .stressed)
    #expect(spans[0].target.map { page.targets[$0].destination } == .note(label: "1"))
    let position = try #require(spans[2].position)
    #expect(page.texts[position.block].dropFirst(position.offset) == ", page 5.")
  }

  @Test func theWholeNoteStaysAtTheEndOfThePage() {
    let page = layOut(list([9, 1]), columns: 40, marginColumns: 20)
    #expect(page.plainLines.suffix(12).first == "Notes")
    #expect(page.marginSpans(besideLine: 1).isEmpty)
    #expect(page.marginSpans(besideLine: 6).map(\.text) == ["    ", "words", "…"])
    #expect(page.marginSpans(besideLine: 8).isEmpty)
  }

  @Test func notesAreNeverLostHoweverDense() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let rows = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        Int.random(in: 1...12, using: &generator)
      }
      let page = layOut(list(rows), columns: 40, marginColumns: 20)
      #expect(page.marginNotes.count == rows.count && page.defects == [], "\(rows)")
    }
  }

  @Test func moreMarksOnOneLineThanRowsBelowStillShowEveryNumber() {
    let marks = (1...12).map { "[^\($0)]" }.joined()
    let notes = (1...12).map { "\n[^\($0)]: One, two, three, four, five, six." }.joined()
    let page = layOut(.of("Word" + marks + "\n" + notes), columns: 80, marginColumns: 12)
    #expect(page.marginNotes.map(\.number) == Array(1...12) && page.defects == [])
  }
}
