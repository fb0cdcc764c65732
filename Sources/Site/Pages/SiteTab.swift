import ContentModel

/// A page to which every page leads.
struct SiteTab {
  var title: String
  var file: String

  /// Those of a companion, in the order in which they are offered: what it doesn't have has no page.
  static func all(of library: Library, hasChanges: Bool) -> [SiteTab] {
    let companion = library.companion
    func tab(_ title: String, _ file: String, if isThere: Bool = true) -> SiteTab? {
      isThere ? SiteTab(title: companion.said(title), file: file) : nil
    }
    return [
      tab("Board", "index.html"), tab("Map", "map.html", if: Pairing(library).rowCount > 0),
      tab("Search", "search.html"),
      tab("Quotes", "quotes.html", if: !library.quotes.isEmpty),
      tab("Timeline", "timeline.html", if: !library.events.isEmpty),
      tab("Cases", "cases.html", if: !companion.cases.isEmpty),
      tab("People", "people.html", if: !companion.people.isEmpty),
      tab("Sources", "sources.html", if: !companion.sources.isEmpty),
      tab("Questions", "questions.html", if: library.callouts.contains { $0.kind.isListed }),
      tab("Latest", "latest.html", if: hasChanges),
      tab("Trails", "trails.html", if: !companion.trails.isEmpty), tab("About", "about.html"),
    ].compactMap { $0 }
  }
}
