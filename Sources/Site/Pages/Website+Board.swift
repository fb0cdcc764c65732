import ContentModel
import TextLayout

extension Website {
  /// The first page: goals beside the chapters of each strand, with what pairs them.
  func board() throws(TemplateProblem) -> SiteFile {
    let companion = library.companion
    let place = PagePlace("index.html", home: .about, in: library, addresses)
    let names = namesOnBoard
    var panes: [TemplateValue] = [
      pane(
        names.panes[0], companion.said("Goals"),
        companion.goals.map { item($0, names.items, place) },
        empty: companion.said("This companion has no goals yet."))
    ]
    for (strand, name) in zip(companion.strands, names.panes.dropFirst()) {
      panes.append(
        pane(
          name, strand.title, strand.chapters.map { item($0, names.items, place) },
          empty: companion.said("This strand has no chapters yet.")))
    }
    let isEmpty = companion.goals.isEmpty && companion.strands.allSatisfy(\.chapters.isEmpty)
    let frame = PageFrame(
      kind: "board", title: companion.title, tab: "index.html", metadata: metadata())
    return try page(
      "index.html", by: "board", frame,
      [
        "panes": .list(panes),
        "invitation": .optional(
          isEmpty
            ? nil
            : companion.said(
              "Choose a goal or a chapter: what belongs to it is marked in the other panes.")),
      ])
  }

  private func pane(
    _ name: String, _ title: String, _ items: [TemplateValue], empty: String
  ) -> TemplateValue {
    [
      "name": shown(name), "title": shown(title), "items": .list(items),
      "hasItems": .flag(!items.isEmpty), "empty": shown(empty),
    ]
  }

  private func item(
    _ goal: Goal, _ names: [EntityID: String], _ place: PagePlace
  ) -> TemplateValue {
    let bearers = library.companion.strands.flatMap { strand in
      strand.chapters.compactMap { chapter in
        chapter.bearing(on: goal.id).map { (other: chapter.id, bearing: $0) }
      }
    }
    return item(
      .goal(goal), summary: goal.summary,
      facts: [goal.grade?.label, "\(goal.article.minutes) min"], bearers, names, place)
  }

  private func item(
    _ chapter: Chapter, _ names: [EntityID: String], _ place: PagePlace
  ) -> TemplateValue {
    let goals = chapter.bearings.compactMap { bearing in
      library.goal(bearing.goal).map { (other: $0.id, bearing: bearing) }
    }
    return item(
      .chapter(chapter), summary: chapter.summary,
      facts: [chapter.period?.prose, "\(chapter.article.minutes) min"], goals, names, place)
  }

  private func item(
    _ entry: Entry, summary: String, facts: [String?],
    _ bearings: [(other: EntityID, bearing: Bearing)],
    _ names: [EntityID: String], _ place: PagePlace
  ) -> TemplateValue {
    let pairs = bearings.map { "\($0.other.token):\($0.bearing.kind.rawValue)" }
      .joined(separator: " ")
    let isGoal = library.goal(entry.id) != nil
    let reasons = bearings.map { pair -> TemplateValue in
      [
        "id": .text(pair.other.token), "kind": .text(pair.bearing.kind.rawValue),
        "glyph": .text(pair.bearing.kind.glyph),
        // A chapter bears on a goal, not the goal on it.
        "isOfGoal": .flag(isGoal),
        "verb": .text(isGoal ? pair.bearing.kind.verbOfIt : pair.bearing.kind.verb),
        "title": title(of: pair.other),
        "href": .text("#" + percentEncoded(names[pair.other] ?? "")),
        "because": shown(pair.bearing.because),
      ]
    }
    let file = addresses.file(of: entry.id) ?? ""
    return [
      "name": shown(names[entry.id] ?? ""), "id": .text(entry.id.token), "pairs": .text(pairs),
      "title": title(of: entry.id), "href": .text(place.reference(to: file)),
      "summary": .optional(summary),
      "facts": .optional(facts.compactMap { $0 }.joined(separator: " · ")),
      "bearings": reasons.isEmpty ? false : ["reasons": .list(reasons)],
    ]
  }

  /// What panes are called behind `pane.`, and the anchors of entries on the board.
  private var namesOnBoard: (panes: [String], items: [EntityID: String]) {
    var names = templates.names(on: "board")
    let panes = (["goals"] + library.companion.strands.map(\.id)).map { id in
      SafeName("pane.\(SiteAddresses.safeName(id))", isOwn: SafeName(id).isOwn)
    }
    let paneNames = names.free(panes).map { String($0.dropFirst("pane.".count)) }
    let ids =
      library.companion.goals.map(\.id)
      + library.companion.strands.flatMap { $0.chapters.map(\.id) }
    let items = zip(ids, names.free(ids.map { SafeName(entry: $0) }))
    return (paneNames, Dictionary(items.map { ($0, $1) }) { first, _ in first })
  }
}

extension Bearing.Kind {
  /// As a sentence uses it that has named its goal: `serves it`, `leaves it open`.
  fileprivate var verbOfIt: String {
    switch self {
    case .serves, .complicates: "\(verb) it"
    case .leavesOpen: "leaves it open"
    }
  }
}
