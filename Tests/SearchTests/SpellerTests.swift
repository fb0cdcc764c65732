import ContentModel
import TestSupport
import Testing

@testable import Search

/// A passage that is not found is pasted, and taken back letter by letter.
@Suite struct SpellerTests {
  private let texts = (0..<40).map { line in
    FoldedText((0..<50).map { "word\(line)x\($0)" }.joined(separator: " "))
  }

  @Test func eachStrangeWordIsComparedWithTheOthersOnce() {
    for strange in [1, 3, 8] {
      let vocabulary = Vocabulary(texts)
      var speller = Speller(vocabulary: { _ in vocabulary }, isStrange: { _, _ in true })
      let words = (0..<strange).map { "zzqq\($0)zz" }.joined(separator: " ")
      _ = speller.corrected(Query(words))
      #expect(speller.steps <= 2000 * strange, "\(strange): \(speller.steps)")
      #expect(speller.steps > 0)
    }
  }

  @Test func theWordsOfAnIndexAreCountedOnce() {
    let index = SearchIndex(Library(SmallLibrary.companion))
    #expect(index.spelling.countings == 0)
    for query in ["resonaet", "words resonnate", "zzzz", "tkaeoff"] {
      _ = index.nearestSpelling(to: Query(query))
      #expect(index.spelling.countings == 1)
    }
    _ = index.nearestSpelling(to: Query("speaker:maosn"))
    #expect(index.spelling.countings == 2)
  }

  @Test func aPassageOfStrangeWordsIsNoMatterOfSpelling() {
    let vocabulary = Vocabulary(texts)
    var speller = Speller(vocabulary: { _ in vocabulary }, isStrange: { _, _ in true })
    let passage = (0..<200).map { "zzqq\($0)zz" }.joined(separator: " ")
    #expect(speller.corrected(Query(passage)) == nil)
    #expect(speller.steps <= 2000 * Speller.wordsCorrected)
  }
}
