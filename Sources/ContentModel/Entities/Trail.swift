/// A path through the companion for those who come with a purpose: passages in order, each with what
/// to see there.
public struct Trail: Hashable, Sendable {
  /// One passage on the way.
  public struct Stop: Hashable, Sendable {
    public var entry: EntityID
    /// The heading where the passage begins; `nil` for the whole page.
    public var anchor: String?
    /// The words of the link.
    public var title: String
    /// What to see there.
    public var words: [Inline]
    public var location: SourceLocation

    public init(
      entry: EntityID, anchor: String?, title: String, words: [Inline], location: SourceLocation
    ) {
      self.entry = entry
      self.anchor = anchor
      self.title = title
      self.words = words
      self.location = location
    }
  }

  public var id: EntityID
  public var title: String
  /// For whom it is, as after “for”: `students of cinematography`.
  public var audience: String
  /// How long it takes; `nil` if the file does not say.
  public var minutes: Int?
  /// How many of these minutes are for talk, and not for reading.
  public var discussion: Int?
  /// In the order in which they are walked.
  public var stops: [Stop]
  /// The text of the file, the list of stops in it.
  public var article: Article

  public init(
    id: EntityID, title: String, audience: String, minutes: Int?, stops: [Stop] = [],
    article: Article
  ) {
    self.id = id
    self.title = title
    self.audience = audience
    self.minutes = minutes
    self.stops = stops
    self.article = article
  }

  /// How long it takes, as lists say it: `40 min, 30 of them to discuss`; `nil` if the file does not say.
  public var time: String? { minutes.map { Self.time($0, "min", discussion: discussion) } }

  /// So many minutes, and how many of them are for talk.
  public static func time(_ minutes: Int, _ unit: String, discussion: Int?) -> String {
    "\(minutes) \(unit)" + (discussion.map { ", \($0) of them to discuss" } ?? "")
  }

  /// What stands before the stops.
  public var opening: [Block] { Array(article.blocks.prefix { !$0.isOrderedList }) }

  /// The number of the first stop at a place, from 0.
  public func stop(at entry: EntityID, anchor: String?) -> Int? {
    stops.firstIndex { $0.entry == entry && $0.anchor == anchor }
  }
}

extension Block {
  /// Whether it is a numbered list, as the stops of a trail are.
  public var isOrderedList: Bool {
    if case .list(let list) = kind { list.start != nil } else { false }
  }
}

extension Library {
  public func trail(_ id: EntityID) -> Trail? {
    if case .trail(let trail) = self[id] { trail } else { nil }
  }

  /// How many words the passages of a trail have.
  public func wordCount(of trail: Trail) -> Int {
    trail.stops.reduce(0) { count, stop in
      count + (self[stop.entry]?.article.wordCount(ofPassage: stop.anchor) ?? 0)
    }
  }
}
