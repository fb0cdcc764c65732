import ContentModel
import PlainText
import TextLayout

extension Website {
  /// Everybody, in the order of the program's list.
  func people(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var names = templates.names(on: "people")
    let order = library.peopleInOrder
    let people = zip(order, names.free(order.map { SafeName($0.id.slug) })).map {
      (person, name) -> TemplateValue in
      let quotes = library.quotes(by: person.id).count
      return [
        "name": shown(name),
        "person": link(to: person.id, from: tab.file),
        "role": shown(person.role),
        "also": .optional(person.alsoKnownAs.joined(separator: ", ")),
        "status": .optional(person.status.map { "Status as of \($0.asOf.prose). \($0.text)" }),
        "quotes": .optional(quotes == 0 ? nil : quotes == 1 ? "1 quote" : "\(quotes) quotes"),
      ]
    }
    return try list(tab, by: "people", ["people": .list(people)])
  }

  /// All sources, kind by kind, each with how near it is to who published it first.
  func sources(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var names = templates.names(on: "sources")
    let alone = Dictionary(grouping: library.loneStatements, by: \.source).mapValues(\.count)
    var kinds: [(kind: Source.Kind?, name: String, sources: [Source])] = []
    for source in library.sourcesInOrder {
      if kinds.last.map({ $0.kind != source.kind }) ?? true {
        let name = names.free("kind-\(SiteAddresses.safeName(source.kind?.id ?? ""))")
        kinds.append((source.kind, name, []))
      }
      kinds[kinds.count - 1].sources.append(source)
    }
    let order = kinds.flatMap(\.sources)
    var free = names.free(order.map { SafeName($0.id.slug) })[...]
    let groups = kinds.map { group -> TemplateValue in
      let word = group.kind?.word ?? "of no kind"
      return [
        "kind": shown(word.prefix(1).uppercased() + word.dropFirst()),
        "name": shown(group.name),
        "sources": .list(
          group.sources.map {
            item($0, named: free.removeFirst(), alone: alone[$0.id] ?? 0, on: tab.file)
          }),
      ]
    }
    return try list(tab, by: "sources", ["kinds": .list(groups)])
  }

  private func item(
    _ source: Source, named name: String, alone: Int, on file: String
  ) -> TemplateValue {
    let facts = [source.author, source.publisher].compactMap { $0 }.filter { !$0.isEmpty }
    return [
      "name": shown(name),
      "source": link(to: source.id, from: file), "described": .flag(source.isDescribed),
      "by": .optional(facts.joined(separator: ", ")),
      "time": .text(source.date.map { time($0, as: $0.prose) } ?? "undated"),
      "grade": .optional(source.grade?.rawValue),
      "address": .optional(source.url.flatMap(webAddress)),
      "alone": .optional(alone == 0 ? nil : alone == 1 ? "1 statement" : "\(alone) statements"),
    ]
  }

  /// Every path through the companion, with its stops and its hand-out.
  func trails(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var names = templates.names(on: "trails")
    let order = library.companion.trails
    let trails = zip(order, names.free(order.map { SafeName($0.id.slug) })).map {
      (trail, name) -> TemplateValue in
      let stops = trail.stops.map { stop -> TemplateValue in
        var writer = MarkupWriter(place(on: tab.file, of: trail.id))
        writer.write(stop.words)
        let place = addresses.place(of: stop.entry, anchor: stop.anchor)
        return [
          "href": .text(place.map { percentEncoded($0) } ?? "#"), "title": shown(stop.title),
          // A question has its own end.
          "parting": .flag(!stop.title.isEmpty && stop.title.last?.isPunctuation != true),
          "words": .markup(writer.take()),
        ]
      }
      return [
        "name": shown(name),
        "trail": link(to: trail.id, from: tab.file), "audience": shown(trail.audience),
        "minutes": .optional(trail.minutes.map { "\($0)" }), "stops": .list(stops),
        "handout": .optional(addresses.handout(of: trail.id).map { percentEncoded($0) }),
      ]
    }
    return try list(tab, by: "trails", ["trails": .list(trails)])
  }

  /// The names of changes on their page, in their order.
  var namesOfChanges: [String] {
    var names = templates.names(on: "latest")
    return names.free(ownNamesOfChanges.map { SafeName($0) })
  }

  /// What each change is known by, in their order: an update by its page and its place there, a correction
  /// by its day and first words. What changes elsewhere changes none.
  var ownNamesOfChanges: [String] {
    var names = Names()
    // The oldest first, so that what is new takes no name from what was there.
    return changes.reversed().map { change in
      let place = addresses.anchors(of: change.home).name(of: change.id)
      let words = Slug.ofWords(change.title, limit: 12, fallback: change.kind.rawValue)
      let own = place.map { "\(change.home.folder).\(change.home.slug).\($0)" }
      return names.free(own ?? "\(change.date).\(words)")
    }.reversed()
  }

  /// What has changed, the newest first.
  func latest(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    let changes = zip(self.changes, namesOfChanges).map { (change, name) -> TemplateValue in
      let place = addresses.place(of: change.id) ?? addresses.file(of: change.home)
      return [
        "name": shown(name),
        "kind": .text(change.kind.rawValue),
        "time": .text(time(change.date, as: change.date.prose)),
        "title": shown(change.title), "words": shown(change.words),
        "href": .text(place.map { percentEncoded($0) } ?? "#"),
        "entries": links(to: change.entries, from: tab.file),
        "sources": change.sources.isEmpty
          ? false : ["list": links(to: change.sources, from: tab.file)],
      ]
    }
    return try list(tab, by: "latest", ["changes": .list(changes)])
  }

  /// A trail to print for a class or a group.
  func handout(of trail: Trail) throws(TemplateProblem) -> SiteFile? {
    guard let file = addresses.handout(of: trail.id),
      let handout = try? Handout(["\(trail.id)"], in: library)
    else { return nil }
    let folio = handout.document
    let place = PagePlace(
      file, home: trail.id, isHome: true, notes: folio.notes, in: library, addresses,
      anchors: Anchors(
        folio.blocks, notes: folio.notes, besides: templates.ids(on: "handout")), copies: copies)
    let markup = FolioMarkup(folio, at: place)
    let frame = PageFrame(kind: "handout", title: folio.title, tab: "trails.html")
    return try page(
      file, by: "handout", frame,
      [
        "heading": shown(folio.title), "captions": .list(folio.captions.map { shown($0) }),
        "trail": link(to: trail.id, from: file), "text": .text(markup.text),
        "notes": .markup(markup.notes),
      ])
  }
}
