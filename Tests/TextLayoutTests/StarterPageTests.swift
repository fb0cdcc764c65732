import ContentModel
import TestSupport
import Testing

@testable import TextLayout

/// Every page of a new companion is laid out whole.
struct StarterPageTests {
  private static let folios = Fixtures.starter.entries.map { Folio($0, in: Fixtures.starter) }

  @Test(arguments: 20...200)
  func everyPageIsWholeAtEveryWidth(columns: Int) {
    #expect(Self.folios.count > 15)
    for folio in Self.folios {
      let page = layOut(folio, columns: columns, marginColumns: columns / 3)
      #expect(page.defects == [] && page.texts == layOut(folio, columns: 66).texts, "\(folio.id)")
    }
  }
}
