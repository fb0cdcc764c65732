import TestSupport
import Testing

@testable import Search

/// A passage that is not found is pasted, and taken back letter by letter.
@Suite struct SpellerTests {
  private let texts = (0..<40).map { line in
    FoldedText((0..<50).map { "word\(line)x\($0)" }.joined(separator: " "))
  }

  @Test func theWordsAreCountedOnceHoweverManyAreStrange() {
    for strange in [1, 3, 8] {
      var speller = Speller { _ in texts }
      let words = (0..<strange).map { "zzqq\($0)zz" }.joined(separator: " ")
      _ = speller.corrected(Query(words))
      #expect(speller.steps <= 2000 * (1 + strange), "\(strange): \(speller.steps)")
      #expect(speller.steps >= 2000)
    }
  }

  @Test func aPassageOfStrangeWordsIsNoMatterOfSpelling() {
    var speller = Speller { _ in texts }
    let passage = (0..<200).map { "zzqq\($0)zz" }.joined(separator: " ")
    #expect(speller.corrected(Query(passage)) == nil)
    #expect(speller.steps <= 2000 * (1 + Speller.wordsCorrected))
  }
}
