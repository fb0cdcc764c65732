import ContentModel

/// What the reader, or somebody whose notes were taken in, wrote, and the words it hangs on.
public struct ReaderNote: Hashable, Sendable, Identifiable {
  /// A UUID, made by whoever makes the note.
  public var id: String
  /// Who wrote it; empty if it is the reader's own.
  public var creator: String
  /// Where the note was written.
  public var entity: EntityID
  /// The words it hangs on; `nil` if it is on the whole entry.
  public var passage: TextQuote?
  /// Whose these words are; empty if they are the companion's own.
  public var attribution: [AttributedWords]
  public var body: String
  /// What the player showed, in seconds from the film's beginning; what no player shows is `nil`.
  public var filmTime: Int? { didSet { filmTime = Self.shown(filmTime) } }
  /// In seconds since 1970.
  public var created: Int
  /// In seconds since 1970.
  public var modified: Int

  public init(
    id: String, by creator: String = "", entity: EntityID, passage: TextQuote?,
    attribution: [AttributedWords] = [],
    body: String, filmTime: Int? = nil, created: Int, modified: Int
  ) {
    self.id = id
    self.creator = creator
    self.entity = entity
    self.passage = passage
    self.attribution = attribution
    self.body = body
    self.filmTime = Self.shown(filmTime)
    self.created = created
    self.modified = modified
  }

  /// What a player can show, up to 99:59:59.
  public static let filmTimes = 0..<100 * 3600

  private static func shown(_ seconds: Int?) -> Int? {
    seconds.flatMap { filmTimes.contains($0) ? $0 : nil }
  }

  /// Whether the reader wrote it.
  public var isOwn: Bool { creator.isEmpty }
}
