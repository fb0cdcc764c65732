import ContentModel
import Search

extension Website {
  /// The page that searches; where no script runs, it offers the lists.
  func search() throws(TemplateProblem) -> SiteFile {
    let companion = library.companion
    let tab = SiteTab(title: companion.said("Search"), file: "search.html")
    let frame = PageFrame(
      kind: "search", title: tab.title, tab: tab.file, metadata: metadata(of: tab))
    let fields = Query.Field.allCases.map { TemplateValue.text("\($0.rawValue):") }
    let lists = tabs.filter { $0.file != "search.html" }.map {
      ["href": .text($0.file), "title": shown($0.title)] as TemplateValue
    }
    return try page(
      "search.html", by: "search", frame,
      ["heading": shown(companion.said("Search")), "fields": .list(fields), "lists": .list(lists)])
  }

  /// What the search looks through.
  var index: SiteFile { SiteFile("assets/index.js", SearchScript(library, addresses).text) }

  /// The letters that searching and narrowing take for others.
  var letters: SiteFile { SiteFile("assets/letters.js", SearchScript.letters) }

  /// How the board marks pairs where no script runs.
  var pairs: SiteFile { SiteFile("assets/pairs.css", PairStyle(library).text) }
}
