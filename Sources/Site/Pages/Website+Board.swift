import ContentModel
import TextLayout

extension Website {
  /// The first page: goals beside the chapters of each strand, with what pairs them.
  func board() throws(TemplateProblem) -> SiteFile {
    let companion = library.companion
    let place = PagePlace("index.html", home: .about, in: library, addresses)
    var panes: [TemplateValue] = [
      pane(
        "goals", companion.said("Goals"), companion.goals.map { item($0, place) },
        empty: companion.said("This companion has no goals yet."))
    ]
    for strand in companion.strands {
      panes.append(
        pane(
          strand.id, strand.title, strand.chapters.map { item($0, place) },
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
      "name": shown(SiteAddresses.safeName(name)), "title": shown(title), "items": .list(items),
      "hasItems": .flag(!items.isEmpty), "empty": shown(empty),
    ]
  }

  private func item(_ goal: Goal, _ place: PagePlace) -> TemplateValue {
    let bearers = library.companion.strands.flatMap { strand in
      strand.chapters.compactMap { chapter in
        chapter.bearing(on: goal.id).map { (other: chapter.id, title: chapter.title, bearing: $0) }
      }
    }
    return item(
      .goal(goal), summary: goal.summary,
      facts: [goal.grade?.label, "\(goal.article.minutes) min"], bearers, place)
  }

  private func item(_ chapter: Chapter, _ place: PagePlace) -> TemplateValue {
    let goals = chapter.bearings.compactMap { bearing in
      library.goal(bearing.goal).map { (other: $0.id, title: $0.title, bearing: bearing) }
    }
    return item(
      .chapter(chapter), summary: chapter.summary,
      facts: [chapter.period?.prose, "\(chapter.article.minutes) min"], goals, place)
  }

  private func item(
    _ entry: Entry, summary: String, facts: [String?],
    _ bearings: [(other: EntityID, title: String, bearing: Bearing)], _ place: PagePlace
  ) -> TemplateValue {
    let pairs = bearings.map { "\($0.other):\($0.bearing.kind.rawValue)" }.joined(separator: " ")
    let isGoal = library.goal(entry.id) != nil
    let reasons = bearings.map { pair -> TemplateValue in
      [
        "id": shown("\(pair.other)"), "kind": .text(pair.bearing.kind.rawValue),
        "glyph": .text(pair.bearing.kind.glyph),
        // A chapter bears on a goal, not the goal on it.
        "isOfGoal": .flag(isGoal),
        "verb": .text(isGoal ? pair.bearing.kind.verbOfIt : pair.bearing.kind.verb),
        "title": shown(pair.title),
        "href": .text("#" + percentEncoded(itemName(of: pair.other))),
        "because": shown(pair.bearing.because),
      ]
    }
    let file = addresses.file(of: entry.id) ?? ""
    return [
      "name": shown(itemName(of: entry.id)), "id": shown("\(entry.id)"), "pairs": shown(pairs),
      "title": shown(entry.title), "href": .text(place.reference(to: file)),
      "summary": .optional(summary),
      "facts": .optional(facts.compactMap { $0 }.joined(separator: " · ")),
      "bearings": reasons.isEmpty ? false : ["reasons": .list(reasons)],
    ]
  }

  /// The anchor of an entry on the board.
  private func itemName(of id: EntityID) -> String {
    "\(SiteAddresses.safeName(id.folder)).\(SiteAddresses.safeName(id.slug))"
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
