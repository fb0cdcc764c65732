import ContentModel

/// A place that the reader gave a name, by which it is known: one name, one place.
public struct Bookmark: Hashable, Sendable {
  public var name: String
  public var entity: EntityID
  /// The words it stands at; `nil` if it is the whole entry.
  public var passage: TextQuote?
  /// Whose these words are; empty if they are the companion's own.
  public var attribution: [AttributedWords]
  /// In seconds since 1970.
  public var created: Int

  public init(
    name: String, entity: EntityID, passage: TextQuote?,
    attribution: [AttributedWords] = [], created: Int
  ) {
    self.name = name
    self.entity = entity
    self.passage = passage
    self.attribution = attribution
    self.created = created
  }
}
