/// One block of an article, with its place in the file.
public struct Block: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case paragraph([Inline])
    indirect case heading(Heading)
    /// Words somebody said, with their attribution.
    indirect case quote(Quote)
    indirect case callout(Callout)
    /// A block quotation without an attribution.
    case blockQuote([Block])
    /// Words beside the main text, under a title: what HTML calls details, other hosts a note or tip.
    case aside(title: [Inline], [Block])
    indirect case list(ListBlock)
    indirect case table(Table)
    /// The answers to a disputed point.
    case evidence([Evidence])
    indirect case code(language: String, text: String)
    case html(String)
    case thematicBreak
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A heading inside an article.
public struct Heading: Hashable, Sendable {
  /// 1 to 6.
  public var level: Int
  public var words: [Inline]
  /// The name that links use, made as Markdown hosts make it: `#the-e-mail`.
  public var anchor: String

  public init(level: Int, words: [Inline], anchor: String) {
    self.level = level
    self.words = words
    self.anchor = anchor
  }
}

/// An ordered, unordered or task list.
public struct ListBlock: Hashable, Sendable {
  /// The first number of an ordered list; `nil` for bullets.
  public var start: Int?
  /// Whether the items stand without space between them.
  public var isTight: Bool
  public var items: [Item]
  /// What stands behind the numbers of an ordered list.
  public var delimiter: Delimiter = .period

  public enum Delimiter: Character, Hashable, Sendable {
    case period = "."
    case parenthesis = ")"
  }

  public struct Item: Hashable, Sendable {
    public var blocks: [Block]
    /// Whether the box is ticked; `nil` if the item has no box.
    public var isDone: Bool?
    /// The dated happening that the item tells, if it opens with a bold date.
    public var event: Event? {
      get { if case .some(let event) = told { event } else { nil } }
      set { told = newValue.map(Told.some) ?? .nothing }
    }
    public var range: SourceRange
    private var told: Told

    /// Most items tell no event, and one is large: it stands apart.
    private enum Told: Hashable, Sendable {
      case nothing
      indirect case some(Event)
    }

    public init(blocks: [Block], isDone: Bool? = nil, event: Event? = nil, range: SourceRange) {
      self.blocks = blocks
      self.isDone = isDone
      self.range = range
      told = event.map(Told.some) ?? .nothing
    }
  }

  public init(start: Int?, isTight: Bool, items: [Item], delimiter: Delimiter = .period) {
    self.start = start
    self.isTight = isTight
    self.items = items
    self.delimiter = delimiter
  }
}

/// A table with one header row.
public struct Table: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case none, left, center, right }

  /// One for each column.
  public var alignments: [Alignment]
  public var header: [[Inline]]
  public var rows: [[[Inline]]]

  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
