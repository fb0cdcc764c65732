/// A marked block: what is only alleged, disputed, unknown, changed since, hard to read, or
/// worth talking about.
public struct Callout: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case alleged, disputed, unknown, update, care, discuss
  }

  /// `questions/` and a slug of the title.
  public var id: EntityID
  public var kind: Kind
  /// When things changed; only for an update.
  public var date: PartialDate?
  public var title: String
  public var blocks: [Block]
  /// The entry in which the callout stands.
  public var home: EntityID
  public var location: SourceLocation

  public init(
    id: EntityID, kind: Kind, date: PartialDate? = nil, title: String, blocks: [Block],
    home: EntityID, location: SourceLocation
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.title = title
    self.blocks = blocks
    self.home = home
    self.location = location
  }
}
