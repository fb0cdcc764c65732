/// Where a key is pressed: what has the reader's attention. The screens declare theirs.
public struct KeyPlace: Hashable, Sendable {
  /// What holds of a place, by which the table of keys names many at once.
  public struct Kinds: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The arrows and letters move something up and down.
    public static let movable = Kinds(rawValue: 1)
    /// A chapter's or another page's text.
    public static let text = Kinds(rawValue: 2)
    /// Fills the terminal, and digits lead from it to the others.
    public static let page = Kinds(rawValue: 4)
    /// So long that it is moved by pages.
    public static let long = Kinds(rawValue: 8)
    /// A list that narrows as one types and runs what is selected.
    public static let palette = Kinds(rawValue: 16)
    /// A line is written.
    public static let field = Kinds(rawValue: 32)
    /// Letters are orders here: help, quit.
    public static let ordering = Kinds(rawValue: 64)
    /// Characters go into a field, or choose a link.
    public static let typing = Kinds(rawValue: 128)
  }

  /// What it is called where keys are listed.
  public let title: String
  public let kinds: Kinds
  /// What the help says of it.
  public let guide: Guide

  public init(_ title: String, _ kinds: Kinds, guide: Guide = .none) {
    self.title = title
    self.kinds = kinds
    self.guide = guide
  }

  /// Places are told apart by what they are called and what holds of them.
  public static func == (one: KeyPlace, other: KeyPlace) -> Bool {
    one.title == other.title && one.kinds == other.kinds
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(title) }

  /// Whether characters go into a field here.
  public var takesText: Bool { kinds.contains(.typing) }
}
