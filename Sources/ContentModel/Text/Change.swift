/// Something that has changed, with its date: in what a companion tells of, as an update says, or in
/// the companion itself, as the log of corrections in `about.md` says.
public struct Change: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case update, correction
  }

  /// Of an update the callout's; of a correction `corrections/` and the date, numbered from 2 where a
  /// day has several.
  public var id: EntityID
  public var kind: Kind
  public var date: PartialDate
  /// What has changed, in brief.
  public var title: String
  /// All that is said of it.
  public var words: String
  public var blocks: [Block]
  /// Where it is told.
  public var home: EntityID
  public var location: SourceLocation
  /// The pages it is about, in the order in which they are named; at least one.
  public var entries: [EntityID]
  /// What it rests on, as far as that is named.
  public var sources: [EntityID]

  public init(
    id: EntityID, kind: Kind, date: PartialDate, title: String, words: String, blocks: [Block],
    home: EntityID, location: SourceLocation, entries: [EntityID], sources: [EntityID]
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.title = title
    self.words = words
    self.blocks = blocks
    self.home = home
    self.location = location
    self.entries = entries
    self.sources = sources
  }
}

extension PartialDate {
  /// Whether what bears this date may have happened on the other one or later: both count only as far
  /// as they are known, so that `2026` may be after `2026-03`.
  public func mayBe(since other: PartialDate) -> Bool {
    guard year == other.year else { return year > other.year }
    guard let month, let otherMonth = other.month, month == otherMonth else {
      return (month ?? 12) >= (other.month ?? 1)
    }
    return (day ?? 31) >= (other.day ?? 1)
  }
}
