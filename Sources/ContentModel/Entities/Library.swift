/// A companion with its index: every entry, quote, event and callout by name and in order.
///
/// A library is one edition of the content; its index is made once, and copies share it.
public struct Library: Sendable {
  public let companion: Companion
  let index: LibraryIndex

  public init(_ companion: Companion) {
    self.companion = companion
    index = LibraryIndex(companion)
  }

  /// Whether the other is the same reading of the content.
  public func isSameEdition(as other: Library) -> Bool { index === other.index }

  /// Everything that has a page: goals, chapters strand by strand, people, sources, the page on the
  /// companion.
  public var entries: [Entry] { index.ordered }
  /// In the order of the strands, the goals first.
  public var quotes: [Quote] { index.quotes }
  /// In order of date.
  public var events: [Event] { index.events }
  /// In the order of the strands.
  public var callouts: [Callout] { index.callouts }
  public var references: References { index.references }

  public subscript(id: EntityID) -> Entry? { index.entries[id] }

  public func goal(_ id: EntityID) -> Goal? {
    if case .goal(let goal) = self[id] { goal } else { nil }
  }

  public func chapter(_ id: EntityID) -> Chapter? {
    if case .chapter(let chapter) = self[id] { chapter } else { nil }
  }

  public func person(_ id: EntityID) -> Person? {
    if case .person(let person) = self[id] { person } else { nil }
  }

  public func source(_ id: EntityID) -> Source? {
    if case .source(let source) = self[id] { source } else { nil }
  }

  public func quote(_ id: EntityID) -> Quote? { index.quoteNumbers[id].map { quotes[$0] } }

  public func callout(_ id: EntityID) -> Callout? { index.calloutNumbers[id].map { callouts[$0] } }

  /// What the person, or the source whose written text it is, said.
  public func quotes(by speaker: EntityID) -> [Quote] {
    (index.quotesOfSpeaker[speaker] ?? []).map { quotes[$0] }
  }

  /// The quotes that stand in an entry, in the order of its text.
  public func quotes(in home: EntityID) -> [Quote] {
    (index.quotesOfHome[home] ?? []).map { quotes[$0] }
  }

  /// Which strand a chapter belongs to, counted from 0; `nil` for anything else.
  public func strand(of chapter: EntityID) -> Int? { index.strandOfChapter[chapter] }

  /// In which strand something is told, counted from 0: a case where most chapters lead to it.
  public func strand(telling id: EntityID) -> Int? {
    if let strand = strand(of: id) { return strand }
    guard case .legalCase = self[id] else { return nil }
    let strands = references.to(id).compactMap { strand(of: $0.entry) }
    return Set(strands).sorted().max { a, b in
      strands.count { $0 == a } < strands.count { $0 == b }
    }
  }

  /// The entry whose article a content file holds.
  public func entry(inFile file: String) -> EntityID? { index.entryOfFile[file] }
}
