import ContentModel

extension FilterValues {
  /// The values by which filters know the quote.
  init(of quote: Quote, in library: Library, statuses: [String]) {
    self.init()
    add(Self.speaker(of: quote, in: library), to: .speaker)
    add(Self.strand(of: quote, in: library), to: .strand)
    for id in library.goals(of: quote.home) {
      add(FilterValue(key: id.slug, label: library[id]?.title ?? id.slug), to: .goal)
    }
    for id in quote.sources {
      guard let source = library.source(id) else { continue }
      let value = FilterValue(key: id.slug, label: source.title, others: [source.publisher])
      add(value, to: .source)
      if let kind = source.kind { add(kind.rawValue, to: .kind) }
    }
    if quote.speaker.flatMap(library.source) != nil { add("written", to: .kind) }
    if quote.isFragment { add("fragment", to: .kind) }
    for status in statuses { add(status, to: .status) }
    if quote.speaker.flatMap(library.person)?.status != nil {
      add(FilterValue(key: "procedure", label: "speaker charged"), to: .status)
    }
    if let date = quote.date { add(String(date.description.prefix(4)), to: .year) }
  }

  private mutating func add(_ key: String, to field: Query.Field) {
    add(FilterValue(key: key, label: key), to: field)
  }

  private static func speaker(of quote: Quote, in library: Library) -> FilterValue {
    guard let id = quote.speaker, let entry = library[id] else {
      let bytes = FoldedText(quote.speakerName).bytes
      let slug = bytes.words.map { String(decoding: bytes[$0], as: UTF8.self) }
      return FilterValue(key: slug.joined(separator: "-"), label: quote.speakerName)
    }
    guard let person = library.person(id) else {
      return FilterValue(key: id.slug, label: quote.speakerName, others: [entry.title])
    }
    let others = person.alsoKnownAs + [quote.speakerName]
    return FilterValue(key: id.slug, label: person.name, others: others)
  }

  private static func strand(of quote: Quote, in library: Library) -> FilterValue {
    let folder = quote.home.folder
    guard let number = library.strand(of: quote.home) else {
      return FilterValue(key: folder, label: folder.prefix(1).uppercased() + folder.dropFirst())
    }
    return FilterValue(key: folder, label: library.companion.strands[number].title)
  }
}

extension Library {
  /// The goals on which a chapter bears; of a goal, itself.
  fileprivate func goals(of home: EntityID) -> [EntityID] {
    goal(home) != nil ? [home] : chapter(home)?.bearings.map(\.goal) ?? []
  }

  /// For each quote, the kinds of the callouts that stand under the same heading and say how far
  /// something is known.
  var quoteStatuses: [EntityID: [String]] {
    var statuses: [EntityID: [String]] = [:]
    let entries = Set(quotes.map(\.home)).compactMap { self[$0] }
    for section in entries.flatMap(\.article.sections) {
      var kinds: [String] = []
      var quotes: [EntityID] = []
      section.walk { block in
        switch block.kind {
        case .quote(let quote): quotes.append(quote.id)
        case .callout(let callout) where callout.kind.isStatus: kinds.append(callout.kind.rawValue)
        default: break
        }
      }
      for quote in quotes { statuses[quote, default: []] += kinds }
    }
    return statuses
  }
}

extension Callout.Kind {
  fileprivate var isStatus: Bool {
    switch self {
    case .alleged, .disputed, .unknown, .update: true
    case .care, .discuss: false
    }
  }
}

extension Article {
  /// The blocks from each heading to the next.
  fileprivate var sections: [[Block]] {
    var sections: [[Block]] = [[]]
    for block in blocks {
      if case .heading = block.kind { sections.append([]) }
      sections[sections.count - 1].append(block)
    }
    return sections
  }
}
