import ContentModel
import TextLayout

extension Website {
  /// The page of an entry.
  func page(of entry: Entry) throws(TemplateProblem) -> SiteFile {
    let file = addresses.file(of: entry.id) ?? "\(entry.id).html"
    let folio = Folio(entry, in: library)
    let place = place(on: file, of: entry.id)
    let markup = FolioMarkup(folio, at: place)
    let previous = library.sibling(of: entry.id, step: -1)
    let next = library.sibling(of: entry.id, step: 1)
    let frame = PageFrame(
      kind: entry.siteKind, title: folio.title, tab: entry.siteTab,
      metadata: metadata(of: entry, summary: folio.summary, in: file),
      previous: previous.flatMap { addresses.file(of: $0) },
      next: next.flatMap { addresses.file(of: $0) })
    return try page(
      file, by: "entry", frame,
      [
        "heading": shown(folio.title), "id": shown("\(entry.id)"),
        "captions": .list(folio.captions.map { shown($0) }),
        "summary": .optional(folio.summary),
        "address": .optional(folio.address.flatMap(webAddress)),
        "addressWords": .optional(folio.address),
        "text": .text(markup.text), "additions": .markup(markup.additions),
        "notes": .markup(markup.notes), "addresses": .markup(markup.addresses),
        "around": around(entry, place),
      ])
  }

  /// Where to go from here: before, after, and across.
  private func around(_ entry: Entry, _ place: PagePlace) -> TemplateValue {
    var links: [TemplateValue] = []
    func add(_ id: EntityID?, _ label: String, rel: String) {
      guard let id, let file = addresses.file(of: id) else { return }
      links.append([
        "label": .text(label), "title": title(of: id),
        "href": .text(place.reference(to: file)), "rel": .optional(rel), "way": .text(rel),
      ])
    }
    add(library.sibling(of: entry.id, step: -1), "Before", rel: "prev")
    add(across[entry.id], "Across", rel: "")
    add(library.sibling(of: entry.id, step: 1), "After", rel: "next")
    return links.isEmpty ? false : ["links": .list(links)]
  }
}

extension Entry {
  /// The class of its page.
  var siteKind: String {
    switch self {
    case .goal: "goal"
    case .chapter: "chapter"
    case .person: "person"
    case .source: "source"
    case .legalCase: "case"
    case .trail: "trail"
    case .about: "about"
    }
  }

  /// The list in which it stands.
  var siteTab: String {
    switch self {
    case .goal, .chapter: "index.html"
    case .person: "people.html"
    case .source: "sources.html"
    case .legalCase: "cases.html"
    case .trail: "trails.html"
    case .about: "about.html"
    }
  }
}
