import ContentModel

extension EntryReader {
  mutating func trail(_ reader: FieldReader, _ article: Article) -> Trail {
    var trail = Trail(
      id: file.id, title: reader.text("title", findings: &findings) ?? file.id.slug,
      audience: reader.text("for", findings: &findings) ?? "",
      minutes: reader.number("minutes", findings: &findings),
      stops: stops(article.blocks), article: article)
    trail.discussion = reader.number("discussion", findings: &findings)
    return trail
  }

  /// The members of the numbered lists, each of which begins with a link to a passage.
  private mutating func stops(_ blocks: [Block]) -> [Trail.Stop] {
    var stops: [Trail.Stop] = []
    for block in blocks {
      guard case .list(let list) = block.kind, list.start != nil else { continue }
      for item in list.items { if let stop = stop(item) { stops.append(stop) } }
    }
    return stops
  }

  private mutating func stop(_ item: ListBlock.Item) -> Trail.Stop? {
    var words = item.blocks.flatMap { block -> [Inline] in
      if case .paragraph(let words) = block.kind {
        words + [Inline(.softBreak, block.range)]
      } else {
        []
      }
    }[...]
    while let first = words.first, first.isEmptyPlace { words.removeFirst() }
    guard let first = words.popFirst(), case .link(let target, let title) = first.kind else {
      return report(item)
    }
    switch target {
    case .entry(let id, let anchor):
      let rest = Array(words).withoutLead
      if rest.plainText.allSatisfy(\.isWhitespace) {
        findings.report(
          .stopWithoutWords, "the stop ends with its link; say what there is to see", at: item.range
        )
      }
      return Trail.Stop(
        entry: id, anchor: anchor, title: title.plainText, words: rest,
        location: SourceLocation(
          file: file.path, line: item.range.startLine, column: item.range.startColumn))
    // That it leads nowhere is reported where it stands.
    case .unresolved: return nil
    case .heading, .external: return report(item)
    }
  }

  private mutating func report(_ item: ListBlock.Item) -> Trail.Stop? {
    findings.report(
      .stopWithoutLink, "a stop begins with a link to a page of the companion; begin with one",
      at: item.range)
    return nil
  }
}

extension Inline {
  fileprivate var isEmptyPlace: Bool {
    switch kind {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .anchor, .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension [Inline] {
  /// Without the colon, dash or comma and the spaces that part a link from what follows it, and
  /// without the break at the end.
  fileprivate var withoutLead: [Inline] {
    var words = self[...]
    while let first = words.first {
      guard case .text(let text) = first.kind else {
        guard first.isEmptyPlace else { break }
        words.removeFirst()
        continue
      }
      let rest = text.drop { $0.isWhitespace || ":,.;–—".contains($0) }
      words.removeFirst()
      if rest.isEmpty { continue }
      words = [Inline(.text(String(rest)), first.range)] + words
      break
    }
    while let last = words.last, last.isEmptyPlace { words.removeLast() }
    return Array(words)
  }
}
