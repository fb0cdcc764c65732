import ContentModel
import TestSupport
import Testing

@testable import Citation

/// Many quotes cut out at once.
struct CitedLibraryTests {
  @Test func theyAreCutOutAsEachAlone() throws {
    let library = try withDispute(Fixtures.bundled)
    let cited = CitedLibrary(library)
    for quote in library.quotes {
      #expect(Clipping(quote: quote, in: cited) == Clipping(quote: quote, in: library))
    }
    #expect(library.quotes.contains { cited.standing(of: $0) == "disputed: Who" })
  }

  /// The same with a quote about whose words there is a dispute.
  private func withDispute(_ library: Library) throws -> Library {
    var companion = library.companion
    var quote = try #require(library.quotes.first)
    quote.id = EntityID(folder: "quotes", slug: "in-dispute")
    quote.home = .about
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    let callout = Callout(
      id: EntityID(folder: "questions", slug: "who"), kind: .disputed, title: "Who",
      blocks: [Block(.quote(quote), range)], home: .about, location: quote.location)
    companion.about.blocks.append(Block(.callout(callout), range))
    return Library(companion)
  }

  /// What a hundred quotes look up is looked up once, and not a hundred times.
  @Test func aWorkIsMadeOnceHoweverManyQuoteIt() {
    let library = Fixtures.bundled
    var made: [EntityID: Int] = [:]
    let cited = CitedLibrary(library) { source in
      made[source.id, default: 0] += 1
      return Work(source)
    }
    for quote in library.quotes { _ = Clipping(quote: quote, in: cited).text(in: .plain) }
    let quoted = library.quotes.flatMap(\.sources)
    #expect(quoted.count > Set(quoted).count)
    #expect(made == Dictionary(Set(quoted).map { ($0, 1) }) { first, _ in first })
  }
}
