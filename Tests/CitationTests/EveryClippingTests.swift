import ContentModel
import TestSupport
import Testing

@testable import Citation

/// What holds of every quote and every source of the companion in every style.
struct EveryClippingTests {
  private static var library: Library { Fixtures.bundled }

  @Test(arguments: CitationStyle.allCases)
  func everyClippingIsWellFormed(style: CitationStyle) {
    let quotes = Self.library.quotes.map { Clipping(quote: $0, in: Self.library) }
    let sources = Self.library.companion.sources.map { Clipping(.source($0), in: Self.library) }
    #expect(!quotes.isEmpty && !sources.isEmpty)
    for clipping in quotes + sources {
      let text = clipping.text(in: style)
      for flaw in [",,", "..”", " ,", "()", "[]", "““", "\n\n\n", ".,", "nil"] {
        #expect(!text.contains(flaw), "\(flaw) in \(text)")
      }
      #expect(style == .cslJSON || style == .bibtex || !text.contains("  "), "\(text)")
      #expect(text.last?.isNewline == false)
    }
  }

  @Test(arguments: [CitationStyle.apa, .mla, .chicago])
  func everyReferenceIsOneLine(style: CitationStyle) {
    let sources = Self.library.companion.sources
    #expect(!sources.isEmpty)
    for source in sources {
      let text = Clipping(.source(source), in: Self.library).text(in: style)
      #expect(!text.contains("\n") && !text.contains(" .") && !text.isEmpty)
    }
  }

  @Test(arguments: CitationStyle.allCases)
  func everyQuoteTellsItsWordsAndItsSpeaker(style: CitationStyle) {
    let quotes = Self.library.quotes
    #expect(!quotes.isEmpty)
    for quote in quotes {
      let text = Clipping(quote: quote, in: Self.library).text(in: style)
        .filter { $0.isLetter || $0.isNumber }
      let words = quote.text.filter { $0.isLetter || $0.isNumber }
      #expect(!words.isEmpty && text.contains(words))
      #expect(text.contains(quote.speakerName.filter { $0.isLetter || $0.isNumber }))
    }
  }

  @Test func everyQuoteIsCitedByItsOwnSources() {
    let quotes = Self.library.quotes
    #expect(!quotes.isEmpty)
    for quote in quotes {
      let cited = Clipping(quote: quote, in: Self.library).works.map(\.work.id)
      #expect(cited == quote.sources)
    }
  }
}
