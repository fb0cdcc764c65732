/// What the reader last saw of a page, kept so that the page can be listed when its words are others.
public struct PageVisit: Hashable, Sendable {
  /// Of the words as they were, as `Entry.fingerprint` makes it.
  public var fingerprint: String
  /// When they were seen, in seconds since 1970.
  public var date: Int

  public init(fingerprint: String, date: Int) {
    self.fingerprint = fingerprint
    self.date = date
  }
}
