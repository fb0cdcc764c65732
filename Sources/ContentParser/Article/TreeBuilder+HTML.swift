import ContentModel

/// HTML among words that becomes values: what it says stays where tags can't be shown. All other HTML
/// is shown as it is written, and each tag of it is told of once a page.
extension TreeBuilder {
  /// How many tags may be open inside one run of words; further ones are shown as written.
  private static let deepestTags = 8

  /// The tags that are pairs around words.
  static let pairs: Set = [
    "sup", "sub", "del", "s", "strike", "ins", "kbd", "code", "em", "i", "strong", "b", "a",
  ]

  /// A tag that waits for the one that closes it; until then it stands among the words as text.
  struct OpenTag {
    let tag: HTMLTag
    let index: Int
    let range: SourceRange
  }

  mutating func append(html literal: String, _ range: SourceRange) {
    guard let tag = HTMLTag(literal) else {
      showRaw(literal, range)
      return
    }
    switch (tag.form, tag.name) {
    case (.comment, _): break
    case (_, "br"): append(.lineBreak, range)
    case (.opening, "img"): append(image(tag, range), range)
    case (.closing, "details") where isInDetails: top { $0.endsDetails = true }
    case (.opening, let name) where Self.pairs.contains(name): open(tag, literal, range)
    case (.closing, let name) where Self.pairs.contains(name): close(tag, literal, range)
    default: showRaw(literal, range)
    }
  }

  /// Reports the tags of a run of words that are still open at its end, and stay visible.
  mutating func leaveTags(of frame: Frame) {
    for open in frame.openTags { reportUnmatched(open.tag, open.range) }
  }

  private mutating func open(_ tag: HTMLTag, _ literal: String, _ range: SourceRange) {
    guard frames.last.map({ $0.openTags.count < Self.deepestTags }) ?? false else {
      reportUnmatched(tag, range)
      append(.text(literal), range)
      return
    }
    append(.text(literal), range)
    top { $0.openTags.append(OpenTag(tag: tag, index: $0.inlines.count - 1, range: range)) }
  }

  private mutating func close(_ tag: HTMLTag, _ literal: String, _ range: SourceRange) {
    flushText()
    guard let last = frames.indices.last,
      let place = frames[last].openTags.lastIndex(where: { $0.tag.name == tag.name })
    else {
      reportUnmatched(tag, range)
      append(.text(literal), range)
      return
    }
    let open = frames[last].openTags[place]
    for inner in frames[last].openTags[(place + 1)...] { reportUnmatched(inner.tag, inner.range) }
    frames[last].openTags.removeSubrange(place...)
    let inner = Array(frames[last].inlines[(open.index + 1)...])
    frames[last].inlines.removeSubrange(open.index...)
    let whole = open.range.extended(to: range)
    frames[last].inlines += values(of: open.tag, around: inner, whole)
  }

  /// What a pair of tags makes of the words between them, after the place that its id names.
  private mutating func values(
    of tag: HTMLTag, around inner: [Inline], _ range: SourceRange
  ) -> [Inline] {
    var values: [Inline] = []
    let names = [tag.attributes["id"], tag.name == "a" ? tag.attributes["name"] : nil]
    if let name = names.compactMap({ $0 }).first(where: { !$0.isEmpty }) {
      if readsTypedBlocks { anchorNames.append(name) }
      values.append(Inline(.anchor(name: name), range))
    }
    switch tag.name {
    case "sup": values.append(Inline(.raised(inner), range))
    case "sub": values.append(Inline(.lowered(inner), range))
    case "del", "s", "strike": values.append(Inline(.strikethrough(inner), range))
    case "strong", "b": values.append(Inline(.strong(inner), range))
    case "kbd", "code":
      // Code holds no notes and no links; where some stand in it, the words stay words.
      let isText = inner.allSatisfy { if case .text = $0.kind { true } else { false } }
      values.append(Inline(isText ? .code(inner.plainText) : .strong(inner), range))
    case "a":
      guard let address = tag.attributes["href"] else { return values + inner }
      let target = links.resolve(address, at: range, findings: &findings)
      values.append(Inline(.link(target, inner), range))
    default: values.append(Inline(.emphasis(inner), range))
    }
    return values
  }

  private mutating func image(_ tag: HTMLTag, _ range: SourceRange) -> Inline.Kind {
    let address = tag.attributes["src"] ?? ""
    links.expectImage(address, at: range, findings: &findings)
    let words = tag.attributes["alt"] ?? ""
    return .image(address: address, words.isEmpty ? [] : [Inline(.text(words), range)])
  }

  private mutating func showRaw(_ literal: String, _ range: SourceRange) {
    append(.text(literal), range)
    reportRaw(literal, range)
  }

  /// Says, once a page for each kind of tag, that HTML stands there as it is written.
  mutating func reportRaw(_ literal: String, _ range: SourceRange) {
    let name = HTMLTag(literal)?.name ?? String(literal.prefix(2))
    guard reported.insert("<\(name)").inserted else { return }
    let tag = literal.prefix { $0 != ">" && !$0.isNewline }.prefix(24)
    findings.report(
      .rawHTML,
      "“\(tag)\(literal.contains(">") ? ">" : "")” is shown as it is written; say it in Markdown",
      at: range)
  }

  mutating func reportUnmatched(_ tag: HTMLTag, _ range: SourceRange) {
    guard reported.insert("unmatched").inserted else { return }
    let (there, missing) = tag.form == .opening ? ("", "/") : ("/", "")
    findings.report(
      .unmatchedTag,
      "“<\(there)\(tag.name)>” has no “<\(missing)\(tag.name)>” beside the same words; add it",
      at: range)
  }
}
