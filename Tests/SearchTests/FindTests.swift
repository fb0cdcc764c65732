import Search
import TestSupport
import Testing

@Suite struct FindTests {
  private func found(_ words: String, in text: String) -> [Substring] {
    FoldedText(text).find(words).map { text[$0] }
  }

  /// The folded words without spaces at their ends.
  private func needle(of query: String) -> String {
    let words = FoldedText(query).folded.unicodeScalars.split(separator: " ")
    return words.map { String($0) }.joined(separator: " ")
  }

  @Test func givesTheWordsAsTheyStandInTheOriginal() {
    #expect(found("cafe", in: "A CAFÉ, a cafe\u{301}.") == ["CAFÉ", "cafe\u{301}"])
    #expect(found("\"cold gun\"", in: "He said “cold gun” twice") == ["“cold gun”"])
    #expect(found("twenty-one", in: "twenty‑one") == ["twenty‑one"])
    #expect(found("гутчинс", in: "Гутчінс, ГУТЧИНС") == ["ГУТЧИНС"])
  }

  @Test func findsAPhraseAcrossTheLineBreakItIsSetWith() {
    #expect(found("own words", in: "her own\n    words") == ["own\n    words"])
    #expect(found("own  words ", in: "her own words") == ["own words"])
    #expect(found("cooperate", in: "co\u{AD}operate") == ["co\u{AD}operate"])
  }

  @Test func coversWholeCharactersWhereAPartMatches() {
    #expect(found("s", in: "ß") == ["ß"])
    #expect(found("stras", in: "Straße") == ["Straß"])
    #expect(found("👧", in: "a👩‍👩‍👧b") == ["👩‍👩‍👧"])
    #expect(found("👩", in: "a👩‍👩‍👧b") == ["👩‍👩‍👧"])
  }

  @Test func findsNothingForNothing() {
    #expect(found("", in: "words").isEmpty)
    #expect(found(" \u{301}", in: "words").isEmpty)
    #expect(found("words and more", in: "words").isEmpty)
    #expect(found("words", in: "").isEmpty)
  }

  @Test func countsHitsThatDoNotOverlap() {
    #expect(found("aa", in: "aaaaa") == ["aa", "aa"])
  }

  @Test func findsTheTermsOfAQueryTogether() {
    let text = "The cold gun, colder"
    let ranges = FoldedText(text).find(Query("older \"cold gun\" speaker:x"))
    #expect(ranges.map { text[$0] } == ["cold gun", "older"])
  }

  /// Where each character folds to one, a range folds to exactly what was looked for.
  @Test(arguments: 0..<20 as Range<UInt64>) func rangesFoldToTheQuery(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let text = random.text(upTo: 20, of: SeededGenerator.plainPieces)
      let query = random.text(upTo: 2, of: SeededGenerator.plainPieces)
      let needle = needle(of: query)
      for range in FoldedText(text).find(query) {
        #expect(FoldedText(String(text[range])).folded == needle, "seed \(seed): \(text)/\(query)")
      }
    }
  }

  /// Whatever the text, a range holds what was looked for, ranges come in order and apart, and
  /// there is one wherever the folded text holds the query.
  @Test(arguments: 0..<20 as Range<UInt64>) func rangesHoldTheQuery(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let text = random.text(upTo: 14)
      let query = random.text(upTo: 2)
      let needle = needle(of: query)
      let ranges = FoldedText(text).find(query)
      var last = text.startIndex
      for range in ranges {
        let part = FoldedText(String(text[range])).folded
        #expect(range.lowerBound >= last, "seed \(seed): \(text)/\(query)")
        #expect(part.utf8.contains(needle.utf8), "seed \(seed): \(text)/\(query)")
        last = range.upperBound
      }
      let holds = !needle.isEmpty && FoldedText(text).folded.utf8.contains(needle.utf8)
      #expect(ranges.isEmpty != holds, "seed \(seed): \(text)/\(query)")
    }
  }
}
