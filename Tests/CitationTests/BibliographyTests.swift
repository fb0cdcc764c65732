import ContentModel
import TestSupport
import Testing

@testable import Citation

/// Several works as a list, and whose words are at second hand.
struct BibliographyTests {
  private func list(_ sources: [Source], in style: CitationStyle) -> [String] {
    sources.map { Clipping(.source($0), in: Library(Companion())) }.bibliography(in: style).plain
      .split(separator: "\n").map(String.init)
  }

  private let sources = [
    source("The zeal", in: "B", on: "2020", slug: "a"),
    source("An apple", in: "C", on: "2021", slug: "b"),
    source("“Milk” and more", in: "A", by: "Ann Lee", on: "2022", slug: "c"),
    source("An apple", in: "C", on: "2021", slug: "b"),
  ]

  @Test func aListIsInTheStylesOrderAndWithoutDoubles() {
    #expect(
      list(sources, in: .apa) == [
        "An apple. (2021). C.", "Lee, A. (2022). “Milk” and more. A.", "The zeal. (2020). B.",
      ])
    #expect(
      list(sources, in: .mla) == [
        "“An Apple.” C, 2021.", "Lee, Ann. “‘Milk’ and More.” A, 2022.", "“The Zeal.” B, 2020.",
      ])
    #expect(
      list(sources, in: .chicago) == [
        "B. “The Zeal.” 2020.", "C. “An Apple.” 2021.", "Lee, Ann. “‘Milk’ and More.” A, 2022.",
      ])
    #expect(list(sources, in: .ris).filter { $0.hasPrefix("ID") }.count == 3)
  }

  @Test func aBodysWordsInSomebodyElsesReportAreAtSecondHand() {
    let report = source("A report", in: "Deadline", on: "2021", slug: "report")
    func citing(_ speaker: String) -> Clipping {
      var quote = SampleQuote("“Words”", by: speaker, note: [(report, ".")])
      quote.quote.speaker = report.id
      return Clipping(quote: quote.quote, in: quote.library)
    }
    let union = citing("The Union")
    #expect(
      union.text(in: .apa).hasPrefix("“Words” (The Union, 2025, as cited in “A Report,” 2021)."))
    #expect(
      union.text(in: .mla).hasPrefix("The Union, to the Guardian, March 2025: “Words” (qtd. in "))
    #expect(
      union.text(in: .chicago).contains("The Union, to the Guardian, March 2025, quoted in “A"))
    #expect(citing("Deadline").text(in: .apa).hasPrefix("“Words” (“A Report,” 2021)."))
  }

  /// All that the real companion has of bodies, by whose words they are.
  @Test func everyBodyOfTheCompanionIsQuotedAsItsWordsCameToUs() {
    let library = Fixtures.bundled
    let bodies = library.quotes.filter { $0.speaker?.folder == "sources" }
    let own = bodies.filter {
      Clipping(quote: $0, in: library).attribution?.isReported == false
    }
    #expect(bodies.count > own.count + 10)
    #expect(
      Set(own.map(\.speakerName)) == [
        "Guardian feature", "Sounds of Cinema", "Laughing Place", "IATSE",
      ])
  }

  @Test func theFilmIsCitedByItsWholeTitle() throws {
    let film = try #require(EntityID("sources/last-take").flatMap { Fixtures.bundled[$0] })
    let clipping = [Clipping(film, in: Fixtures.bundled)]
    #expect(
      clipping.text(in: .apa)
        == "Mason, R. (Director). (2025). Last take: Rust and the story of Halyna [Film]. Hulu.")
    #expect(
      clipping.cited(in: .mla).html
        == "<p><i>Last Take: Rust and the Story of Halyna</i>. Directed by Rachel Mason, Hulu, 2025.</p>"
    )
    #expect(
      clipping.cited(in: .chicago).inTerminal { $0 }
        == "Mason, Rachel, dir. \u{1B}[3mLast Take: Rust and the Story of Halyna\u{1B}[23m. Hulu, 2025."
    )
    #expect(clipping.text(in: .markdown).hasPrefix("*Last Take: Rust and the Story of Halyna*, "))
  }

  @Test func noTitleTellsOfACopy() {
    let titles = Fixtures.bundled.companion.sources.map(\.title)
    #expect(!titles.contains { $0.contains("copy)") || $0.contains("(the documentary)") })
  }
}
