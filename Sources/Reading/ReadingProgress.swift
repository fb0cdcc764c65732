import ContentModel

/// How far the reader came in an entry.
public struct ReadingProgress: Hashable, Sendable {
  /// How an entry came to count as read.
  public enum ReadMark: String, Hashable, Sendable, CaseIterable {
    case byHand, byReachingTheEnd
  }

  /// The furthest the reader came, from 0 to 1.
  public private(set) var fraction: Double
  /// The words at the top when the reader was last there.
  public private(set) var passage: TextQuote?
  /// `nil` if the entry is not read.
  public private(set) var mark: ReadMark?
  /// When this last changed, in seconds since 1970.
  public private(set) var date: Int

  /// - Parameter fraction: Brought between 0 and 1; what is no number is 0.
  public init(
    fraction: Double = 0, passage: TextQuote? = nil, mark: ReadMark? = nil, date: Int
  ) {
    self.fraction = fraction > 0 ? min(fraction, 1) : 0
    self.passage = passage
    self.mark = mark
    self.date = date
  }

  public var isRead: Bool { mark != nil }

  /// The reader came so far, with these words at the top.
  public mutating func reach(_ fraction: Double, passage: TextQuote?, date: Int) {
    let furthest = fraction > self.fraction ? fraction : self.fraction
    self = ReadingProgress(fraction: furthest, passage: passage, mark: mark, date: date)
  }

  public mutating func read(_ mark: ReadMark, date: Int) {
    self = ReadingProgress(fraction: fraction, passage: passage, mark: mark, date: date)
  }
}
