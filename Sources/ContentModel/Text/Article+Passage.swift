extension Article {
  /// The blocks of a passage: from the heading with this anchor to the next one that is no part of it,
  /// or all where there is no anchor. Empty if nothing has the anchor.
  ///
  /// An anchor inside a block begins the passage with that block.
  public func passage(_ anchor: String?) -> [Block] {
    guard let anchor else { return blocks }
    guard let start = blocks.firstIndex(where: { $0.hasAnchor(anchor) }) else { return [] }
    let level = if case .heading(let heading) = blocks[start].kind { heading.level } else { 6 }
    let rest = blocks[(start + 1)...]
    let end = rest.firstIndex { block in
      if case .heading(let next) = block.kind { next.level <= level } else { false }
    }
    return Array(blocks[start..<(end ?? blocks.endIndex)])
  }

  /// The words of a passage, about.
  public func wordCount(ofPassage anchor: String?) -> Int {
    guard anchor != nil else { return wordCount }
    return passage(anchor).plainText.split(whereSeparator: \.isWhitespace).count
  }
}

extension Block {
  fileprivate func hasAnchor(_ name: String) -> Bool {
    var isThere = false
    [self].walk {
      if case .heading(let heading) = $0.kind, heading.anchor == name { isThere = true }
    }
    [self].walkInlines { if case .anchor(name) = $0.kind { isThere = true } }
    return isThere
  }
}
