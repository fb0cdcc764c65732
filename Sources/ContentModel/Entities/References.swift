/// Which entries refer to which: the links of a companion, read backwards.
public struct References: Sendable {
  /// One entry that refers to another.
  public struct Referrer: Hashable, Sendable {
    public var entry: EntityID
    /// How many notes of the entry name this source and no other.
    public var notesOnThisAlone: Int
  }

  private var referrers: [EntityID: [Referrer]] = [:]

  /// - Parameter watch: What the page on the companion itself says beside its text.
  init(_ entries: [Entry], watch: [Showing] = []) {
    for entry in entries {
      entry.article.blocks.walkInlines { add($0, in: entry.id) }
      for note in entry.article.notes {
        note.blocks.walkInlines { add($0, in: entry.id) }
        if note.sources.count == 1 { countAlone(note.sources[0], in: entry.id) }
      }
      if case .chapter(let chapter) = entry {
        for bearing in chapter.bearings { add(bearing.goal, in: entry.id) }
      }
      if case .about = entry { for showing in watch { add(showing.source, in: entry.id) } }
    }
  }

  /// The entries that refer to this one, in reading order.
  public func to(_ id: EntityID) -> [Referrer] { referrers[id] ?? [] }

  private mutating func add(_ inline: Inline, in entry: EntityID) {
    if case .link(.entry(let id, _), _) = inline.kind { add(id, in: entry) }
  }

  private mutating func add(_ id: EntityID, in entry: EntityID) {
    guard id != entry, referrers[id]?.last?.entry != entry else { return }
    referrers[id, default: []].append(Referrer(entry: entry, notesOnThisAlone: 0))
  }

  private mutating func countAlone(_ source: EntityID, in entry: EntityID) {
    // A source's own notes may name it; whoever referred to it last did not write those.
    guard let last = referrers[source]?.indices.last, referrers[source]?[last].entry == entry
    else { return }
    referrers[source]?[last].notesOnThisAlone += 1
  }
}
