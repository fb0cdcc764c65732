extension Library {
  /// Whom the companion is about first: the person whom it names, or most pages refer to. Then those against whom
  /// there is or was a procedure, then everybody by last name.
  public var peopleInOrder: [Person] { index.order.people }

  /// Kind by kind, the newest first.
  public var sourcesInOrder: [Source] { index.order.sources }

  /// The number of each goal, chapter, person and source in the order of the companion.
  public var readingOrder: [EntityID: Int] { index.order.numbers }

  /// The entries of the same kind in order: a strand's chapters, the goals, people, sources,
  /// cases or trails.
  public func siblings(of id: EntityID) -> [EntityID] {
    index.order.places[id].map { index.order.rows[$0.row] } ?? []
  }

  /// The entry so many steps after another among its siblings; `nil` past the ends, and of what has
  /// none.
  public func sibling(of id: EntityID, step: Int) -> EntityID? {
    guard let place = index.order.places[id] else { return nil }
    let row = index.order.rows[place.row]
    return row.indices.contains(place.number + step) ? row[place.number + step] : nil
  }

  /// Where an entry stands: `Life 2 of 13`, `People`.
  public func place(of id: EntityID) -> String? {
    guard let place = index.order.places[id] else { return nil }
    let count = index.order.rows[place.row].count
    if let strand = strand(of: id) {
      return "\(companion.strands[strand].title) \(place.number + 1) of \(count)"
    }
    switch self[id] {
    case .goal: return companion.said("Goal \(place.number + 1) of \(count)")
    case .person: return companion.said("People")
    case .source: return companion.said("Sources")
    case .legalCase: return companion.said("Case \(place.number + 1) of \(count)")
    case .trail: return companion.said("Trail \(place.number + 1) of \(count)")
    case .chapter, .about, nil: return nil
    }
  }
}

/// The entries in the orders in which they are listed.
struct LibraryOrder: Sendable {
  let people: [Person]
  let sources: [Source]
  /// The entries of one kind each: goals, each strand's chapters, people, sources, cases, trails.
  let rows: [[EntityID]]
  /// In which row an entry stands, and where in it.
  let places: [EntityID: (row: Int, number: Int)]
  let numbers: [EntityID: Int]

  init(_ companion: Companion, _ references: References) {
    people = Self.people(companion, references)
    sources = Self.sources(companion)
    rows =
      [companion.goals.map(\.id)] + companion.strands.map { $0.chapters.map(\.id) }
      + [people.map(\.id), sources.map(\.id), companion.cases.map(\.id)]
      + [companion.trails.map(\.id)]
    var places: [EntityID: (row: Int, number: Int)] = [:]
    var numbers: [EntityID: Int] = [:]
    for (row, ids) in rows.enumerated() {
      for (number, id) in ids.enumerated() where places[id] == nil {
        places[id] = (row, number)
        numbers[id] = numbers.count
      }
    }
    self.places = places
    self.numbers = numbers
  }

  private static func people(_ companion: Companion, _ references: References) -> [Person] {
    let people = companion.people.map { (name: $0.sortingName, person: $0) }
      .sorted { $0.name < $1.name }.map(\.person)
    let subject = people.first { $0.id == companion.subject }
    let most = subject ?? people.max { references.to($0.id).count < references.to($1.id).count }
    let others = people.filter { $0.id != most?.id }
    return [most].compactMap { $0 } + others.filter { $0.status != nil }
      + others.filter { $0.status == nil }
  }

  private static func sources(_ companion: Companion) -> [Source] {
    let kinds: [Source.Kind?] = companion.vocabulary.sourceKinds + [nil]
    let dated = companion.sources.map { (date: $0.date?.description ?? "", source: $0) }
    return kinds.flatMap { kind in
      dated.filter { $0.source.kind == kind }
        .sorted { ($1.date, $0.source.title) < ($0.date, $1.source.title) }.map(\.source)
    }
  }
}

extension Person {
  /// The last name first, as lists of names are ordered.
  public var sortingName: String {
    let words = name.split(separator: " ")
    return ([words.last].compactMap { $0 } + words.dropLast()).joined(separator: " ")
  }
}
