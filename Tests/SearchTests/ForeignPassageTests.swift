import ContentModel
import Search
import TestSupport
import Testing

/// Words that other programs chose on a page.
struct ForeignPassageTests {
  /// A page as the program has it and as a browser does: no word stands twice.
  private struct MarkedPage {
    var blocks: [String] = []
    var marks: [ForeignPassages.Mark] = []
    /// Its words, each with the marks behind it.
    var words: [(plain: String, marked: String)] = []

    init(_ random: inout SeededGenerator) {
      var number = 0
      for block in 0..<4 {
        var text = ""
        for place in 0..<Int.random(in: 1...12, using: &random) {
          number += 1
          let letters = String(number).map { "abcdefghij"[$0] }.joined()
          let word = ["é", "й", "", "“x"].randomElement(using: &random).map { $0 + letters } ?? ""
          text += (place == 0 ? "" : " ") + word + "."
          var marked = word + "."
          for _ in 0..<Int.random(in: 0...2, using: &random) where Bool.random(using: &random) {
            let label = String(Int.random(in: 1...20, using: &random))
            marks.append(.init(label: label, position: Position(block: block, offset: text.count)))
            marked += label
          }
          words.append((word + ".", marked))
        }
        blocks.append(text)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func marksAreNoWords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let page = MarkedPage(&random)
    let passages = ForeignPassages(page.blocks, marks: page.marks)
    for _ in 0..<40 {
      let start = Int.random(in: 0..<page.words.count, using: &random)
      let end = Int.random(in: start..<page.words.count, using: &random)
      let before = Int.random(in: 0...start, using: &random)
      let after = Int.random(in: end..<page.words.count, using: &random)
      func joined(_ range: Range<Int>) -> String {
        page.words[range].map(\.marked).joined(separator: "\n ")
      }
      let quote = TextQuote(
        exact: joined(start..<end + 1), prefix: joined(before..<start) + " ",
        suffix: " " + joined(end + 1..<after + 1))
      let found = try #require(passages.settled(quote), "seed \(seed): \(quote)")
      let plain = page.words[start...end].map(\.plain).joined(separator: " ")
      #expect(found.exact.replacing("\n", with: " ") == plain, "seed \(seed): \(quote)")
      #expect(PassageText(page.blocks).find(found) != nil)
    }
  }

  @Test func whatMayStandTwiceIsNowhere() {
    let mark = ForeignPassages.Mark(label: "1", position: Position(block: 0, offset: 7))
    let passages = ForeignPassages(["The gun", "A gun lay there."], marks: [mark])
    #expect(passages.settled(TextQuote(exact: "gun")) == nil)
    #expect(passages.settled(TextQuote(exact: "gun", suffix: "1"))?.prefix == "The ")
    #expect(passages.settled(TextQuote(exact: "gun1"))?.exact == "gun")
    #expect(
      passages.settled(TextQuote(exact: "gun", suffix: " lay"))?.prefix.hasSuffix("A ") == true)
    #expect(passages.settled(TextQuote(exact: "gun", prefix: "No ")) == nil)
    #expect(passages.settled(TextQuote(exact: "1")) == nil)
    #expect(passages.settled(TextQuote(exact: "")) == nil)
  }

  /// Marks that stand nowhere on the page, of whatever place.
  @Test func marksOffThePageAreNone() {
    let marks = [(-1, 0), (0, -5), (0, 99), (9, 1)].map {
      ForeignPassages.Mark(label: "1", position: Position(block: $0.0, offset: $0.1))
    }
    let passages = ForeignPassages(["The gun"], marks: marks)
    #expect(passages.settled(TextQuote(exact: "1The gun1"))?.exact == "The gun")
    #expect(ForeignPassages([], marks: marks).settled(TextQuote(exact: "1")) == nil)
  }
}

extension String {
  fileprivate subscript(digit: Character) -> String {
    let offset = digit.wholeNumberValue ?? 0
    return String(self[index(startIndex, offsetBy: offset)])
  }
}
