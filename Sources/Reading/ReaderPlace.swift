import ContentModel

/// Where a reader is in the program, kept so that it opens there again.
public struct ReaderPlace: Hashable, Sendable {
  /// The screen's name, such as `board`, `reader` or `quotes`.
  public var screen: String
  /// The entry that the screen shows or has selected.
  public var entity: EntityID?
  /// The words of the top line.
  public var passage: TextQuote?
  /// What else the screen wants to find again, such as the query or the selected rows.
  public var detail: [String: String]

  public init(
    screen: String, entity: EntityID? = nil, passage: TextQuote? = nil,
    detail: [String: String] = [:]
  ) {
    self.screen = screen
    self.entity = entity
    self.passage = passage
    self.detail = detail
  }
}
