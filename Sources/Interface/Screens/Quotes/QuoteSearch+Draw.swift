import ContentModel
import Display
import Search
import TextLayout

extension QuoteSearch {
  func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = QuotesArrangement(context.size)
    if let header = arrangement.header { frame.drawHeader(header, screen: "Quotes", context) }
    drawField(in: arrangement.field, into: &frame, context)
    drawList(arrangement, into: &frame, context)
    if let passage = arrangement.passage { drawPassage(in: passage, into: &frame, context) }
  }

  private func drawField(in rect: Rect, into frame: inout Frame, _ context: Context) {
    let count = hits.count == 1 ? "1 quote" : "\(hits.count) quotes"
    let prompt = " Search quotes: "
    let room = rect.columns - displayWidth(prompt) - displayWidth(count) - 3
    var shown = field.text[...]
    while displayWidth(safeText(shown)) > max(1, room) { shown.removeFirst() }
    frame.write(
      [(text: prompt, style: context.theme.header), (text: String(shown), style: .plain)],
      at: rect.origin, in: rect)
    let end = displayWidth(prompt) + displayWidth(safeText(shown))
    frame.cursor = Place(row: rect.row, column: min(end, max(0, rect.columns - 1)))
    if rect.columns >= 60 {
      frame.writeRight("\(count) ", row: rect.row, in: rect, style: context.theme.quiet)
    }
    if field.text.isEmpty, room > 50 {
      let hint = "  words, “a phrase”, speaker:name, strand:life"
      frame.write(
        hint, at: Place(row: rect.row, column: end + 1), in: rect, style: context.theme.quiet)
    }
  }

  private func drawList(
    _ arrangement: QuotesArrangement, into frame: inout Frame, _ context: Context
  ) {
    let list = arrangement.list
    guard !hits.isEmpty else {
      let offer = suggestion.map { " Did you mean “\($0)”? Enter searches it." } ?? ""
      for (index, line) in wrap("Nothing found." + offer, columns: list.columns - 2).enumerated() {
        let place = Place(row: list.row + index, column: list.column + 1)
        frame.write(line, at: place, in: list)
      }
      return
    }
    let visible = arrangement.visibleHits
    let first = min(max(0, selected - visible / 2), max(0, hits.count - visible))
    for (index, hit) in hits.dropFirst(first).prefix(visible).enumerated() {
      let rect = Rect(
        row: list.row + index * arrangement.rowsPerHit, column: list.column,
        columns: list.columns, rows: arrangement.rowsPerHit)
      draw(hit, isSelected: first + index == selected, in: rect, into: &frame, context)
    }
  }

  private func draw(
    _ hit: QuoteHit, isSelected: Bool, in rect: Rect, into frame: inout Frame, _ context: Context
  ) {
    let theme = context.theme
    let excerpt = HitExcerpt(hit, columns: rect.columns - 3)
    let plain = isSelected ? theme.selected : .plain
    if isSelected {
      frame.fill(
        Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1), style: plain)
    }
    let pointer = isSelected ? "▌ " : "  "
    let spans =
      [(text: pointer, style: plain)]
      + excerpt.parts.map { part in
        let marked = isSelected ? plain.adding([.bold, .underline]) : theme.hit
        return (text: part.text, style: part.isMatch ? marked : plain)
      }
    frame.write(spans, at: rect.origin, in: rect)
    guard rect.rows > 1 else { return }
    let home = context.library[hit.quote.home]?.title
    let facts = [hit.quote.speakerName, hit.quote.dateText, home].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let place = Place(row: rect.row + 1, column: rect.column + 2)
    frame.write(facts.truncated(to: rect.columns - 3), at: place, in: rect, style: theme.quiet)
  }

  private func drawPassage(in rect: Rect, into frame: inout Frame, _ context: Context) {
    guard hits.indices.contains(selected), let home = context.library[hits[selected].quote.home]
    else { return }
    frame.drawBox(rect, title: home.title, isFocused: false, context.theme)
    let area = rect.inside.inset(left: 1, right: 1)
    let page = layOut(passage(of: hits[selected].quote, in: home), columns: area.columns)
    let lines = page.lines.drop { $0.spans.isEmpty }
    for (index, line) in lines.prefix(area.rows).enumerated() {
      let spans = line.spans.map {
        (text: $0.text, style: context.theme.style(for: $0.role, emphasis: $0.emphasis))
      }
      frame.write(spans, at: Place(row: area.row + index, column: area.column), in: area)
    }
  }

  /// The quote with the block before it and the block after it.
  private func passage(of quote: Quote, in home: Entry) -> Folio {
    let blocks = home.article.blocks
    let index = blocks.firstIndex { block in
      var holds = false
      [block].walk { if case .quote(let found) = $0.kind, found.id == quote.id { holds = true } }
      return holds
    }
    guard let index else { return Folio(id: home.id, title: home.title) }
    let around = blocks[max(0, index - 1)...min(blocks.count - 1, index + 1)]
    return Folio(id: home.id, title: "", blocks: Array(around))
  }
}
