import ContentModel

extension Website {
  /// Every event, year by year, with the strand in which it is told.
  func timeline(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    var years: [(year: Int, events: [TemplateValue])] = []
    var counts: [Period: Int] = [:]
    for event in library.events {
      counts[event.date, default: 0] += 1
      let number = counts[event.date] ?? 1
      let year = event.date.start.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].events.append(
        item(event, named: "\(event.date)" + (number > 1 ? "-\(number)" : ""), on: tab.file))
    }
    return try list(
      tab, by: "timeline",
      [
        "years": .list(
          years.map { ["year": .text("\($0.year)"), "events": .list($0.events)] })
      ])
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
