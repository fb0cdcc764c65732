import ContentModel
import TestSupport
import Testing

/// The feed of updates (RFC 4287), and the sitemap.
struct FeedTests {
  @Test func theFeedTellsAllThatHasChanged() throws {
    let library = Fixtures.bundled
    let feed = try BuiltSite.bundled().page("feed.xml")
    let ids = contents(of: "id", in: feed)
    #expect(ids.count == library.changes.count + 1 && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("urn:uuid:") && $0.utf8.count == 45 })
    let times = contents(of: "updated", in: feed)
    #expect(times.count == ids.count && times.dropFirst().max() == times.first)
    #expect(times.allSatisfy { $0.utf8.count == 20 && $0.hasSuffix("T00:00:00Z") })
    #expect(contents(of: "author", in: feed).count == 1)
    let words = contents(of: "content", in: feed).map(MarkupText.unescaped)
    #expect(words.first == library.changes.first?.words)
  }

  /// Who follows the feed is not told of old things again when the site moves.
  @Test func namesOfEntriesStayWhereverTheSiteStands() throws {
    let here = try BuiltSite.bundled().page("feed.xml")
    let there = try BuiltSite(Fixtures.bundled, base: "https://example.org").page("feed.xml")
    #expect(contents(of: "id", in: here) == contents(of: "id", in: there))
    #expect(
      there.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/feed.xml\"/>"))
  }

  /// What is told elsewhere later changes no address of what was told, and no name in the feed.
  @Test func namesOutlastWhatIsToldElsewhere() throws {
    func update(_ day: String) -> String { "> [!UPDATE \(day)] Correction\n>\n> It was so.[^1]" }
    let later = [
      "town/04-x.md": chapter("The evening", "\(update("2026-01-02"))\n\n\(quote("It rained."))")
    ]
    let both = later.merging(
      [
        "repair/00-a.md": chapter(
          "The morning", "\(update("2026-01-03"))\n\n\(quote("It rained."))")
      ]
    ) { _, own in own }
    let (before, after) = (try BuiltSite(try authored(later)), try BuiltSite(try authored(both)))
    for name in ["correction", "it-rained"] {
      #expect(try before.page("town/x.html").contains("id=\"\(name)\""))
      #expect(try after.page("town/x.html").contains("id=\"\(name)\""))
      #expect(try after.page("repair/a.html").contains("id=\"\(name)\""))
    }
    // Each with the place to which it leads.
    func ids(_ site: BuiltSite) throws -> Set<String> {
      Set(
        try site.page("feed.xml").split(separator: "<entry>").dropFirst().map { entry in
          ["<id>", "href=\""].map { start in
            String(
              entry[(entry.firstRange(of: start)?.upperBound ?? entry.startIndex)...]
                .prefix { !"<\"".contains($0) })
          }.joined(separator: " ")
        })
    }
    let (old, new) = (try ids(before), try ids(after))
    #expect(old.isSubset(of: new) && new.count == old.count + 1)
  }

  @Test func theSitemapNamesEveryPage() throws {
    let site = try BuiltSite(Fixtures.bundled, base: "https://example.org/film")
    let pages = site.files.keys.filter { $0.hasSuffix(".html") && $0 != "whole.html" }.sorted()
    let places = contents(of: "loc", in: try site.page("sitemap.xml"))
    #expect(places == pages.map { "https://example.org/film/\($0)" })
    #expect(try BuiltSite.bundled().files["sitemap.xml"] == nil)
  }

  private func contents(of element: String, in text: String) -> [String] {
    text.split(separator: "<\(element)", omittingEmptySubsequences: false).dropFirst().map { part in
      let open = part.firstIndex(of: ">").map { part[part.index(after: $0)...] } ?? part
      return String(open[..<(open.firstRange(of: "</\(element)>")?.lowerBound ?? open.endIndex)])
    }
  }
}
