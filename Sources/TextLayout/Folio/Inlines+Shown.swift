import ContentModel

extension Block {
  /// Whether the block has a place on the page: a comment in HTML has none.
  var isShown: Bool { !isComment }
}

extension [Inline] {
  /// As the page shows them: pictures by their words, which lead to the address; words that are struck,
  /// raised or lowered between the signs that say so; a link without words by where it leads.
  func shown(insideLink: Bool = false) -> [Inline] {
    flatMap { inline -> [Inline] in
      switch inline.kind {
      case .text, .code, .note, .anchor, .softBreak, .lineBreak: return [inline]
      case .emphasis(let inner):
        return [inline.with(.emphasis(inner.shown(insideLink: insideLink)))]
      case .strong(let inner): return [inline.with(.strong(inner.shown(insideLink: insideLink)))]
      case .strikethrough(let inner):
        return [inline.with(.strikethrough(inline.signed(inner, insideLink: insideLink)))]
      case .raised(let inner), .lowered(let inner):
        return inline.signed(inner, insideLink: insideLink)
      case .link(let target, let inner):
        let words = inner.shown(insideLink: true)
        let name = words.isWithoutWords ? [Inline.plain(target.name)] : []
        return [inline.with(.link(target, name + words))]
      case .image(let address, let inner):
        let words = inner.shown(insideLink: true)
        let name = words.isWithoutWords ? [Inline.plain(address)] : []
        let shown = [.plain("▣\u{A0}")] + name + words
        return insideLink ? shown : [inline.with(.link(.external(address), shown))]
      }
    }
  }

  private var isWithoutWords: Bool { plainText.allSatisfy(\.isWhitespace) }
}

extension Inline {
  fileprivate func with(_ kind: Kind) -> Inline { Inline(kind, range) }

  /// The words of this inline as they are shown, between its signs.
  fileprivate func signed(_ inner: [Inline], insideLink: Bool) -> [Inline] {
    let words = inner.shown(insideLink: insideLink)
    let signs = kind.signs(around: words.plainText)
    return [.plain(signs.before)] + words + [.plain(signs.after)]
  }
}

extension LinkTarget {
  /// What stands for a link that has no words.
  fileprivate var name: String {
    switch self {
    case .entry(let id, nil): "\(id)"
    case .entry(let id, let anchor?): "\(id)#\(anchor)"
    case .heading(let anchor): "#\(anchor)"
    case .external(let address), .unresolved(let address): address
    }
  }
}
