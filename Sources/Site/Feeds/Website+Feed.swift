import ContentModel

extension Website {
  static let feedFile = "feed.xml"

  /// What has changed, as an Atom feed (RFC 4287); `nil` where nothing has.
  func feed() throws(TemplateProblem) -> SiteFile? {
    guard let latest = changes.first else { return nil }
    let identity = library.companion.identity ?? library.companion.wholeName
    let names = zip(ownNamesOfChanges, namesOfChanges)
    let entries = zip(changes, names).map { (change, names) -> TemplateValue in
      let (own, name) = names
      let place = addresses.place(of: change.id) ?? "latest.html#\(name)"
      let path = percentEncoded(place)
      return [
        "id": .text(uniqueName(of: "\(identity) \(own)")), "title": shown(change.title),
        "kind": .text(change.kind.rawValue), "updated": .text(change.date.firstMoment),
        "href": .text(base.map { "\($0)/\(path)" } ?? path), "words": shown(change.words),
      ]
    }
    return SiteFile(
      Self.feedFile,
      try templates.render(
        "feed",
        [
          "id": .text(uniqueName(of: identity)), "title": shown(library.companion.wholeName),
          "subtitle": "Updates and corrections",
          "lang": shown(library.companion.language),
          "updated": .text(latest.date.firstMoment), "author": shown(library.companion.wholeName),
          "self": .optional(base.map { "\($0)/\(Self.feedFile)" }),
          "home": .text(base.map { "\($0)/" } ?? "index.html"), "entries": .list(entries),
        ]))
  }

  /// Every page by its whole address, for those who visit them all (sitemaps.org); `nil` where nobody
  /// said where the site is to stand.
  func sitemap(of files: [SiteFile]) throws(TemplateProblem) -> SiteFile? {
    guard let base else { return nil }
    // What the whole says the other pages say.
    let pages = files.map(\.path).filter { $0.hasSuffix(".html") && $0 != Self.wholeFile }.sorted()
    let day = library.companion.asOf?.with(.certain)
    return SiteFile(
      "sitemap.xml",
      try templates.render(
        "sitemap",
        [
          "day": .optional(day?.description),
          "pages": .list(pages.map { .text("\(base)/\(percentEncoded($0))") }),
        ]))
  }
}

extension PartialDate {
  /// The first second of the day, month or year, as RFC 3339 writes it.
  fileprivate var firstMoment: String {
    let day = PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
    return "\(day)T00:00:00Z"
  }
}
