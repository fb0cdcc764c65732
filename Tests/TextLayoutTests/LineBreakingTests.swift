import ContentModel
import TestSupport
import Testing

@testable import TextLayout

/// Which of the possible line ends are chosen.
struct LineBreakingTests {
  @Test func totalFitGivesUpAWordSoThatMarginsAreEven() {
    let paragraph = Paragraph.reading("aaaa bb cc ddddd e fff gggg")
    #expect(
      paragraph.textLines(columns: 7, ends: breakGreedily) == [
        "aaaa bb", "cc", "ddddd e", "fff", "gggg",
      ])
    #expect(
      paragraph.textLines(columns: 7) == [
        "aaaa", "bb cc", "ddddd", "e fff", "gggg",
      ])
  }

  @Test(arguments: [
    ("one two three four", 13, ["one two", "three four"]),
    ("one two-three four", 13, ["one two-", "three four"]),
    ("fifty-five words", 10, ["fifty-", "five words"]),
    ("one overwhelming day", 13, ["one", "overwhelming", "day"]), ("four", 13, ["four"]),
  ]) func aSingleWordIsLastOnlyWhereNoneFitsBesideIt(
    text: String, columns: Int, lines: [String]
  ) {
    #expect(Paragraph.reading(text).textLines(columns: columns) == lines)
  }

  @Test func aLineEndInsideAWordCostsFourColumns() {
    #expect(wrap("aaaaaaa b-cccc d", columns: 10) == ["aaaaaaa", "b-cccc d"])
    #expect(wrap("aaaaa bbb-ccc d", columns: 10) == ["aaaaa bbb-", "ccc d"])
  }

  @Test func aDayStaysWithItsMonth() {
    #expect(wrap("aaaa on 5 May 2011", columns: 10) == ["aaaa on", "5 May 2011"])
    #expect(wrap("to the court, 5 May 2011", columns: 17) == ["to the court,", "5 May 2011"])
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func noOtherWayIsMoreEven(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = Words.random(count: .random(in: 1...10, using: &generator), &generator)
    let columns = Int.random(in: 9...30, using: &generator)
    let ends = breakEvenly(words, columns: columns)
    let all = 0..<(1 << (words.count - 1))
    let least = all.map { choice in
      let ends = (1..<words.count).filter { choice >> ($0 - 1) & 1 == 1 } + [words.count]
      return Words.raggedness(of: ends, words, columns) ?? .max
    }.min()
    #expect(Words.raggedness(of: ends, words, columns) == least, "seed \(seed)")
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func totalFitIsNeverMoreRaggedThanGreedy(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = Words.random(count: .random(in: 1...120, using: &generator), &generator)
    for columns in 9...90 {
      let ends = breakEvenly(words, columns: columns)
      let greedy = breakGreedily(words, columns: columns)
      let measure = try #require(Words.raggedness(of: ends, words, columns))
      let greedyMeasure = try #require(Words.raggedness(of: greedy, words, columns))
      #expect(measure <= greedyMeasure, "seed \(seed), \(columns) columns")
      #expect(breakEvenly(words, columns: columns) == ends)
    }
  }
}

/// Words without characters.
private enum Words {
  /// Of 1 to 9 columns, some before a hyphenated rest or a month, some before an end that the author asked for.
  static func random(count: Int, _ generator: inout SeededGenerator) -> [Word] {
    (0..<count).map { _ in
      let isOdd = Int.random(in: 0..<12, using: &generator)
      return Word(
        bytes: 0..<1, columns: .random(in: 1...9, using: &generator), gap: isOdd == 0 ? 0 : 1,
        isWhole: isOdd != 0, penalty: isOdd == 0 ? 16 : isOdd == 2 ? 100 : 0, endsLine: isOdd == 1)
    }
  }

  /// The measure that total fit is to make least, written down anew; `nil` if a line is too wide or
  /// goes on after an end that the author asked for.
  static func raggedness(of ends: [Int], _ words: [Word], _ columns: Int) -> Int? {
    var sum = 0
    var start = 0
    for end in ends {
      let line = words[start..<end]
      guard let last = line.last, !line.dropLast().contains(where: \.endsLine) else { return nil }
      let free = columns - line.dropLast().reduce(last.columns) { $0 + $1.columns + $1.gap }
      guard free >= 0 else { return nil }
      let isOnly = start == 0 || words[start - 1].endsLine
      if end < words.count, !last.endsLine {
        sum += free * free + last.penalty
      } else if !isOnly, !line.dropLast().contains(where: \.isWhole) {
        sum += 1_000_000_000
      }
      start = end
    }
    return sum
  }
}
