/// A way into a companion, for whoever opens it for the first time.
public struct Way: Hashable, Sendable {
  /// For how many there is room, and a key.
  public static let most = 3

  /// A few words: `her life`.
  public var title: String
  /// The entry that it opens.
  public var opens: EntityID
  public var location: SourceLocation

  public init(title: String, opens: EntityID, location: SourceLocation) {
    self.title = title
    self.opens = opens
    self.location = location
  }
}
