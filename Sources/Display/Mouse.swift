/// What the mouse did, and in which cell.
public struct Mouse: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The wheel was turned by one notch.
    case wheelUp, wheelDown
  }

  public var kind: Kind
  /// Where the pointer was; a terminal that is just changing its size may name a cell outside.
  public var place: Point

  public init(_ kind: Kind, at place: Point) {
    self.kind = kind
    self.place = place
  }
}
