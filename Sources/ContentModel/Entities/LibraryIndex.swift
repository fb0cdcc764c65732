/// What a library looks up, made once for an edition of the content.
final class LibraryIndex: Sendable {
  let ordered: [Entry]
  let quotes: [Quote]
  let events: [Event]
  let callouts: [Callout]
  let references: References
  let entries: [EntityID: Entry]
  let entryOfFile: [String: EntityID]
  let strandOfChapter: [EntityID: Int]
  /// By id, speaker and home, as numbers in `quotes`.
  let quoteNumbers: [EntityID: Int]
  let quotesOfSpeaker: [EntityID: [Int]]
  let quotesOfHome: [EntityID: [Int]]
  let calloutNumbers: [EntityID: Int]
  let order: LibraryOrder
  let bearings: BearingIndex

  init(_ companion: Companion) {
    var ordered: [Entry] = companion.goals.map(Entry.goal)
    var strandOfChapter: [EntityID: Int] = [:]
    for (number, strand) in companion.strands.enumerated() {
      ordered += strand.chapters.map(Entry.chapter)
      for chapter in strand.chapters { strandOfChapter[chapter.id] = number }
    }
    ordered += companion.people.map(Entry.person) + companion.sources.map(Entry.source)
    ordered += companion.cases.map(Entry.legalCase) + companion.trails.map(Entry.trail)
    ordered.append(.about(companion.about))
    var collector = Collector()
    for entry in ordered { collector.collect(entry) }
    self.ordered = ordered
    self.strandOfChapter = strandOfChapter
    entries = Dictionary(ordered.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    entryOfFile = Dictionary(
      ordered.map { ($0.article.file, $0.id) }, uniquingKeysWith: { first, _ in first })
    quotes = collector.quotes
    callouts = collector.callouts
    quoteNumbers = quotes.numbered(by: \.id).mapValues { $0[0] }
    quotesOfSpeaker = quotes.numbered(by: \.speaker)
    quotesOfHome = quotes.numbered(by: \.home)
    calloutNumbers = callouts.numbered(by: \.id).mapValues { $0[0] }
    let references = References(ordered, watch: companion.watch)
    self.references = references
    events = collector.timeline(references).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    order = LibraryOrder(companion, references)
    bearings = BearingIndex(companion)
  }
}

extension Array {
  /// The places of the elements that have each value; those without one are left out.
  fileprivate func numbered<Key: Hashable>(by key: (Element) -> Key?) -> [Key: [Int]] {
    var numbers: [Key: [Int]] = [:]
    for (number, element) in enumerated() {
      if let key = key(element) { numbers[key, default: []].append(number) }
    }
    return numbers
  }
}

/// Gathers what stands inside articles.
private struct Collector {
  var quotes: [Quote] = []
  var callouts: [Callout] = []
  private var events: [Event] = []
  /// The steps of the cases.
  private var steps: [Event] = []

  /// The steps, and what else is told. What a page that leads to a case tells on the date of one of its
  /// steps is that step, and stands once.
  func timeline(_ references: References) -> [Event] {
    let pages = steps.map { Set(references.to($0.home).map(\.entry)) }
    let numbers = steps.numbered(by: \.date)
    var steps = self.steps
    let others = events.filter { event in
      let same = (numbers[event.date] ?? []).filter { pages[$0].contains(event.home) }
      for number in same { steps[number].alsoToldIn.append(event.home) }
      return same.isEmpty
    }
    return others + steps
  }

  mutating func collect(_ entry: Entry) {
    var told: [Event] = []
    entry.article.blocks.walk { block in
      switch block.kind {
      case .quote(let quote): quotes.append(quote)
      case .callout(let callout): callouts.append(callout)
      case .list(let list): told += list.items.compactMap(\.event)
      default: break
      }
    }
    guard case .legalCase(let legalCase) = entry else {
      events += told
      return
    }
    steps += told.map(legalCase.named)
  }
}
