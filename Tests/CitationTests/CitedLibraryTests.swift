import ContentModel
import TestSupport
import Testing

@testable import Citation

/// Many quotes cut out at once.
struct CitedLibraryTests {
  @Test func theyAreCutOutAsEachAlone() {
    for library in [Fixtures.bundled, Fixtures.symphony] {
      let cited = CitedLibrary(library)
      for quote in library.quotes {
        #expect(Clipping(quote: quote, in: cited) == Clipping(quote: quote, in: library))
      }
    }
    let cited = CitedLibrary(Fixtures.bundled)
    #expect(Fixtures.bundled.quotes.contains { !cited.standing(of: $0).isEmpty })
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
