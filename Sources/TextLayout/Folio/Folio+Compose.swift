import ContentModel

extension Folio {
  /// Composes the page of an entry: its text, and after it what it bears on or what it rests on.
  /// - Parameter isWhole: Whether what the program adds is wanted, too.
  public init(_ entry: Entry, in library: Library, isWhole: Bool = true) {
    let article = entry.article
    self.init(
      id: entry.id, title: entry.title, captions: entry.captions(in: library),
      address: library.source(entry.id)?.url, summary: entry.summary, blocks: article.blocks,
      notes: article.notes)
    guard isWhole else { return }
    switch entry {
    case .goal(let goal): additions = bearers(of: goal, in: library)
    case .chapter(let chapter): additions = goals(of: chapter, in: library)
    case .person(let person):
      additions = cases(of: person, in: library) + sayings(of: entry.id, in: library)
    case .source: additions = sayings(of: entry.id, in: library)
    case .legalCase, .trail: break
    case .about: additions = trails(in: library) + showings(in: library)
    }
    additions += referrers(to: entry, in: library)
  }
}

extension Entry {
  fileprivate var summary: String {
    switch self {
    case .goal(let goal): goal.summary
    case .chapter(let chapter): chapter.summary
    case .person(let person): person.role
    case .source, .legalCase, .trail, .about: ""
    }
  }

  fileprivate func captions(in library: Library) -> [String] {
    let minutes = "\(article.minutes) min"
    switch self {
    case .goal(let goal):
      return [[library.companion.said("Goal"), goal.grade?.label, minutes].joinedByDots]
    case .chapter(let chapter):
      return [[library.place(of: chapter.id), chapter.period?.prose, minutes].joinedByDots]
    case .person(let person):
      var captions: [String] = []
      if !person.alsoKnownAs.isEmpty {
        captions.append("also: " + person.alsoKnownAs.joined(separator: ", "))
      }
      if let status = person.status { captions.append(status.caption) }
      return captions
    case .legalCase(let legalCase):
      let parties = legalCase.parties.map { "\($0.name) (\($0.role))" }.joined(separator: ", ")
      let place = library.place(of: legalCase.id)
      return [
        [legalCase.kind?.label, legalCase.period?.prose, place].joinedByDots, parties,
        legalCase.status?.caption ?? "",
      ].filter { !$0.isEmpty }
    case .trail(let trail):
      let count = trail.stops.count
      return [
        [
          library.place(of: trail.id), count == 1 ? "1 stop" : "\(count) stops",
          trail.time,
        ].joinedByDots, "For \(trail.audience)",
      ]
    case .source(let source): return source.captions
    case .about: return []
    }
  }
}

extension Entry {
  fileprivate var kindWord: String {
    switch self {
    case .goal: "goal"
    case .chapter(let chapter): chapter.id.folder
    case .person: "person"
    case .source: "source"
    case .legalCase: "case"
    case .trail: "trail"
    case .about: "about"
    }
  }
}

extension ProceduralStatus {
  fileprivate var caption: String { "Status as of \(asOf.prose). \(text)" }
}

extension Source {
  fileprivate var captions: [String] {
    let grading = [kind?.word, grade.map { "\($0.rawValue) grade" }].joinedByDots
    let reading = accessed.map { "read \($0.prose)" }
    return [
      isDescribed ? "The title is a description; its own is not known" : "",
      [author, publisher, date?.prose ?? "undated"].joinedByDots,
      [grading, reading].joinedByDots,
      archived.map { "archived: \($0)" } ?? "",
    ].filter { !$0.isEmpty }
  }
}

extension [String?] {
  /// Those that are there, with a middle dot between.
  fileprivate var joinedByDots: String {
    compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// “Bears on”: the goals of a chapter, each with the content's reason.
private func goals(of chapter: Chapter, in library: Library) -> [Block] {
  let items = chapter.bearings.compactMap { bearing -> ListBlock.Item? in
    guard let goal = library.goal(bearing.goal) else { return nil }
    return .reason(bearing, leadsTo: goal.id, title: goal.title)
  }
  return section("Bears on", items)
}

/// “In the strands”: the chapters that bear on a goal, strand by strand.
private func bearers(of goal: Goal, in library: Library) -> [Block] {
  library.companion.strands.flatMap { strand in
    let items = strand.chapters.compactMap { chapter in
      chapter.bearing(on: goal.id).map {
        ListBlock.Item.reason($0, leadsTo: chapter.id, title: chapter.title)
      }
    }
    return section("\(strand.title): what bears on it", items)
  }
}

/// “Cases”: those to which a person is a party, each with its last step.
private func cases(of person: Person, in library: Library) -> [Block] {
  let items = library.cases(of: person.id).map { legalCase in
    let role = legalCase.parties.first { $0.person == person.id }?.role ?? ""
    let last = legalCase.steps.last.map { ". \($0.line)" } ?? ""
    let words: [Inline] = [
      Inline(.link(.entry(legalCase.id, anchor: nil), [.plain(legalCase.title)]), .none),
      .plain(" · \(role)\(last)"),
    ]
    return ListBlock.Item(blocks: [Block(.paragraph(words), .none)], range: .none)
  }
  return section(library.companion.said("Cases"), items)
}

/// “What they said”: every quote, leading to its passage.
private func sayings(of speaker: EntityID, in library: Library) -> [Block] {
  let items = library.quotes(by: speaker).map { quote in
    ListBlock.Item(
      blocks: [
        Block(
          .paragraph([
            Inline(.link(.entry(quote.id, anchor: nil), [.plain(quote.text)]), .none),
            .plain(
              " " + [quote.occasion, quote.dateText].filter { !$0.isEmpty }.joined(separator: ", ")),
          ]), .none)
      ], range: .none)
  }
  return section(speaker.folder == "people" ? "What they said" : "What it says", items)
}

/// “Trails”: each with for whom it is and how long it takes.
private func trails(in library: Library) -> [Block] {
  let items = library.companion.trails.map { trail in
    let facts = ["for \(trail.audience)", trail.time].joinedByDots
    let link = Inline(.link(.entry(trail.id, anchor: nil), [.plain(trail.title)]), .none)
    let words = [link, .plain(" · \(facts)")]
    return ListBlock.Item(blocks: [Block(.paragraph(words), .none)], range: .none)
  }
  return section(library.companion.said("Trails"), items)
}

/// “Where to watch”: where it can be seen, as of when, and who says so.
private func showings(in library: Library) -> [Block] {
  let items = library.companion.watch.map { showing in
    let source = library.source(showing.source)
    let says = source.map {
      Inline(.link(.entry($0.id, anchor: nil), [.plain($0.shortName)]), .none)
    }
    let words = [.plain("\([showing].line), by "), says ?? .plain("\(showing.source)")]
    return ListBlock.Item(blocks: [Block(.paragraph(words), .none)], range: .none)
  }
  return section(library.companion.watchTitle, items, anchor: Companion.watchAnchor)
}

private func anchor(ofSection title: String) -> String {
  String(title.lowercased().map { $0.isLetter ? $0 : "-" })
}

/// The entries that refer to this one; of a source, what rests on it.
private func referrers(to entry: Entry, in library: Library) -> [Block] {
  let bearers: [EntityID] =
    if case .goal(let goal) = entry {
      library.companion.strands.flatMap(\.chapters).filter { $0.bearing(on: goal.id) != nil }.map(
        \.id)
    } else {
      []
    }
  // A person's cases are listed by themselves.
  let listed = Set(bearers + library.cases(of: entry.id).map(\.id))
  let items = library.references.to(entry.id).compactMap { referrer -> ListBlock.Item? in
    guard !listed.contains(referrer.entry), let home = library[referrer.entry] else { return nil }
    var words = [
      Inline(.link(.entry(home.id, anchor: nil), [.plain(home.title)]), .none),
      .plain(" · \(library.companion.said(home.kindWord))"),
    ]
    if referrer.notesOnThisAlone > 0, case .source = entry {
      words.append(.plain(": \(referrer.notesOnThisAlone) on this source alone"))
    }
    return ListBlock.Item(blocks: [Block(.paragraph(words), .none)], range: .none)
  }
  switch entry {
  case .person: return section("Where they appear", items)
  case .source: return section("What rests on it", items)
  case .goal, .chapter, .legalCase, .trail, .about: return section("Referred to from", items)
  }
}

private func section(
  _ title: String, _ items: [ListBlock.Item], anchor name: String? = nil
) -> [Block] {
  guard !items.isEmpty else { return [] }
  let heading = Heading(level: 2, words: [.plain(title)], anchor: name ?? anchor(ofSection: title))
  return [
    Block(.heading(heading), .none),
    Block(.list(ListBlock(start: nil, isTight: true, items: items)), .none),
  ]
}

extension ListBlock.Item {
  fileprivate static func reason(
    _ bearing: Bearing, leadsTo target: EntityID, title: String
  ) -> ListBlock.Item {
    let words: [Inline] = [
      .plain(bearing.kind.glyph + " " + bearing.kind.verb + " "),
      Inline(.link(.entry(target, anchor: nil), [.plain(title)]), .none),
      .plain(": " + bearing.because),
    ]
    return ListBlock.Item(blocks: [Block(.paragraph(words), .none)], range: .none)
  }
}
