extension Unicode.Scalar {
  /// Whether it is written without spaces between words: ideographs, kana, Bopomofo, Yi, and the
  /// full-width punctuation that stands among them. Korean has spaces.
  public var isWrittenWithoutSpaces: Bool {
    switch value {
    case 0..<0x2E80: false
    case 0x3130...0x318F, 0x3200...0x321E, 0x3260...0x327E: false
    case 0x2E80...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension [Inline] {
  /// The same without the line ends of the file between ideographs, which would be seen as spaces
  /// where nobody writes any (CSS Text 3, 4.1.3).
  public var withoutBreaksAmongIdeographs: [Inline] {
    guard contains(where: { $0.kind == .softBreak }) else { return map(\.joiningIdeographs) }
    return enumerated().compactMap { index, inline in
      guard inline.kind == .softBreak else { return inline.joiningIdeographs }
      let before = self[..<index].reversed().lazy.map(\.plainText).first { !$0.isEmpty }
      let after = self[(index + 1)...].lazy.map(\.plainText).first { !$0.isEmpty }
      let isAmong =
        before?.unicodeScalars.last?.isWrittenWithoutSpaces == true
        && after?.unicodeScalars.first?.isWrittenWithoutSpaces == true
      return isAmong ? nil : inline
    }
  }
}

extension Inline {
  fileprivate var joiningIdeographs: Inline {
    switch kind {
    case .emphasis(let inner): Inline(.emphasis(inner.withoutBreaksAmongIdeographs), range)
    case .strong(let inner): Inline(.strong(inner.withoutBreaksAmongIdeographs), range)
    case .link(let target, let inner):
      Inline(.link(target, inner.withoutBreaksAmongIdeographs), range)
    default: self
    }
  }
}

extension [Block] {
  /// The same in every run of words. Depth is bounded by the parser's cap on nesting.
  public var withoutBreaksAmongIdeographs: [Block] {
    map { block in
      switch block.kind {
      case .paragraph(let words):
        return Block(.paragraph(words.withoutBreaksAmongIdeographs), block.range)
      case .heading(var heading):
        heading.words = heading.words.withoutBreaksAmongIdeographs
        return Block(.heading(heading), block.range)
      case .quote(var quote):
        quote.words = quote.words.withoutBreaksAmongIdeographs
        return Block(.quote(quote), block.range)
      case .callout(var callout):
        callout.blocks = callout.blocks.withoutBreaksAmongIdeographs
        return Block(.callout(callout), block.range)
      case .blockQuote(let inner):
        return Block(.blockQuote(inner.withoutBreaksAmongIdeographs), block.range)
      case .aside(let title, let inner):
        return Block(
          .aside(
            title: title.withoutBreaksAmongIdeographs, inner.withoutBreaksAmongIdeographs),
          block.range)
      case .list(var list):
        for index in list.items.indices {
          let item = list.items[index]
          list.items[index].blocks = item.blocks.withoutBreaksAmongIdeographs
          list.items[index].event?.words = item.event?.words.withoutBreaksAmongIdeographs ?? []
        }
        return Block(.list(list), block.range)
      case .table, .evidence, .code, .html, .thematicBreak: return block
      }
    }
  }
}
