/// How a companion's journal is, looked at without being changed.
public struct JournalHealth: Sendable {
  public enum State: Sendable {
    /// There is none; the reason why none can be begun, if so.
    case absent(obstacle: String?)
    case whole(Contents)
    case damaged
    /// A newer program wrote it.
    case newer
    /// Another program keeps it to itself.
    case busy
    /// A transaction lies beside it that has not come to its end.
    case unfinished
    /// It can't be read; the system's reason.
    case unreadable(reason: String)
  }

  /// How much it holds.
  public struct Contents: Sendable {
    /// How many steps its schema has taken, of those that this program knows.
    public var steps: Int
    public var knownSteps: Int
    public var notes: Int
    public var bookmarks: Int
    public var drafts: Int
    /// Of how many pages it knows how far they are read.
    public var pages: Int

    public init(
      steps: Int, knownSteps: Int, notes: Int, bookmarks: Int, drafts: Int, pages: Int
    ) {
      self.steps = steps
      self.knownSteps = knownSteps
      self.notes = notes
      self.bookmarks = bookmarks
      self.drafts = drafts
      self.pages = pages
    }
  }

  public let path: String
  public let state: State
  /// In bytes.
  public let size: Int
  /// Whether the file and its folder may be written.
  public let isWritable: Bool
  /// The names of damaged ones that were set aside.
  public let setAside: [String]
  /// Whether something lies beside it that could not be kept.
  public let hasUnkept: Bool

  public init(
    path: String, state: State, size: Int, isWritable: Bool, setAside: [String], hasUnkept: Bool
  ) {
    self.path = path
    self.state = state
    self.size = size
    self.isWritable = isWritable
    self.setAside = setAside
    self.hasUnkept = hasUnkept
  }
}
