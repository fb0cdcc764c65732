import ContentModel

/// A page to which every page leads.
struct SiteTab {
  var title: String
  var file: String

  /// Those of a companion, in the order in which they are offered: what it doesn't have has no page.
  static func all(of library: Library) -> [SiteTab] {
    [
      SiteTab(title: "Board", file: "index.html"),
      SiteTab(title: "Search", file: "search.html"),
      SiteTab(title: library.companion.said("About"), file: "about.html"),
    ]
  }
}
