import ContentModel

/// What the reader was writing and has neither kept nor dropped: a note, or a bookmark's name.
public struct Draft: Hashable, Sendable, Identifiable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case note, bookmark
  }

  /// That of the note it is to become; a bookmark's own.
  public var id: String
  public var kind: Kind
  /// Where it was begun.
  public var entity: EntityID
  /// The words it hangs on; `nil` if it is on the whole entry.
  public var passage: TextQuote?
  /// Whose these words are.
  public var attribution: [AttributedWords]
  /// As it was typed.
  public var text: String
  /// In seconds since 1970.
  public var created: Int
  /// In seconds since 1970.
  public var modified: Int

  public init(
    id: String, kind: Kind, entity: EntityID, passage: TextQuote?,
    attribution: [AttributedWords] = [], text: String, created: Int, modified: Int
  ) {
    self.id = id
    self.kind = kind
    self.entity = entity
    self.passage = passage
    self.attribution = attribution
    self.text = text
    self.created = created
    self.modified = modified
  }
}
