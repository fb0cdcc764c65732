import ContentModel

/// What a new note is stamped with: when it was made, and a name of its own.
public struct Stamp: Sendable {
  /// In seconds since 1970.
  public let now: @Sendable () -> Int
  /// A UUID.
  public let newID: @Sendable () -> String
  /// How far the reader's clock is ahead of UTC at a time, in seconds.
  public let ahead: @Sendable (_ seconds: Int) -> Int

  public init(
    now: @escaping @Sendable () -> Int, newID: @escaping @Sendable () -> String,
    ahead: @escaping @Sendable (_ seconds: Int) -> Int = { _ in 0 }
  ) {
    self.now = now
    self.newID = newID
    self.ahead = ahead
  }

  /// The day on which something was, where the reader is; `nil` outside the years 1 to 9999.
  public func day(of seconds: Int) -> PartialDate? {
    // Sums of what a journal may hold can't be trusted to be numbers.
    let (local, overflows) = seconds.addingReportingOverflow(ahead(seconds))
    return overflows ? nil : PartialDate(secondsSince1970: local)
  }

  /// For a state that keeps nothing.
  public static let none = Stamp(now: { 0 }, newID: { "" })
}
