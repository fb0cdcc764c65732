import ContentModel
import Display
import TestSupport
import Testing

@testable import TextLayout

struct TableTests {
  private func need(_ natural: Int, word: Int) -> ColumnNeed {
    ColumnNeed(natural: natural, longestWord: word)
  }

  @Test func columnsThatFitHaveTheirNaturalWidth() {
    #expect(shareColumns(40, among: [need(4, word: 4), need(30, word: 5)]) == [4, 30])
  }

  @Test func shortColumnsKeepTheirWidthAndLongOnesShareByLength() {
    let needs = [need(13, word: 6), need(300, word: 6), need(100, word: 6)]
    #expect(shareColumns(93, among: needs) == [13, 60, 20])
  }

  @Test func aColumnIsNoNarrowerThanItsLongestWordUpToSixteen() {
    #expect(shareColumns(24, among: [need(60, word: 14), need(45, word: 4)]) == [14, 10])
    #expect(shareColumns(23, among: [need(60, word: 14), need(45, word: 4)]) == nil)
    #expect(shareColumns(26, among: [need(160, word: 40), need(45, word: 4)]) == [16, 10])
  }

  @Test func aMarkInACellTakesItsWidthAndLeadsToItsNote() {
    let page = layOut(.of("| A |\n| --- |\n| word[^1] |\n\n[^1]: N."), columns: 40)
    #expect(page.plainLines[2...4] == ["A", "───────", "word[1]"])
    #expect(page.targets.map(\.destination) == [.note(label: "1")])
  }

  @Test func rowsStandApartOnlyWhereOneIsWrapped() {
    let table = Folio.of("| A | B |\n| - | - |\n| one | twelve ten six a |\n| five | six |")
    #expect(
      layOut(table, columns: 22).plainLines.suffix(2) == ["one   twelve ten six a", "five  six"])
    #expect(
      layOut(table, columns: 16).plainLines.suffix(4) == [
        "one   twelve ten", "      six a", "", "five  six",
      ])
  }

  @Test func eachRecordNamesItsHeadingsAndLeavesOutWhatIsEmpty() {
    let table = Folio.of("| Name | What |\n| - | - |\n| 映画映画映画 | |\n| b | twelve ten six a |")
    #expect(
      layOut(table, columns: 17).plainLines.dropFirst(2) == [
        "Name:  映画映画", "       映画", "What:", "", "Name:  b", "What:  twelve ten", "       six a",
      ])
  }

  @Test(
    "Check 13: CJK, marks and emoji in six columns line up; the picture has 40",
    arguments: [66, 80, 120])
  func cellsStandUnderTheRuleOfTheirColumn(columns: Int) {
    let page = layOut(Picture.folio("tables-wide"), columns: columns)
    let rules = page.lines.filter { $0.text.hasPrefix("──") }.map { $0.runs.map(\.range) }
    #expect(rules.map(\.count) == [6, 6])
    for run in page.lines.flatMap(\.runs) {
      // The title is the first text; then come 4 rows of 6 cells, and the second table's.
      guard let cell = run.block.map({ $0 - 1 }), cell >= 0 else { continue }
      let column = rules[cell < 24 ? 0 : 1][cell % 6]
      #expect(column.lowerBound <= run.range.lowerBound)
      #expect(column.upperBound >= run.range.upperBound)
    }
  }

  @Test(arguments: [20, 40, 66, 120])
  func aHitInACellOrAHeadingIsOnTheLineThatIsShown(columns: Int) throws {
    let page = layOut(Picture.folio("tables-wide"), columns: columns)
    for word in ["complain", "saw", "東京", "👩‍🎨 Ilse", "123"] {
      let block = try #require(page.texts.firstIndex { $0.contains(word) })
      let text = page.texts[block]
      let start = try #require(text.firstRange(of: word)).lowerBound
      let position = Position(
        block: block, offset: text.distance(from: text.startIndex, to: start))
      #expect(page.lines[page.line(at: position)].spans.contains(position), "\(word)")
    }
  }
}

extension Line {
  /// What is not space, with its columns and the block that it belongs to.
  fileprivate var runs: [(range: Range<Int>, block: Int?)] {
    var runs: [(range: Range<Int>, block: Int?)] = []
    var column = 0
    for span in spans {
      for part in span.text.split(separator: "  ", omittingEmptySubsequences: false) {
        let width = displayWidth(part)
        if !part.allSatisfy({ $0 == " " }) {
          runs.append((column..<column + width, span.position?.block))
        }
        column += width + 2
      }
      column -= 2
    }
    return runs
  }
}
