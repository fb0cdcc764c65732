import ContentModel
import TextLayout

extension Website {
  /// Every quote, in the order of the strands, with where it stands.
  func quotes(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var names = templates.names(on: "quotes")
    var place = place(on: tab.file, of: .about)
    let quotes = library.quotes.map { quote -> TemplateValue in
      // Those of a page follow each other.
      if place.home != quote.home { place = self.place(on: tab.file, of: quote.home) }
      let (markup, name) = words(.quote(quote), quote.id, at: place, &names)
      return [
        "name": shown(name), "words": .text(markup), "standing": .optional(standings[quote.id]),
        "home": link(to: quote.home, at: addresses.place(of: quote.id), from: tab.file),
      ]
    }
    return try list(tab, by: "quotes", ["quotes": .list(quotes)])
  }

  /// What is disputed, unknown, alleged, changed or to be discussed, kind by kind.
  func questions(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var names = templates.names(on: "questions")
    let listed = library.callouts.filter(\.kind.isListed)
    let kinds = library.companion.vocabulary.calloutKinds.filter { kind in
      listed.contains { $0.kind == kind }
    }
    let kindNames = kinds.map { names.free("kind-\(SiteAddresses.safeName($0.id))") }
    let groups = zip(kinds, kindNames).map { (kind, kindName) -> TemplateValue in
      let items = listed.filter { $0.kind == kind }.map { callout -> TemplateValue in
        let place = place(on: tab.file, of: callout.home)
        let (markup, name) = words(.callout(callout), callout.id, at: place, &names)
        return [
          "name": shown(name), "words": .text(markup),
          "home": link(to: callout.home, at: addresses.place(of: callout.id), from: tab.file),
        ]
      }
      return [
        "kind": shown(kind.word.prefix(1).uppercased() + kind.word.dropFirst()),
        "meaning": shown(kind.meaning), "count": .text("\(items.count)"),
        "id": shown(kindName), "items": .list(items),
      ]
    }
    return try list(
      tab, by: "questions", ["kinds": .list(groups), "counts": shown(library.calloutCounts)])
  }

  /// Words of an entry on another page, and the name by which they are linked there.
  private func words(
    _ kind: Block.Kind, _ id: EntityID, at place: PagePlace, _ names: inout Names
  ) -> (markup: String, name: String) {
    var writer = MarkupWriter(place)
    writer.write([Block(kind, .none)])
    return (writer.take(), names.free(anchorName(id.slug)))
  }
}
