import ContentModel
import Display
import TestSupport
import Testing

@testable import TextLayout

struct TableTests {
  /// A column with one cell of words of a width each.
  private func need(_ words: Int, of columns: Int) -> ColumnNeed {
    var word = Word()
    word.columns = columns
    word.hasSpaceBefore = true
    return ColumnNeed([Paragraph(words: Array(repeating: word, count: words))])
  }

  @Test func columnsThatFitHaveTheirNaturalWidth() {
    #expect(shareColumns(40, among: [need(1, of: 4), need(5, of: 5)]) == [4, 29])
  }

  @Test func shortColumnsKeepTheirWidthAndLongOnesShareByLength() {
    let needs = [need(2, of: 6), need(43, of: 6), need(14, of: 6)]
    #expect(needs.map(\.natural) == [13, 300, 97])
    #expect(shareColumns(93, among: needs) == [13, 60, 20])
  }

  @Test func aColumnIsNoNarrowerThanItsLongestWordUpToSixteen() {
    #expect(shareColumns(24, among: [need(4, of: 14), need(9, of: 4)]) == [14, 10])
    #expect(shareColumns(23, among: [need(4, of: 14), need(9, of: 4)]) == nil)
    #expect(shareColumns(26, among: [need(4, of: 40), need(9, of: 4)]) == [16, 10])
  }

  @Test func aMarkInACellTakesItsWidthAndLeadsToItsNote() {
    let page = layOut(.of("| A |\n| --- |\n| word[^1] |\n\n[^1]: N."), columns: 40)
    #expect(page.plainLines[2...4] == ["A", "───────", "word[1]"])
    #expect(page.targets.map(\.destination) == [.note(label: "1")])
  }

  @Test func rowsStandApartOnlyWhereOneIsWrapped() {
    let table = Folio.of("| A | B |\n| - | - |\n| one | two three four |\n| five | six |")
    #expect(
      layOut(table, columns: 20).plainLines.suffix(2) == ["one   two three four", "five  six"])
    #expect(
      layOut(table, columns: 16).plainLines.suffix(4) == [
        "one   two three", "      four", "", "five  six",
      ])
  }

  @Test func eachRecordNamesItsHeadingsAndLeavesOutWhatIsEmpty() {
    let table = Folio.of("| Name | What |\n| - | - |\n| 映画映画映画 | |\n| b | two three four |")
    #expect(
      layOut(table, columns: 17).plainLines.dropFirst(2) == [
        "Name:  映画映画映", "       画", "What:", "", "Name:  b", "What:  two three", "       four",
      ])
  }

  @Test(arguments: [66, 80, 120])
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
