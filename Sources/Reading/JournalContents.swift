import ContentModel

/// All that a journal holds: the reader's place and the way to it, what is read and as what, bookmarks,
/// notes, drafts and searches.
public struct JournalContents: Hashable, Sendable {
  /// How many places are kept to go back to, and how many to go forward to.
  public static let placesKept = 100
  /// How many searches are kept.
  public static let searchesKept = 200

  public var place: ReaderPlace?
  /// Where the reader was before, the last at the end.
  public var past: [ReaderPlace]
  /// Where the reader went back from, the next at the end.
  public var future: [ReaderPlace]
  public var progress: [EntityID: ReadingProgress]
  /// In the order in which they were added.
  public var bookmarks: [Bookmark]
  /// In the order in which they were first saved.
  public var notes: [ReaderNote]
  /// What was being written, in the order in which it was begun.
  public var drafts: [Draft]
  /// Each once, the newest last.
  public var searches: [String]
  /// What was last seen of each page that was opened.
  public var visits: [EntityID: PageVisit]
  /// When the welcome was shown first, in seconds since 1970; `nil` if it never was.
  public var welcomed: Int?

  public init(
    place: ReaderPlace? = nil, past: [ReaderPlace] = [], future: [ReaderPlace] = [],
    progress: [EntityID: ReadingProgress] = [:], bookmarks: [Bookmark] = [],
    notes: [ReaderNote] = [], drafts: [Draft] = [], searches: [String] = [],
    visits: [EntityID: PageVisit] = [:], welcomed: Int? = nil
  ) {
    self.place = place
    self.past = past
    self.future = future
    self.progress = progress
    self.bookmarks = bookmarks
    self.notes = notes
    self.drafts = drafts
    self.searches = searches
    self.visits = visits
    self.welcomed = welcomed
  }
}
