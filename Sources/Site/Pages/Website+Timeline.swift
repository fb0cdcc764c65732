import ContentModel

extension Website {
  /// Every event, year by year, with the strand in which it is told.
  func timeline(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var years: [(year: Int, events: [TemplateValue])] = []
    for (event, name) in zip(library.events, namesOfEvents) {
      let year = event.date.start.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].events.append(item(event, named: name, on: tab.file))
    }
    return try list(
      tab, by: "timeline",
      [
        "years": .list(
          years.map { ["year": .text("\($0.year)"), "events": .list($0.events)] })
      ])
  }

  /// Each by its date, and numbered where several are of one: 12 events of 2020 take none from December.
  private var namesOfEvents: [String] {
    var names = templates.names(on: "timeline")
    for year in Set(library.events.map(\.date.start.year)) { _ = names.free("year-\(year)") }
    var dates: Set<Period> = []
    let isFirst = library.events.map { dates.insert($0.date).inserted }
    return names.free(zip(library.events, isFirst).map { SafeName("\($0.date)", isOwn: $1) })
  }

  /// - Parameter name: That by which `lasttake list timeline` names it.
  private func item(_ event: Event, named name: String, on file: String) -> TemplateValue {
    var writer = MarkupWriter(place(on: file, of: event.home))
    writer.write(event.words)
    let strand = library.strand(telling: event.home).map { library.companion.strands[$0] }
    let anchor = addresses.anchors(of: event.home).name(of: event)
    return [
      "name": shown(name), "time": .text(time(event.date)), "words": .text(writer.take()),
      "strand": .optional(strand.map { SiteAddresses.safeName($0.id) }),
      "strandTitle": .optional(strand?.title),
      "home": link(
        to: event.home, at: addresses.place(of: event.home, anchor: anchor), from: file),
      "others": .list(event.alsoToldIn.map { link(to: $0, from: file) }),
    ]
  }
}
