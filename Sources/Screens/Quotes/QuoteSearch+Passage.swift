import ContentModel
import Controls
import Display
import Search
import TextLayout

extension QuoteSearch {
  /// The words around the selected quote, and where a procedure against its speaker stands.
  func drawPassage(in rect: Rect, into frame: inout Frame, _ context: Context) {
    guard hits.indices.contains(selected), let home = context.library[hits[selected].quote.home]
    else { return }
    frame.drawBox(rect, title: home.title, isFocused: false, context.theme)
    let inside = rect.inside.inset(left: 1, right: 1)
    let status = statusLines(in: inside.inset(top: 4).size, context)
    for (index, line) in status.enumerated() {
      let row = inside.endRow - status.count + index
      frame.write(line, at: Point(row: row, column: inside.column), in: inside)
    }
    let area = inside.inset(bottom: status.isEmpty ? 0 : status.count + 1)
    let quote = hits[selected].quote
    let page = layOut(passage(of: quote, in: home), columns: area.columns)
    let lines = page.lines.drop { $0.spans.isEmpty }
    let start = page.landmarks[quote.id].map { page.line(at: $0) } ?? 0
    // What comes before yields where it would push the quote out.
    let first = lines.count <= area.rows ? 0 : start - max(0, area.rows - 6)
    let shown = page.lines[max(lines.startIndex, first)...].prefix(area.rows)
    for (index, line) in shown.enumerated() {
      let spans = line.spans.map {
        (text: $0.text, style: context.theme.style(for: $0.role, emphasis: $0.emphasis))
      }
      frame.write(spans, at: Point(row: area.row + index, column: area.column), in: area)
    }
  }

  /// Where a procedure against the speaker of the selected quote stands, if there is or was one.
  func statusLines(in size: Size, _ context: Context) -> [String] {
    guard hits.indices.contains(selected), let speaker = hits[selected].quote.speaker,
      let status = context.library.person(speaker)?.status
    else { return [] }
    return status.lines(fitting: size)
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

extension ProceduralStatus {
  /// The status with its date. Where it does not fit, the last of its steps remain, each whole,
  /// since half a step can say the opposite; where not even one fits, nothing does.
  fileprivate func lines(fitting size: Size) -> [String] {
    let ends = text.indices.filter {
      text[$0] == " " && text[..<$0].last.map(";.".contains) == true
    }
    for start in [text.startIndex] + ends {
      let steps = (start == text.startIndex ? "" : "…") + text[start...]
      let lines = wrap("Status as of \(asOf.prose): \(steps)", columns: size.columns)
      if lines.count <= size.rows { return lines }
    }
    return []
  }
}
