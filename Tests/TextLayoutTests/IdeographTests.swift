import Display
import Testing

@testable import TextLayout

/// A paragraph of Chinese or Japanese fills its lines, Latin words in it or not.
@Suite struct IdeographTests {
  static let paragraphs = [
    "近年、独立系映画の撮影現場における安全管理についての議論が急速に進んでいる。特に銃器の取り扱いに関しては、"
      + "Guild や Union などの組合が「実弾を一切持ち込まない」という原則を改めて確認し、Ada Brook の死をきっかけに広く"
      + "知られるようになった。ちょっとした見落としが、取り返しのつかない結果を招くことがある（詳しくは後述）。",
    "电影《Valley》的拍摄现场发生事故后，人们开始重新审视安全规程。制片人表示：“我们必须改变。”他还说，2021 年以前，"
      + "没有人认真对待过这些规定！",
    "短い英語 words here then 日本語の文章が続きます、そしてまた一つの長い文が最後まで空白なしで続いていくのである。",
  ]

  @Test(arguments: paragraphs, [20, 41, 60, 80])
  func fillsTheMeasure(_ paragraph: String, columns: Int) {
    let lines = wrap(paragraph, columns: columns)
    let longestWord = 10
    for line in lines.dropLast() {
      #expect(displayWidth(line) > columns - longestWord, "\(lines)")
      #expect(displayWidth(line) <= columns)
    }
    let free = lines.dropLast().map { columns - displayWidth($0) }
    #expect(free.reduce(0, +) <= 3 * free.count, "\(lines)")
    // Every character is there, in its place.
    #expect(lines.joined().filter { $0 != " " } == paragraph.filter { $0 != " " })
  }

  @Test(arguments: paragraphs, Array(12...90))
  func closingMarksBeginNoLineAndOpeningOnesEndNone(_ paragraph: String, columns: Int) {
    for line in wrap(paragraph, columns: columns) {
      #expect(line.first.map { !"、。，」』）》！？ーっゃゅょ：”".contains($0) } ?? true, "\(line)")
      #expect(line.last.map { !"「『（《“".contains($0) } ?? true, "\(line)")
    }
  }

  @Test func noCharacterIsLeftAloneOnTheLastLine() {
    #expect(wrap("映画映画映画", columns: 10) == ["映画映画", "映画"])
  }
}
