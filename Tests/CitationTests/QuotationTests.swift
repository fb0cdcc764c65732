import ContentModel
import TestSupport
import Testing

@testable import Citation

struct QuotationTests {
  private let feature = source(
    "Her own words", in: "The Guardian", by: "Adrian Horton", on: "2025-03",
    url: "https://example.org/feature", accessed: "2026-11-22", slug: "feature")
  private let report = source("A report", in: "Newser", on: "2024", slug: "report")
  private let law = source("Act of 2009", .law, in: "State of California", on: "2009", slug: "law")

  private var mason: SampleQuote {
    SampleQuote("“I hope they resonate the most.”", note: [(feature, ", paragraph 13.")])
  }

  @Test func plainTellsWordsSpeakerAndSource() {
    #expect(
      mason.text(in: .plain) == """
        “I hope they resonate the most.”
        — Rachel Mason, to the Guardian, March 2025

        Adrian Horton, “Her own words”, The Guardian, March 2025, paragraph 13. \
        Accessed 22 November 2026. https://example.org/feature
        """)
  }

  /// No word leaves without its negation, no power without its place.
  @Test(arguments: [
    (CitationStyle.plain, "~Not~ 10^6 of H_2O *x"), (.apa, "~Not~ 10^6 of H_2O *x"),
    (.markdown, "> ~~Not~~ 10<sup>6</sup> of H<sub>2</sub>O \\*x"),
  ])
  func whatALookTellsStays(_ style: CitationStyle, _ words: String) {
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    func text(_ text: String) -> Inline { Inline(.text(text), range) }
    let inlines = [
      Inline(.strikethrough([text("Not")]), range), text(" 10"),
      Inline(.raised([text("6")]), range), text(" of H"), Inline(.lowered([text("2")]), range),
      text("O *x"),
    ]
    #expect(mason.with(words: inlines).text(in: style).contains(words))
  }

  @Test func markdownQuotesAndLinks() {
    #expect(
      mason.text(in: .markdown) == """
        > “I hope they resonate the most.”
        >
        > — Rachel Mason, to the Guardian, March 2025

        Adrian Horton, [“Her own words”](<https://example.org/feature>), *The Guardian*, \
        March 2025, paragraph 13. Accessed 22 November 2026.
        """)
  }

  /// The speaker stands with the words, the author with the reference.

  @Test func apaCitesTheSpeakerAtSecondHand() {
    #expect(
      mason.text(in: .apa) == """
        “I hope they resonate the most” (Mason, 2025, as cited in Horton, 2025, para. 13).

        Horton, A. (2025, March). Her own words. The Guardian. https://example.org/feature
        """)
  }

  @Test func mlaQuotesTheSpeakerAtSecondHand() {
    #expect(
      mason.text(in: .mla) == """
        Rachel Mason, to the Guardian, March 2025: “I hope they resonate the most” (qtd. in \
        Horton, par. 13).

        Horton, Adrian. “Her Own Words.” The Guardian, Mar. 2025, example.org/feature. \
        Accessed 22 Nov. 2026.
        """)
  }

  @Test func chicagoAddsANoteAndAnEntry() {
    #expect(
      mason.text(in: .chicago) == """
        “I hope they resonate the most.”

        Rachel Mason, to the Guardian, March 2025, quoted in Adrian Horton, “Her Own Words,” \
        Guardian, March 2025, para. 13, accessed November 22, 2026, https://example.org/feature.

        Horton, Adrian. “Her Own Words.” Guardian, March 2025. Accessed November 22, 2026. \
        https://example.org/feature.
        """)
  }

  @Test func anAuthorsOwnWordsAreNotAtSecondHand() {
    let own = SampleQuote("“Mine.”", by: "Adrian Horton", note: [(feature, ".")])
    #expect(
      own.text(in: .apa).hasPrefix("“Mine” (Horton, 2025)."))
    #expect(own.text(in: .mla).hasPrefix("“Mine” (Horton)."))
    #expect(own.text(in: .chicago).hasPrefix("“Mine.”\n\nAdrian Horton, “Her Own Words,”"))
  }

  @Test func furtherSourcesAreListedToo() {
    let both = SampleQuote(
      "“Words”", note: [(feature, ", paragraph 3; also "), (report, ", a copy.")])
    #expect(both.text(in: .plain).hasSuffix("\n\nAlso in: “A report”, Newser, 2024, a copy."))
    #expect(both.text(in: .apa).contains("Horton, 2025, para. 3; see also “A Report,” 2024)."))
    #expect(both.text(in: .mla).contains("Horton, par. 3; see also “A Report”)."))
    #expect(both.text(in: .chicago).contains("; also in “A Report,” Newser, 2024.\n"))
    #expect(both.text(in: .bibtex).contains("\n\n@article{report,\n"))
  }

  @Test func eachKindIsCitedInTheTextByItsOwnName() {
    let film = source("Last Take", .film, in: "Hulu", by: "Rachel Mason", on: "2025", slug: "film")
    let three = source("A", in: "B", by: "Ann Lee, Bo Roe and Cy Poe", on: "2024", slug: "three")
    let all = SampleQuote("“Words”", note: [(law, "; "), (film, ", 47:10; "), (three, ".")])
    #expect(
      all.text(in: .apa).contains(
        "Act of 2009, 2009; see also Mason, 2025, 47:10; Lee et al., 2024)."))
    #expect(
      all.text(in: .mla).contains("State of California; see also Last Take 47:10; Lee et al.)."))
    #expect(
      all.text(in: .chicago).contains(
        "Act of 2009 (2009); also in Rachel Mason, dir., Last Take, Hulu, 2025, 47:10; "
          + "also in Ann Lee, Bo Roe, and Cy Poe, “A,” B, 2024."))
  }

  @Test func aTitleInTheTextTakesTheCommaInside() {
    let unsigned = source("Friends of ‘Rust’", in: "Newser", on: "2024")
    let quote = SampleQuote("“Words”", note: [(unsigned, ", paragraph 3.")])
    #expect(quote.text(in: .apa).contains("as cited in “Friends of ‘Rust,’” 2024, para. 3)."))
    #expect(quote.text(in: .mla).contains("qtd. in “Friends of ‘Rust,’” par. 3)."))
  }

  @Test func aFragmentIsCalledOne() {
    let fragment = SampleQuote("“an artist”", isFragment: true, note: [(report, ".")])
    #expect(fragment.text(in: .plain).contains("March 2025 (fragment)\n"))
    #expect(fragment.text(in: .bibtex).contains("March 2025 (fragment)}"))
  }

  @Test func paragraphsStandAloneOrRunOn() {
    let two = SampleQuote("“One.”", "“Two?”", note: [(report, ".")])
    #expect(two.text(in: .plain).hasPrefix("“One.”\n“Two?”\n— "))
    #expect(two.text(in: .markdown).hasPrefix("> “One.”\n>\n> “Two?”\n>\n> — "))
    #expect(two.text(in: .apa).hasPrefix("“One.” “Two?” (Mason, "))
  }

  @Test func aDateThatTheReferenceTellsIsNotToldTwice() {
    let dated = SampleQuote("“Words”", note: [(report, ", 2024, citing another.")])
    #expect(dated.text(in: .plain).hasSuffix("Newser, 2024, citing another."))
  }

  /// What stands in brackets behind a body's name belongs to the publication.

  @Test func twoCopiesOfOneReportAreCitedOnceInTheText() {
    let copy = source("A report", in: "Another", on: "2024", slug: "copy")
    let both = SampleQuote("“Words”", note: [(report, "; "), (copy, ".")])
    #expect(both.text(in: .apa).contains("as cited in “A Report,” 2024).\n"))
    #expect(both.text(in: .apa).hasSuffix("\n\nA report. (2024). Another."))
  }

  /// A quote without a source that is known is cited by the page on which it stands.

  @Test func withoutASourceTheCompanionIsCited() {
    let alone = SampleQuote("“Words”", note: [])
    #expect(
      alone.text(in: .apa).hasSuffix(
        "\n\nThe reporter in Kyiv. (2026, November 22). In Last Take: For the tests [Companion]."))
  }

  @Test func theSmallCompanionsQuoteIsCited() throws {
    let quote = try #require(Fixtures.small.quotes.first { $0.text.contains("grey") })
    #expect(
      Clipping(quote: quote, in: Fixtures.small).text(in: .mla) == """
        Ada Reed, in a letter, 1996: “I never painted the same grey twice” (qtd. in “The Gazette \
        on Ada Reed” 6).

        “The Gazette on Ada Reed.” The Gazette, 3 Mar. 2020, example.org/gazette. \
        Accessed 22 Nov. 2026.
        """)
  }
}
