/// A place in the text of a page, between two characters.
public struct PassagePosition: Hashable, Sendable, Comparable {
  /// Which of the page's blocks, from 0.
  public var block: Int
  /// How many of the block's characters come before.
  public var offset: Int

  public init(block: Int, offset: Int) {
    self.block = block
    self.offset = offset
  }

  public static func < (a: PassagePosition, b: PassagePosition) -> Bool {
    (a.block, a.offset) < (b.block, b.offset)
  }
}
