/// A part of the manual under a heading.
public struct ManualSection: Hashable, Sendable {
  public let title: String
  public let blocks: [ManualBlock]
  /// Parts of the part, one level deep.
  public let parts: [ManualSection]

  public init(_ title: String, _ blocks: [ManualBlock] = [], parts: [ManualSection] = []) {
    self.title = title
    self.blocks = blocks
    self.parts = parts
  }
}
