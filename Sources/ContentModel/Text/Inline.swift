/// A run of words inside a block, with its place in the file.
public struct Inline: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(LinkTarget, [Inline])
    /// An image is shown by its words, its address kept.
    case image(address: String, [Inline])
    /// A mark that refers to the article's note with this label.
    case note(label: String)
    /// Raw HTML, kept as it was written.
    case html(String)
    /// A line end in the file that is a space on the page.
    case softBreak
    /// A line end that the author asked for.
    case lineBreak
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  /// An entity of the companion, at a heading where one is named.
  case entry(EntityID, anchor: String?)
  /// A heading of the same page.
  case heading(anchor: String)
  /// An address outside the companion; shown, never opened.
  case external(String)
  /// A relative link that leads nowhere; there is a diagnostic for it.
  case unresolved(String)
}

extension Inline {
  /// The words alone, breaks as spaces, note marks left out.
  public var plainText: String {
    switch kind {
    case .text(let text), .code(let text), .html(let text): text
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .link(_, let inner), .image(_, let inner):
      inner.plainText
    case .note: ""
    case .softBreak, .lineBreak: " "
    }
  }
}

extension [Inline] {
  /// The words alone, breaks as spaces, note marks left out.
  public var plainText: String { map(\.plainText).joined() }
}
