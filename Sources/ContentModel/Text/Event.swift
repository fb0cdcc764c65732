/// A dated happening, told in a list item that opens with its date in bold.
public struct Event: Hashable, Sendable {
  public var date: Period
  /// What happened, without the date.
  public var words: [Inline]
  /// The entry in which the event is told.
  public var home: EntityID
  public var location: SourceLocation
  /// Of a step of a case: other entries that tell of it on its date.
  public var alsoToldIn: [EntityID] = []

  public init(date: Period, words: [Inline], home: EntityID, location: SourceLocation) {
    self.date = date
    self.words = words
    self.home = home
    self.location = location
  }
}
