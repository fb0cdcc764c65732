import ContentModel
import TestSupport
import Testing

@testable import Site

/// All of it on one page, for paper.
struct WholeTests {
  /// The companion itself, then goals, strands, cases and people: what each of their pages says.
  @Test func itSaysWhatThePagesSayOneAfterTheOther() throws {
    for site in [try BuiltSite.bundled(), try BuiltSite(Fixtures.symphony)] {
      let library = site.library
      let companion = library.companion
      let entries: [Entry] =
        [.about(companion.about)] + companion.goals.map(Entry.goal)
        + companion.strands.flatMap(\.chapters).map(Entry.chapter)
        + companion.cases.map(Entry.legalCase) + library.peopleInOrder.map(Entry.person)
      let whole = try site.page("whole.html").split(separator: "<article").dropFirst()
      #expect(whole.count == entries.count)
      for (part, entry) in zip(whole, entries) {
        let article = try #require(MarkupText.part(String(part), from: ">", to: "</article>"))
        let page = try site.page(try #require(site.addresses.file(of: entry.id)))
        let own = try #require(MarkupText.part(page, from: "<article", to: "</article>"))
        #expect(part.hasPrefix(" class=\"page\" id=\"\(entry.id)\">"))
        #expect(MarkupText.words(of: article) == MarkupText.words(of: own), "\(entry.id)")
      }
    }
  }

  @Test func whatItHoldsIsLinkedInsideItAndTheRestOnItsPage() throws {
    let site = try BuiltSite.bundled()
    let whole = try site.page("whole.html")
    let links = Set(values(of: "href", in: whole))
    #expect(links.contains("#life/kyiv") && links.contains("#sources/guardian-feature"))
    #expect(links.contains { $0.hasPrefix("trails/") })
    for folder in ["life", "investigation", "goals", "cases", "people", "sources"] {
      #expect(!links.contains { $0.hasPrefix("\(folder)/") }, "\(folder)")
    }
    let kyiv = EntityID(folder: "life", slug: "kyiv")
    let quote = try #require(Fixtures.bundled.quotes(in: kyiv).first)
    #expect(whole.contains("<figure class=\"quote\" id=\"life/kyiv/\(quote.id.slug)\">"))
  }

  @Test func everySourceStandsInItWithItsAddressAndEveryDateAndChange() throws {
    let library = Fixtures.bundled
    let whole = try BuiltSite.bundled().page("whole.html")
    for source in library.companion.sources {
      #expect(whole.contains("<li id=\"\(source.id)\">"))
      guard let address = source.url.flatMap(webAddress) else { continue }
      #expect(whole.contains("<a rel=\"external\" href=\"\(escaped(address))\">"), "\(address)")
    }
    #expect(whole.split(separator: "<p class=\"words\">").count - 1 == library.changes.count)
    let dates = try #require(MarkupText.part(whole, from: "id=\"part.dates\"", to: "</section>"))
    #expect(dates.split(separator: "<li class=\"event\">").count - 1 == library.events.count)
  }

  /// Who looks for a page finds the page, and not this copy of it; readers find it at the foot of each.
  @Test func itIsOfferedToReadersAndNotToSearchEngines() throws {
    let site = try BuiltSite(Fixtures.bundled, base: "https://example.org")
    #expect(try site.page("whole.html").contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!(try site.page("sitemap.xml")).contains("whole.html"))
    #expect(!(try site.page("life/kyiv.html")).contains("noindex"))
    #expect(try site.page("life/kyiv.html").contains("<a href=\"../whole.html\">"))
  }

  @Test func itsHeadingsSkipNoLevel() throws {
    for site in [try BuiltSite.bundled(), try BuiltSite(Fixtures.symphony)] {
      let whole = try site.page("whole.html")
      let levels = whole.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1 && levels.count > 20)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }
}
