/// What a search found, by its number in the index.
public struct SearchHit: Hashable, Sendable {
  public let item: Int
  /// How well it answers, from 0, which is best. Hits come best first.
  public let rank: UInt8
}
