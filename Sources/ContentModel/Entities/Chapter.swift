/// One Markdown file of a strand.
public struct Chapter: Hashable, Sendable {
  public var id: EntityID
  public var title: String
  /// The time it tells; `nil` if the file gives none that can be read.
  public var period: Period?
  /// One line.
  public var summary: String
  public var bearings: [Bearing]
  public var article: Article

  public init(
    id: EntityID, title: String, period: Period?, summary: String, bearings: [Bearing],
    article: Article
  ) {
    self.id = id
    self.title = title
    self.period = period
    self.summary = summary
    self.bearings = bearings
    self.article = article
  }

  /// How this chapter bears on the goal; `nil` if it doesn't.
  public func bearing(on goal: EntityID) -> Bearing? { bearings.first { $0.goal == goal } }

  /// The goals on which both chapters bear.
  public func goalsShared(with other: Chapter) -> [EntityID] {
    bearings.map(\.goal).filter { other.bearing(on: $0) != nil }
  }
}

/// How a chapter bears on a goal, and why.
public struct Bearing: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case serves
    case complicates
    case leavesOpen = "leaves-open"

    /// One column wide.
    public var glyph: String {
      switch self {
      case .serves: "●"
      case .complicates: "◐"
      case .leavesOpen: "○"
      }
    }

    /// As a sentence uses it: `serves`, `complicates`, `leaves open`.
    public var verb: String { rawValue.replacingDashes }
  }

  public var goal: EntityID
  public var kind: Kind
  /// One line: the content's own reason.
  public var because: String
  public var location: SourceLocation

  public init(goal: EntityID, kind: Kind, because: String, location: SourceLocation) {
    self.goal = goal
    self.kind = kind
    self.because = because
    self.location = location
  }
}

/// An ordered line of chapters.
public struct Strand: Hashable, Sendable {
  /// Its folder, as in `life`.
  public var id: String
  public var title: String
  public var chapters: [Chapter]

  public init(id: String, title: String, chapters: [Chapter] = []) {
    self.id = id
    self.title = title
    self.chapters = chapters
  }

  /// The words of all its chapters.
  public var wordCount: Int { chapters.reduce(0) { $0 + $1.article.wordCount } }
}
