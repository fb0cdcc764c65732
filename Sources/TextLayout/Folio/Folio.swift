import ContentModel

/// What stands on the page of an entry: its title, facts about it, its text, and what the program
/// adds after the text.
public struct Folio: Hashable, Sendable {
  public var id: EntityID
  public var title: String
  /// Facts, each on a line of its own.
  public var captions: [String]
  /// Where it stands on the web, shown below the facts as a link.
  public var address: String?
  public var summary: String
  /// The text.
  public var blocks: [Block]
  /// What the program adds after the text.
  public var additions: [Block]
  public var notes: [Note]

  public init(
    id: EntityID, title: String, captions: [String] = [], address: String? = nil,
    summary: String = "", blocks: [Block] = [], additions: [Block] = [], notes: [Note] = []
  ) {
    self.id = id
    self.title = title
    self.captions = captions
    self.address = address
    self.summary = summary
    self.blocks = blocks
    self.additions = additions
    self.notes = notes
  }
}
