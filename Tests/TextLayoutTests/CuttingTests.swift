import Display
import TestSupport
import Testing

@testable import TextLayout

/// Text cut to a width, the ellipsis behind a whole word.
struct CuttingTests {
  @Test(arguments: [
    (11, "The window…"), (12, "The window…"), (16, "The window…"), (17, "The window faced…"),
    (18, "The window faced…"), (40, "The window faced north"), (4, "The…"), (1, "T"), (0, ""),
  ])
  func wordsStayWhole(columns: Int, cut: String) {
    #expect("The window faced north".cutAtWords(to: columns) == cut)
  }

  @Test func stopsBetweenFactsGoToo() {
    #expect("Her people · 2015 · Family".cutAtWords(to: 14) == "Her people…")
    #expect("The key, the porter".cutAtWords(to: 10) == "The key…")
  }

  @Test(arguments: [
    (62, "quote · Mary Marlowe Sommer · 15 April 2024 · The state’s view"),
    (61, "quote · Mary Marlowe… · 15 April 2024 · The state’s view"),
    (50, "quote · … · 15 April 2024 · The state’s view"),
    (40, "quote · … · 15 April 2024 · The state’s…"), (20, "quote · … · … · …"), (5, "quote"),
    (4, "quo…"), (0, ""),
  ])
  func datesStayWholeWhileLongerFactsGiveWay(columns: Int, line: String) {
    let facts = ["quote", "Mary Marlowe Sommer", "15 April 2024", "The state’s view"]
    #expect(facts.joinedByDots(within: columns) == line)
    #expect([String]().joinedByDots(within: columns).isEmpty)
  }

  @Test func whatHasNoSpacesIsCutWhereItMust() {
    #expect("Donaudampfschiff fahrt".cutAtWords(to: 9) == "Donaudam…")
    #expect("壁の絵は二度と同じ灰色".cutAtWords(to: 9) == "壁の絵は…")
  }

  @Test func neverIsItWider() {
    var generator = SeededGenerator(seed: 1129)
    let letters = Array("ab 壁é · 🎨,")
    for _ in 0..<500 {
      let text = String((0..<30).map { _ in letters.randomElement(using: &generator) ?? " " })
      let columns = Int.random(in: 0...40, using: &generator)
      #expect(
        displayWidth(text.cutAtWords(to: columns))
          <= max(columns, displayWidth(text) <= columns ? columns : 0))
    }
  }
}
