import ContentModel

/// A place in the companion that can be opened.
public struct Destination: Hashable, Sendable {
  public enum Spot: Hashable, Sendable {
    /// Where the reader was last, or the top.
    case last
    case top
    case heading(anchor: String)
    /// A quote or callout that stands in the entry.
    case landmark(EntityID)
    /// An event, by the place in the file where it is told.
    case event(SourceLocation)
    /// A line of the entry's file.
    case fileLine(Int)
    /// Words of the page.
    case passage(TextQuote)
  }

  public var entry: EntityID
  public var spot: Spot
  /// What it was found by, to be marked there; `nil` where nothing was looked for.
  public var words: String?
  /// Where on a trail it is; `nil` off every trail.
  public var trail: TrailPlace?

  public init(entry: EntityID, spot: Spot = .last, words: String? = nil) {
    self.entry = entry
    self.spot = spot
    self.words = words
  }
}
