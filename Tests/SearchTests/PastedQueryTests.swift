import Testing

@testable import Search

/// What a query of a thousand words costs, in words looked for.
struct PastedQueryTests {
  private func looks(_ text: String) -> (count: Int, finds: Bool) {
    let index = SmallLibrary.index
    var count = 0
    let terms = index.terms(of: Query(text)) { word, mayGoOn in
      count += 1
      return WordMatch(word, mayGoOn: mayGoOn, in: index.words, index.stems)
    }
    return (count, terms != nil)
  }

  private func repeated(_ words: String, _ count: Int) -> String {
    String(repeating: words, count: count)
  }

  @Test func behindAWordThatNothingHasNothingIsLookedFor() {
    #expect(looks(repeated("hope ", 3) + repeated("zyxgl plugh ", 500)) == (2, false))
  }

  @Test func aRepeatedWordIsLookedForOnce() {
    let (count, finds) = looks(repeated("hope her own words ", 300))
    #expect(finds && count <= 5)
    #expect(SmallLibrary.find(repeated("hope her own words ", 300)) == ["resonate"])
  }

  @Test func whatIsExcludedMayBeNowhere() {
    #expect(SmallLibrary.find("hope -zyxgl words") == ["resonate"])
    #expect(SmallLibrary.find("-zyxgl hope -words").isEmpty)
  }

  @Test func aPartIsFoundInsideWords() {
    #expect(SmallLibrary.find("esonat") == ["resonate"])
    #expect(SmallLibrary.find("esonatx").isEmpty)
  }
}
