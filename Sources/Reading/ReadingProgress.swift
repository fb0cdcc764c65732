import ContentModel

/// How far the reader came in an entry.
public struct ReadingProgress: Hashable, Sendable {
  /// How an entry came to count as read.
  public enum ReadMark: String, Hashable, Sendable, CaseIterable {
    case byHand, byReading
    /// As earlier versions had it, for which a jump to the end was enough.
    case byReachingTheEnd
  }

  /// How much of the text was in view long enough to be read, from 0 to 1; it never goes back.
  public private(set) var fraction: Double
  /// The words at the top when the reader was last there.
  public private(set) var passage: TextQuote?
  /// `nil` if the entry is not read.
  public private(set) var mark: ReadMark?
  /// What was in view long enough, part by part: a number made of the words of each, so that a part
  /// whose words change is unread again.
  public private(set) var parts: Set<UInt32>
  /// When this last changed, in seconds since 1970.
  public private(set) var date: Int

  /// - Parameter fraction: Brought between 0 and 1; what is no number is 0.
  public init(
    fraction: Double = 0, passage: TextQuote? = nil, mark: ReadMark? = nil,
    parts: Set<UInt32> = [], date: Int
  ) {
    self.fraction = fraction > 0 ? min(fraction, 1) : 0
    self.passage = passage
    self.mark = mark
    self.parts = parts
    self.date = date
  }

  public var isRead: Bool { mark != nil }

  /// The reader came so far, with these words at the top.
  public mutating func reach(_ fraction: Double, passage: TextQuote?, date: Int) {
    let furthest = fraction > self.fraction ? fraction : self.fraction
    self = ReadingProgress(
      fraction: furthest, passage: passage, mark: mark, parts: parts, date: date)
  }

  /// The reader had more parts in view, by which so much is read, from 0 to 1.
  public mutating func see(_ more: Set<UInt32>, fraction: Double, date: Int) {
    parts.formUnion(more)
    reach(fraction, passage: passage, date: date)
  }

  public mutating func read(_ mark: ReadMark, date: Int) {
    self = ReadingProgress(
      fraction: fraction, passage: passage, mark: mark, parts: parts, date: date)
  }
}
