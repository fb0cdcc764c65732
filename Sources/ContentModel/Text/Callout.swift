/// A marked block: what is only alleged, disputed, unknown, changed since, hard to read, or
/// worth talking about.
public struct Callout: Hashable, Sendable {
  public struct Kind: Hashable, Sendable {
    /// What it does to what stands in it.
    public enum Nature: String, Hashable, Sendable, CaseIterable {
      case alleged, disputed, unknown, update, care, discuss
      /// Nothing: it is only set apart.
      case aside
    }

    /// As its marker writes it, in small letters.
    public let id: String
    /// As readers see it within a sentence.
    public let word: String
    /// One column wide.
    public let glyph: String
    public let nature: Nature
    /// What it means, for the help.
    public let meaning: String

    public init(id: String, word: String, glyph: String, nature: Nature, meaning: String) {
      self.id = id
      self.word = word
      self.glyph = glyph
      self.nature = nature
      self.meaning = meaning
    }

    private init(_ nature: Nature, _ glyph: String, _ meaning: String) {
      self.init(
        id: nature.rawValue, word: nature.rawValue, glyph: glyph, nature: nature, meaning: meaning)
    }

    /// Those that every companion has.
    public static let standard = [alleged, disputed, unknown, update, care, discuss]

    public static let alleged = Kind(.alleged, "!", "alleged, not decided")
    public static let disputed = Kind(.disputed, "≠", "disputed: accounts differ")
    public static let unknown = Kind(.unknown, "?", "unknown: not established")
    public static let update = Kind(.update, "»", "an update: what changed since")
    public static let care = Kind(.care, "◇", "care: hard to read, can be skipped")
    public static let discuss = Kind(.discuss, "¶", "a prompt for discussion")

    /// Whether the list of questions has it.
    public var isListed: Bool { nature != .care && nature != .aside }

    /// Whether it says how far something is known.
    public var isStatus: Bool {
      switch nature {
      case .alleged, .disputed, .unknown, .update: true
      case .care, .discuss, .aside: false
      }
    }
  }

  /// `questions/` and a slug of the title.
  public var id: EntityID
  public var kind: Kind
  /// When things changed; only for an update.
  public var date: PartialDate?
  public var title: String
  public var blocks: [Block]
  /// The entry in which the callout stands.
  public var home: EntityID
  public var location: SourceLocation

  public init(
    id: EntityID, kind: Kind, date: PartialDate? = nil, title: String, blocks: [Block],
    home: EntityID, location: SourceLocation
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.title = title
    self.blocks = blocks
    self.home = home
    self.location = location
  }
}
