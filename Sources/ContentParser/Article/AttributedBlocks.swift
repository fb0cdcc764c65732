import ContentModel

/// The blocks of a quotation, parted into its words and its attribution: the last paragraph, or the
/// last line of the last paragraph, if it begins with an em dash.
struct AttributedBlocks {
  let words: [Block]
  let attribution: [Inline]
  let range: SourceRange

  /// `nil` if the blocks end in no attribution.
  init?(_ blocks: [Block]) {
    guard let last = blocks.last, case .paragraph(let inlines) = last.kind else { return nil }
    if blocks.count > 1, inlines.beginsWithEmDash {
      (words, attribution, range) = (Array(blocks.dropLast()), inlines, last.range)
      return
    }
    // A line of prose may begin with a dash too; it goes on in lowercase.
    guard let dash = inlines.lastIndexOfLine(where: \.opensAttribution), dash > 1 else {
      return nil
    }
    attribution = Array(inlines[dash...])
    var spoken = Array(inlines[..<(dash - 1)])
    while let last = spoken.last, last.isLineEnd { spoken.removeLast() }
    range = inlines[dash].range.extended(to: last.range)
    let end = spoken.last?.range ?? last.range
    words =
      blocks.dropLast() + [Block(.paragraph(spoken), last.range.extended(to: end))]
  }

  /// Where something stands that looks like an attribution and is none: a paragraph that opens with
  /// a dash and a link to a speaker, and is not the last, or has another dash or look.
  static func misplaced(in blocks: [Block]) -> SourceRange? {
    for case (.paragraph(let words), let range) in blocks.map({ ($0.kind, $0.range) }) {
      let starts = [words.startIndex] + words.indices.filter { words[$0].isLineEnd }.map { $0 + 1 }
      for start in starts where words[start...].looksAttributed {
        return start < words.endIndex ? words[start].range : range
      }
    }
    return nil
  }

  /// Where an attribution stands that Markdown reads as a list, since it opens with a hyphen: the last
  /// block, whose one item begins with a link to a speaker.
  static func listed(in blocks: [Block]) -> SourceRange? {
    guard blocks.count > 1, case .list(let list)? = blocks.last?.kind, list.start == nil,
      list.items.count == 1, case .paragraph(let words)? = list.items[0].blocks.first?.kind,
      words[...].flattened.first?.isLinkToSpeaker == true, words.plainText.contains(",")
    else { return nil }
    return list.items[0].range
  }
}

extension [Inline] {
  /// Whether the words begin with a mark that opens a quotation, of whatever script; a straight single
  /// one, which is an apostrophe too, only where another ends them.
  var opensInQuotationMark: Bool {
    guard let text = fromFirstWords.first?.plainText, let mark = text.first else { return false }
    if mark == "'" {
      return plainText.drop { $0 != mark }.dropFirst().last { !$0.isWhitespace } == mark
    }
    return "“”„‟\"«»‹›‘‚‛「『".contains(mark)
  }

  fileprivate var beginsWithEmDash: Bool {
    guard case .text(let text)? = fromFirstWords.first?.kind else { return false }
    return text.utf8.starts(with: "—".utf8)
  }

  /// Where the last line begins that does as asked; after its line end.
  fileprivate func lastIndexOfLine(where isWanted: (ArraySlice<Inline>) -> Bool) -> Int? {
    indices.last { $0 > startIndex && self[$0 - 1].isLineEnd && isWanted(self[$0...]) }
  }
}

extension ArraySlice<Inline> {
  /// An em dash, and then a link or a name.
  fileprivate var opensAttribution: Bool {
    guard case .text(let text)? = first?.kind, text.utf8.starts(with: "—".utf8) else {
      return false
    }
    let name = text.drop { $0 == "—" || $0 == " " }
    if let letter = name.first { return letter.isUppercase }
    guard case .link? = dropFirst().first?.kind else { return false }
    return true
  }

  /// Some dash, and then a link to a person or a source, whatever look they have.
  fileprivate var looksAttributed: Bool {
    let flat = flattened.prefix(2)
    guard let dash = flat.first, let link = flat.dropFirst().first,
      case .text(let text) = dash.kind, link.isLinkToSpeaker
    else { return false }
    let signs = text.filter { $0 != " " }
    return ["—", "–", "―", "-", "--", "---", "−"].contains(signs)
  }

  /// The first inlines out of their emphasis.
  fileprivate var flattened: [Inline] {
    var flat: [Inline] = []
    for inline in prefix(2) {
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner): flat += inner[...].flattened
      default: flat.append(inline)
      }
    }
    return flat
  }
}

extension Inline {
  fileprivate var isLineEnd: Bool { kind == .softBreak || kind == .lineBreak }

  /// Whether it is a link to a person or a source, or to nowhere.
  fileprivate var isLinkToSpeaker: Bool {
    guard case .link(let target, _) = kind else { return false }
    switch target {
    case .entry(let id, _): return id.folder == "people" || id.folder == "sources"
    case .unresolved: return true
    case .heading, .external: return false
    }
  }
}
