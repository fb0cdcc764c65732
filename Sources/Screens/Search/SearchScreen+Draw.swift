import ContentModel
import Controls
import Display
import Search
import TextLayout

extension SearchScreen {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = SearchArrangement(context.size, isFiltering: isFiltering)
    drawField(arrangement, into: &frame, context)
    drawList(arrangement, into: &frame, context)
    if let passage = arrangement.passage { drawPassage(in: passage, into: &frame, context) }
    if let rect = arrangement.filters {
      filters.draw(into: &frame, in: rect, isFocused: isFiltering, context)
    }
  }

  private func drawField(
    _ arrangement: SearchArrangement, into frame: inout Frame, _ context: Context
  ) {
    let rect = arrangement.field
    let count = rect.columns >= 60 ? context.library.companion.said(self.count) + " " : ""
    let prompt = rect.columns >= 40 ? " Search: " : " / "
    let caret = frame.drawField(
      field, prompt: prompt, in: rect.inset(right: displayWidth(count) + 1), context.theme)
    frame.cursor = caret
    frame.writeRight(count, row: rect.row, in: rect, style: context.theme.quiet)
    let room = rect.columns - displayWidth(prompt)
    let written = displayWidth(safeText(String(field.text.prefix(columns: room))))
    let line =
      arrangement.hint
      ?? rect.inset(
        left: displayWidth(prompt) + written + 2, right: displayWidth(count) + 1)
    let place = Point(row: line.row, column: line.column + 1)
    let words = hint.cutAtWords(to: line.columns - 1)
    frame.write(words, at: place, in: line, style: context.theme.quiet)
  }

  private func drawList(
    _ arrangement: SearchArrangement, into frame: inout Frame, _ context: Context
  ) {
    let list = arrangement.list
    guard !hits.isEmpty else {
      let lines = nothingFound(context).flatMap { wrap($0, columns: list.columns - 2) }
      for (index, line) in lines.enumerated() {
        let place = Point(row: list.row + index, column: list.column + 1)
        frame.write(line, at: place, in: list)
      }
      return
    }
    let (first, visible, status) = window(arrangement, context)
    var rect = Rect(
      row: list.row, column: list.column, columns: list.columns, rows: arrangement.rowsPerHit)
    for (index, hit) in hits.enumerated().dropFirst(first).prefix(visible) {
      draw(hit, isSelected: index == selected, in: rect, into: &frame, context)
      rect.row += rect.rows
      guard index == selected else { continue }
      if !isFiltering, field.isCaretAtEnd {
        frame.cursor = Point(row: rect.row - rect.rows, column: rect.column)
      }
      for line in status {
        frame.write(line, at: Point(row: rect.row, column: list.column + 2), in: list)
        rect.row += 1
      }
    }
  }

  /// The first hit in view, how many are, and the lines that stand below the selected one.
  private func window(
    _ arrangement: SearchArrangement, _ context: Context
  ) -> (first: Int, visible: Int, status: [String]) {
    let list = arrangement.list
    let room = list.inset(top: arrangement.rowsPerHit, left: 2, right: 1)
    let status = arrangement.passage == nil ? statusLines(in: room.size, context) : []
    let visible = (list.rows - status.count) / arrangement.rowsPerHit
    let first = ListWindow(selected: selected, count: hits.count, rows: visible).first
    return (first, visible, status)
  }

  /// The hit that is drawn at a place of the terminal.
  func hit(at place: Point, _ context: Context) -> Int? {
    let arrangement = SearchArrangement(context.size, isFiltering: isFiltering)
    guard arrangement.list.contains(place) else { return nil }
    let (first, visible, status) = window(arrangement, context)
    var row = place.row - arrangement.list.row
    let belowSelected = (selected - first + 1) * arrangement.rowsPerHit
    if row >= belowSelected { row = max(belowSelected - 1, row - status.count) }
    let hit = first + row / arrangement.rowsPerHit
    return hit < first + visible && hits.indices.contains(hit) ? hit : nil
  }

  private func draw(
    _ hit: SearchHit, isSelected: Bool, in rect: Rect, into frame: inout Frame, _ context: Context
  ) {
    let theme = context.theme
    let item = scope[hit]
    let arrangement = SearchArrangement(context.size, isFiltering: isFiltering)
    let room = Size(columns: rect.columns - 3, rows: arrangement.wordRows)
    let excerpt = HitExcerpt(item.text, matches: FoldedText(item.text).find(finder), size: room)
    let hasKeys = isSelected && !isFiltering
    let plain = hasKeys ? theme.selected : isSelected ? theme.selectedElsewhere : .plain
    for (row, line) in excerpt.lines.enumerated() {
      let place = Rect(row: rect.row + row, column: rect.column, columns: rect.columns, rows: 1)
      if hasKeys { frame.fill(place, style: plain) }
      let pointer = isSelected ? "▌ " : "  "
      let spans =
        [(text: pointer, style: plain)]
        + line.map { part in
          let marked = isSelected ? plain.adding([.bold, .underline]) : theme.hit
          return (text: part.text, style: part.isMatch ? marked : plain)
        }
      frame.write(spans, at: place.origin, in: place)
    }
    guard rect.rows > excerpt.lines.count else { return }
    let facts = facts(of: item, context).joinedByDots(within: rect.columns - 3)
    let place = Point(row: rect.row + excerpt.lines.count, column: rect.column + 2)
    frame.write(facts, at: place, in: rect, style: theme.quiet)
  }
}
