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
      for flaw in style == .link
        ? [" ", "nil"] : [",,", "..”", " ,", "()", "[]", "““", "\n\n\n", ".,", "nil"]
      {
        #expect(!text.contains(flaw), "\(flaw) in \(text)")
      }
      #expect([.cslJSON, .bibtex, .ris].contains(style) || !text.contains("  "), "\(text)")
      #expect(style == .link || text.last?.isNewline == false)
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
      guard style != .link else { continue }
      #expect(!words.isEmpty && text.contains(words))
      let speaker = Clipping(quote: quote, in: Self.library).attribution
      // Of the work's own words its reference tells who wrote them; APA names people by their family.
      guard speaker?.isReported == true || [.plain, .markdown, .ris].contains(style) else {
        continue
      }
      let name = style == .apa ? speaker?.name.short ?? "" : quote.speakerName
      #expect(text.contains(name.filter { $0.isLetter || $0.isNumber }))
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
