/// A place in a text that stays the same however the text is set.
public struct Position: Hashable, Sendable, Comparable {
  /// Which of the page's texts, from 0.
  public var block: Int
  /// How many of its characters come before.
  public var offset: Int

  public init(block: Int, offset: Int) {
    self.block = block
    self.offset = offset
  }

  public static func < (a: Position, b: Position) -> Bool {
    (a.block, a.offset) < (b.block, b.offset)
  }
}
