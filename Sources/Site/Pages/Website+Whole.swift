import ContentModel
import TextLayout

/// All that there is to read, one after the other on a page, for paper.
extension Website {
  static let wholeFile = "whole.html"

  func whole() throws(TemplateProblem) -> SiteFile {
    let companion = library.companion
    let parts = parts
    let sources = companion.sources.map(\.id)
    let entries = [.about] + parts.flatMap { $0.entries.map(\.id) }
    let gathered = addresses.gathering(entries, listing: sources, on: Self.wholeFile)
    let written = parts.map { part -> TemplateValue in
      let articles = part.entries.map { article($0, level: 3, gathered) }
      return [
        "name": .text(part.name), "title": shown(part.title), "articles": .list(articles),
        "contents": .list(
          part.entries.map {
            [
              "href": .text(percentEncoded("#\(gathered.gatheredName(of: $0.id))")),
              "title": title(of: $0.id),
            ]
          }),
      ]
    }
    let frame = PageFrame(
      kind: "whole", title: companion.said("All of it, to print"), tab: Self.wholeFile)
    return try page(
      Self.wholeFile, by: "whole", frame,
      [
        "heading": shown(companion.title), "isCopy": true,
        "about": [article(.about(companion.about), level: 2, gathered)],
        "parts": .list(written), "dates": dates(gathered), "changes": corrections(gathered),
        "sources": works(gathered),
      ])
  }

  /// Goals, strands, cases and people, as far as there are any.
  private var parts: [(name: String, title: String, entries: [Entry])] {
    let companion = library.companion
    let parts: [(String, String, [Entry])] =
      [("goals", companion.said("Goals"), companion.goals.map(Entry.goal))]
      + companion.strands.map { ($0.id, $0.title, $0.chapters.map(Entry.chapter)) } + [
        ("cases", companion.said("Cases"), companion.cases.map(Entry.legalCase)),
        ("people", companion.said("People"), library.peopleInOrder.map(Entry.person)),
      ]
    var names = templates.names(on: "whole")
    return parts.filter { !$0.2.isEmpty }.map {
      (names.free("part.\(SiteAddresses.safeName($0.0))"), $0.1, $0.2)
    }
  }

  /// The words of an entry's page.
  private func article(_ entry: Entry, level: Int, _ addresses: SiteAddresses) -> TemplateValue {
    let folio = Folio(entry, in: library)
    var place = PagePlace(gathered: entry.id, on: Self.wholeFile, in: library, addresses)
    place.titleLevel = level
    let markup = FolioMarkup(folio, at: place)
    return [
      "heading": shown(folio.title), "anchor": shown(addresses.gatheredName(of: entry.id)),
      "level": .text("\(level)"),
      "inner": .text("\(level + 1)"), "below": .text("\(level + 2)"),
      "captions": .list(folio.captions.map { shown($0) }), "summary": .optional(folio.summary),
      "text": .text(markup.text), "additions": .markup(markup.additions),
      "notes": .markup(markup.notes), "addresses": .markup(markup.addresses),
    ]
  }

  /// What happened when.
  private func dates(_ addresses: SiteAddresses) -> TemplateValue {
    let events = library.events.map { event -> TemplateValue in
      let place = PagePlace(Self.wholeFile, home: event.home, in: library, addresses)
      var writer = MarkupWriter(place)
      writer.write(event.words)
      return [
        "time": .text(time(event.date)), "words": .text(writer.take()),
        "home": link(to: event.home, place),
      ]
    }
    return events.isEmpty
      ? false : ["title": shown(library.companion.said("Timeline")), "list": .list(events)]
  }

  /// What has changed since, and what was put right.
  private func corrections(_ addresses: SiteAddresses) -> TemplateValue {
    let changes = self.changes.map { change -> TemplateValue in
      let place = PagePlace(Self.wholeFile, home: change.home, in: library, addresses)
      return [
        "kind": .text(change.kind.rawValue),
        "time": .text(time(change.date, as: change.date.prose)),
        "title": shown(change.title), "words": shown(change.words),
        "home": link(to: change.home, place),
      ]
    }
    return changes.isEmpty
      ? false : ["title": shown(library.companion.said("Latest")), "list": .list(changes)]
  }

  /// Every source with who published it, when, and where it stands.
  private func works(_ addresses: SiteAddresses) -> TemplateValue {
    let sources = library.sourcesInOrder.map { source -> TemplateValue in
      let folio = Folio(.source(source), in: library, isWhole: false)
      return [
        "name": shown(addresses.gatheredName(of: source.id)), "title": shown(source.title),
        "captions": .list(folio.captions.map { shown($0) }),
        "address": .optional(source.url.flatMap(webAddress)),
      ]
    }
    return sources.isEmpty
      ? false : ["title": shown(library.companion.said("Sources")), "list": .list(sources)]
  }

  private func link(to id: EntityID, _ place: PagePlace) -> TemplateValue {
    guard let target = place.addresses.place(of: id) else { return false }
    return [
      "href": .text(place.reference(to: target)), "title": title(of: id),
    ]
  }
}
