/// A run of words inside a block, with its place in the file. A page has very many, most of them
/// text; what is larger stands apart.
public struct Inline: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    /// Words that hold no more.
    case strikethrough([Inline])
    /// Words above the line, as the power of a number.
    case raised([Inline])
    /// Words below the line, as in a formula.
    case lowered([Inline])
    indirect case link(LinkTarget, [Inline])
    /// An image is shown by its words, its address kept.
    indirect case image(address: String, [Inline])
    /// A mark that refers to the article's note with this label.
    case note(label: String)
    /// A place without words that links may name.
    case anchor(name: String)
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
  /// An address outside the companion.
  case external(String)
  /// A relative link that leads nowhere; there is a diagnostic for it.
  case unresolved(String)
}

extension Inline {
  /// The words with the signs that keep their meaning, breaks as spaces, note marks left out.
  public var plainText: String {
    switch kind {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .raised(let inner), .lowered(let inner), .link(_, let inner), .image(_, let inner):
      kind.withSigns(inner.plainText)
    case .note, .anchor: ""
    case .softBreak, .lineBreak: " "
    }
  }
}

extension Inline.Kind {
  /// The signs around words whose meaning hangs on how they look, so that it stays where text has
  /// no looks: `~struck~`, `10^6`, `H_2O`, and `x^(n + 1)` where the words are several.
  public func signs(around words: String) -> (before: String, after: String) {
    let sign: String
    switch self {
    case .strikethrough: return words.isEmpty ? ("", "") : ("~", "~")
    case .raised: sign = "^"
    case .lowered: sign = "_"
    default: return ("", "")
    }
    if words.isEmpty { return ("", "") }
    let isOne = !words.contains(where: \.isWhitespace) || words.first == "(" && words.last == ")"
    return isOne ? (sign, "") : (sign + "(", ")")
  }

  fileprivate func withSigns(_ words: String) -> String {
    let signs = signs(around: words)
    return signs.before + words + signs.after
  }
}

extension [Inline] {
  /// The words alone, breaks as spaces, note marks left out.
  public var plainText: String { map(\.plainText).joined() }
}
