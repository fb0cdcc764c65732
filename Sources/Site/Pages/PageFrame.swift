import ContentModel
import TextLayout

/// What every page has around its own words.
struct PageFrame {
  /// The class of its body: `board`, `chapter`, ….
  var kind: String
  var title: String
  /// What the list of pages marks as this one, or as where it belongs.
  var tab: String
  var metadata = PageMetadata()
  /// Pages before and after this one, from the top of the site.
  var previous: String?
  var next: String?

  func fields(of file: String, on site: Website) -> [String: TemplateValue] {
    let root = file.rootReference
    func link(_ place: String?) -> TemplateValue {
      .optional(place.map { root + percentEncoded($0) })
    }
    let tabs = site.tabs.map { tab -> TemplateValue in
      [
        "title": shown(tab.title), "href": .text(root + tab.file),
        "current": .flag(tab.file == file),
        "within": .flag(tab.file != file && tab.file == self.tab),
      ]
    }
    let companion = site.library.companion
    let title = safeWords(title).isBlank ? companion.shownTitle : title
    let fields: [String: TemplateValue] = [
      "root": .text(root), "kind": shown(kind), "title": shown(title),
      "isFirst": .flag(file == "index.html"), "tabs": .list(tabs),
      "prev": link(previous), "next": link(next),
      "canonical": .optional(site.base.map { "\($0)/\(percentEncoded(file))" }),
    ]
    return site.companionFields
      .merging(metadata.fields(named: site.toldName, asOf: companion.asOf)) { own, _ in own }
      .merging(fields) { $1 }
  }

  /// What every page says of the companion.
  static func fields(of companion: Companion, hasChanges: Bool) -> [String: TemplateValue] {
    [
      "site": shown(companion.shownTitle), "subtitle": .optional(companion.subtitle),
      "siteName": shown(companion.wholeName),
      "feed": .optional(hasChanges ? Website.feedFile : nil), "lang": shown(companion.language),
      "isRightToLeft": .flag(companion.isRightToLeft),
      "asOf": .optional(companion.asOf?.prose), "asOfDate": .optional(companion.asOf?.description),
      "credits": .optional(companion.credits), "licence": .optional(companion.licence),
    ]
  }
}
