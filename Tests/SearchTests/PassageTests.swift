import ContentModel
import Search
import TestSupport
import Testing

@Suite struct PassageTests {
  private func position(_ block: Int, _ offset: Int) -> Position {
    Position(block: block, offset: offset)
  }

  @Test func takesTheWordsAndWhatStandsAround() {
    let page = PassageText(["The keeper of the light", "Ida Moran lit the lamp at dusk."])
    let quote = page.quote(position(0, 18)..<position(1, 9))
    #expect(
      quote
        == TextQuote(
          exact: "light\nIda Moran", prefix: "The keeper of the ", suffix: " lit the lamp at dusk.")
    )
    let lamp = page.quote(position(1, 18)..<position(1, 23))
    #expect(lamp.exact == "lamp")
    #expect(lamp.prefix == " of the light\nIda Moran lit the ")
    #expect(page.find(lamp) == position(1, 18)..<position(1, 22))
    #expect(page.find(quote) == position(0, 18)..<position(1, 9))
  }

  @Test func bringsPlacesOntoThePage() {
    let page = PassageText(["One", "", "Three"])
    #expect(page.quote(position(-3, -1)..<position(9, 9)).exact == "One\n\nThree")
    #expect(page.quote(position(0, 3)..<position(2, -1)).exact == "")
    #expect(PassageText([]).quote(position(0, 0)..<position(1, 1)) == TextQuote(exact: ""))
    #expect(PassageText([]).find(TextQuote(exact: "")) == nil)
  }

  @Test func findsNoWordsInsideOthers() {
    let passage = TextQuote(
      exact: "the case against the actor", prefix: "In March ", suffix: " rested on one bullet.")
    func found(_ text: String) -> Bool { PassageText([text]).find(passage) != nil }
    #expect(found("By March the case against the actor rested on one bullet."))
    #expect(!found("By March the case against the actors rested on one bullet."))
    #expect(!found("In March to soothe case against the actor rested on one bullet."))
    let part = TextQuote(exact: "tor rest", prefix: "the case against the ac", suffix: "ed on")
    #expect(PassageText(["the case against the actor rested on one"]).find(part) != nil)
  }

  /// Words that stand twice with the same around them are anyone's.
  @Test func tellsNotWhichOfTwoThatAreAlike() {
    let line = "She wrote it down, as she did every night. "
    let page = PassageText([String(repeating: line, count: 4)])
    #expect(page.find(page.quote(position(0, 43)..<position(0, 60))) == nil)
    #expect(
      page.find(page.quote(position(0, 0)..<position(0, 17))) == position(0, 0)..<position(0, 17))
  }

  /// In the text that it was taken from a passage is where it was, unless the same stands twice.
  @Test(arguments: 0..<20 as Range<UInt64>) func findsWhatItTook(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let page = random.prose()
      let text = PassageText(page)
      let ends = [random.position(in: page), random.position(in: page)].sorted()
      let quote = text.quote(ends[0]..<ends[1])
      guard let found = text.find(quote) else {
        #expect(quote.exact.isEmpty || page.stands(quote, times: 2...), "seed \(seed): \(quote)")
        continue
      }
      #expect(text.quote(found) == quote, "seed \(seed): \(page)")
      #expect(found.lowerBound >= ends[0] && found.upperBound <= ends[1], "seed \(seed): \(page)")
    }
  }

  /// Whatever the text: what is found, on the page with a block less, are the passage's words.
  @Test(arguments: 0..<20 as Range<UInt64>) func findsNothingButTheWords(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<100 {
      var page = (0..<4).map { _ in random.text(upTo: 14) }
      let ends = [random.position(in: page), random.position(in: page)].sorted()
      let quote = PassageText(page).quote(ends[0]..<ends[1])
      page.remove(at: Int.random(in: 0..<4, using: &random))
      guard let found = PassageText(page).find(quote) else { continue }
      let words = FoldedText(PassageText(page).quote(found).exact).folded
      #expect(words.utf8.contains(FoldedText(quote.exact).needle.utf8), "seed \(seed): \(quote)")
      count += 1
    }
    #expect(count > 0, "seed \(seed)")
  }
}

extension FoldedText {
  /// The folded words without spaces at their ends.
  fileprivate var needle: String {
    folded.unicodeScalars.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}

extension [String] {
  /// Whether the passage stands in the page so often, with all around it.
  fileprivate func stands(_ quote: TextQuote, times: PartialRangeFrom<Int>) -> Bool {
    let all = quote.prefix + quote.exact + quote.suffix
    return times.contains(
      joined(separator: "\n").split(separator: all, omittingEmptySubsequences: false).count - 1)
  }
}

extension SeededGenerator {
  /// Blocks of a few words that often recur.
  fileprivate mutating func prose() -> [String] {
    let words = [
      "the", "lamp", "the lamp", "“light”", "light", "keeper", "йшла", "é", "e\u{301}", "a", "—",
    ]
    return (0..<Int.random(in: 1...5, using: &self)).map { _ in
      (0..<Int.random(in: 0...20, using: &self))
        .map { _ in words.randomElement(using: &self) ?? "" }.joined(separator: " ")
    }
  }

  fileprivate mutating func position(in page: [String]) -> Position {
    let block = Int.random(in: 0..<page.count, using: &self)
    return Position(
      block: block, offset: Int.random(in: 0...page[block].count, using: &self))
  }
}
