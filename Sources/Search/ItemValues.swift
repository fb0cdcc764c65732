import ContentModel

/// Tells the values by which filters know what is found.
struct ItemValues {
  private(set) var all: FilterValues
  private let library: Library
  private let statuses: [EntityID: [String]]
  /// What holds of a whole page: its strand and goals.
  private var ofPages: [EntityID: [Int]] = [:]

  /// - Parameter all: The values known already.
  init(_ library: Library, after all: FilterValues = FilterValues()) {
    self.library = library
    self.all = all
    statuses = library.quoteStatuses
  }

  mutating func numbers(of item: SearchItem) -> [Int] {
    var numbers = [kind(item.kind)] + ofPage(item.home)
    if case .landmark(let id) = item.spot, let quote = library.quote(id) {
      numbers += values(of: quote)
    } else {
      numbers.append(status(item.status))
      numbers.append(add(item.year, to: .year))
    }
    for id in item.sources { numbers += values(of: id) }
    var seen: Set<Int> = []
    return numbers.compactMap { $0 }.filter { seen.insert($0).inserted }
  }

  private mutating func kind(_ kind: SearchKind) -> Int? {
    all.number(of: kind.rawValue, in: .kind) {
      FilterValue(key: kind.rawValue, label: library.companion.said(kind.plural))
    }
  }

  /// How something stands, by the word of a callout's kind.
  private mutating func status(_ id: String) -> Int? {
    all.number(of: id, in: .status) {
      FilterValue(key: id, label: library.companion.vocabulary.word(ofStatus: id))
    }
  }

  private mutating func kind(_ kind: Source.Kind?) -> Int? {
    let id = kind?.id ?? ""
    return all.number(of: id, in: .from) { FilterValue(key: id, label: kind?.word ?? id) }
  }

  private mutating func add(_ key: String, to field: Query.Field) -> Int? {
    all.number(of: key, in: field) { FilterValue(key: key, label: key) }
  }

  private mutating func ofPage(_ home: EntityID) -> [Int] {
    if let known = ofPages[home] { return known }
    var numbers = [strand(of: home)]
    for id in library.goals(of: home) {
      numbers.append(
        all.number(of: id.slug, in: .goal) {
          FilterValue(key: id.slug, label: library[id]?.title ?? id.slug)
        })
    }
    ofPages[home] = numbers.compactMap { $0 }
    return ofPages[home] ?? []
  }

  private mutating func strand(of home: EntityID) -> Int? {
    all.number(of: home.folder, in: .strand) {
      let folder = home.folder
      let title = library.strand(of: home).map { library.companion.strands[$0].title }
      let name = folder.prefix(1).uppercased() + folder.dropFirst()
      return FilterValue(key: folder, label: title ?? library.companion.said(name))
    }
  }

  private mutating func values(of id: EntityID) -> [Int?] {
    guard let source = library.source(id) else { return [] }
    return [
      all.number(of: id.slug, in: .source) {
        FilterValue(key: id.slug, label: source.title, others: [source.publisher])
      }, kind(source.kind),
    ]
  }

  private mutating func values(of quote: Quote) -> [Int?] {
    var numbers = [speaker(of: quote)]
    if quote.speaker.flatMap(library.source) != nil { numbers.append(add("written", to: .from)) }
    if quote.isFragment { numbers.append(add("fragment", to: .from)) }
    for id in statuses[quote.id] ?? [] { numbers.append(status(id)) }
    if quote.speaker.flatMap(library.person)?.status != nil {
      numbers.append(
        all.number(of: "procedure", in: .status) {
          FilterValue(
            key: "procedure", label: library.companion.said("speaker charged"),
            others: ["speaker charged"])
        })
    }
    if let date = quote.date { numbers.append(add(String(date.description.prefix(4)), to: .year)) }
    return numbers
  }

  private mutating func speaker(of quote: Quote) -> Int? {
    guard let id = quote.speaker, library[id] != nil else {
      let bytes = FoldedText(quote.speakerName).bytes
      let slug = bytes.words.map { String(decoding: bytes[$0], as: UTF8.self) }
      return all.number(of: slug.joined(separator: "-"), in: .speaker) {
        FilterValue(key: slug.joined(separator: "-"), label: quote.speakerName)
      }
    }
    let person = library.person(id)
    return all.number(of: id.slug, in: .speaker) {
      FilterValue(
        key: id.slug, label: person?.name ?? quote.speakerName,
        others: (person?.alsoKnownAs ?? []) + [quote.speakerName])
    }
  }
}

extension Library {
  /// The goals on which a chapter bears; of a goal, itself.
  fileprivate func goals(of home: EntityID) -> [EntityID] {
    goal(home) != nil ? [home] : chapter(home)?.bearings.map(\.goal) ?? []
  }

  /// For each quote, the kinds of the callouts that stand under the same heading and say how far
  /// something is known.
  fileprivate var quoteStatuses: [EntityID: [String]] {
    var statuses: [EntityID: [String]] = [:]
    let entries = Set(quotes.map(\.home)).compactMap { self[$0] }
    for section in entries.flatMap(\.article.sections) {
      var kinds: [String] = []
      var quotes: [EntityID] = []
      section.walk { block in
        switch block.kind {
        case .quote(let quote): quotes.append(quote.id)
        case .callout(let callout) where callout.kind.isStatus: kinds.append(callout.kind.id)
        default: break
        }
      }
      for quote in quotes { statuses[quote, default: []] += kinds }
    }
    return statuses
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
