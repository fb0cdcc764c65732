import Testing

@testable import Citation

struct TextFragmentTests {
  @Test(arguments: [
    ("“I hope they do.”", "#:~:text=I%20hope%20they%20do"),
    ("“a-b, c & d”", "#:~:text=a%2Db%2C%20c%20%26%20d"),
    ("“It’s 50% 100%”", "#:~:text=It%E2%80%99s%2050%25%20100%25"),
    ("“so [much] of it … is here”", "#:~:text=so,is%20here"),
    (
      "“She said ‘now or never, my dear friends’ and went away from the set”",
      "#:~:text=She%20said,went%20away%20from%20the%20set"
    ),
    (
      "“‘He was an ally. It was hard to keep on, and I did.’”",
      "#:~:text=He%20was%20an%20ally.%20It%20was%20hard%20to%20keep%20on%2C%20and%20I%20did"
    ),
    ("……", ""), ("", ""),
  ])
  func theWordsAreEncodedAsADirective(words: String, expected: String) {
    #expect(TextFragment(words).text == expected)
  }

  @Test func longWordsAreGivenByTheirEnds() {
    let long = (1...60).map { "w\($0)" }.joined(separator: " ")
    #expect(
      TextFragment(long).text == "#:~:text=w1%20w2%20w3%20w4%20w5,w56%20w57%20w58%20w59%20w60")
  }

  @Test func anAddressKeepsItsOwnFragment() {
    #expect(TextFragment("a").following("https://e.org/#p") == "https://e.org/#p:~:text=a")
    #expect(TextFragment("").following("https://e.org/") == "https://e.org/")
  }

  @Test func aQuotesLinkLeadsToItsWords() {
    let feature = source("A", in: "B", url: "https://e.org/x", slug: "a")
    let quote = SampleQuote("“One, two.”", note: [(feature, ".")])
    #expect(quote.text(in: .link) == "https://e.org/x#:~:text=One%2C%20two")
    #expect(SampleQuote("“One.”", note: [(source("A"), ".")]).text(in: .link) == "")
  }
}
