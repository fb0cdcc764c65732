/// What a new note is stamped with: when it was made, and a name of its own.
public struct Stamp: Sendable {
  /// In seconds since 1970.
  public let now: @Sendable () -> Int
  /// A UUID.
  public let newID: @Sendable () -> String

  public init(now: @escaping @Sendable () -> Int, newID: @escaping @Sendable () -> String) {
    self.now = now
    self.newID = newID
  }

  /// For a state that keeps nothing.
  public static let none = Stamp(now: { 0 }, newID: { "" })
}
