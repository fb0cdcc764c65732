import ContentModel
import TextLayout

/// What every page has around its own words.
struct PageFrame {
  /// The class of its body: `board`, `chapter`, ….
  var kind: String
  var title: String
  /// What the list of pages marks as this one, or as where it belongs.
  var tab: String
  /// One line for those who find the page by a search; empty for none.
  var description = ""
  /// Pages before and after this one, from the top of the site.
  var previous: String?
  var next: String?

  func fields(of file: String, on site: Website) -> [String: TemplateValue] {
    let companion = site.library.companion
    let root = file.contains("/") ? "../" : ""
    func link(_ place: String?) -> TemplateValue {
      .optional(place.map { root + percentEncoded($0) })
    }
    let tabs = SiteTab.all(of: site.library).map { tab -> TemplateValue in
      [
        "title": shown(tab.title), "href": .text(root + tab.file),
        "current": .flag(tab.file == file),
        "within": .flag(tab.file != file && tab.file == self.tab),
      ]
    }
    return [
      "root": .text(root), "kind": shown(kind), "title": shown(title),
      "site": shown(companion.title), "subtitle": .optional(safeWords(companion.subtitle)),
      "siteName": shown(
        [companion.title, companion.subtitle].filter { !$0.isEmpty }.joined(separator: ": ")),
      "isFirst": .flag(file == "index.html"), "tabs": .list(tabs), "lang": "en",
      "description": .optional(safeWords(description)), "prev": link(previous), "next": link(next),
      "asOf": .optional(companion.asOf?.prose), "asOfDate": .optional(companion.asOf?.description),
      "credits": .optional(safeWords(companion.credits)),
      "licence": .optional(safeWords(companion.licence)),
      "address": .optional(site.base.map { "\($0)/\(percentEncoded(file))" }),
    ]
  }
}

private func safeWords(_ text: String) -> String {
  if case .text(let text) = shown(text) { text } else { "" }
}
