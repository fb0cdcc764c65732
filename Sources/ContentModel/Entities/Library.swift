/// A companion with its index: every entry, quote, event and callout by name and in order.
public struct Library: Sendable {
  public let companion: Companion
  /// In the order of the strands, the goals first.
  public let quotes: [Quote]
  /// In order of date.
  public let events: [Event]
  /// In the order of the strands.
  public let callouts: [Callout]
  public let references: References
  private let entries: [EntityID: Entry]
  private let strandOfChapter: [EntityID: Int]

  public init(_ companion: Companion) {
    self.companion = companion
    var ordered: [Entry] = companion.goals.map(Entry.goal)
    var strandOfChapter: [EntityID: Int] = [:]
    for (number, strand) in companion.strands.enumerated() {
      ordered += strand.chapters.map(Entry.chapter)
      for chapter in strand.chapters { strandOfChapter[chapter.id] = number }
    }
    ordered += companion.people.map(Entry.person) + companion.sources.map(Entry.source)
    ordered.append(.about(companion.about))
    var collector = Collector()
    for entry in ordered { collector.collect(entry.article) }
    self.strandOfChapter = strandOfChapter
    entries = Dictionary(ordered.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    quotes = collector.quotes
    callouts = collector.callouts
    references = References(ordered)
    events = collector.events.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  public subscript(id: EntityID) -> Entry? { entries[id] }

  public func goal(_ id: EntityID) -> Goal? {
    if case .goal(let goal) = entries[id] { goal } else { nil }
  }

  public func chapter(_ id: EntityID) -> Chapter? {
    if case .chapter(let chapter) = entries[id] { chapter } else { nil }
  }

  public func person(_ id: EntityID) -> Person? {
    if case .person(let person) = entries[id] { person } else { nil }
  }

  public func source(_ id: EntityID) -> Source? {
    if case .source(let source) = entries[id] { source } else { nil }
  }

  public func quote(_ id: EntityID) -> Quote? { quotes.first { $0.id == id } }

  /// What the person, or the source whose written text it is, said.
  public func quotes(by speaker: EntityID) -> [Quote] { quotes.filter { $0.speaker == speaker } }

  /// Which strand a chapter belongs to, counted from 0; `nil` for anything else.
  public func strand(of chapter: EntityID) -> Int? { strandOfChapter[chapter] }
}

/// Gathers what stands inside articles.
private struct Collector {
  var quotes: [Quote] = []
  var callouts: [Callout] = []
  var events: [Event] = []

  mutating func collect(_ article: Article) {
    article.blocks.walk { block in
      switch block.kind {
      case .quote(let quote): quotes.append(quote)
      case .callout(let callout): callouts.append(callout)
      case .list(let list): events += list.items.compactMap(\.event)
      default: break
      }
    }
  }
}
