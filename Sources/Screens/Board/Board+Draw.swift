import ContentModel
import Controls
import Display
import TextLayout

extension Board {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = self.arrangement(in: context)
    for (pane, box) in arrangement.panes.enumerated() {
      guard let box else { continue }
      draw(pane, in: box, text: arrangement.texts[pane], into: &frame, context)
    }
    if let shared = arrangement.sharedText {
      frame.drawBox(shared, title: "Opening", isFocused: false, context.theme)
      drawText(of: focus, in: shared.inside, into: &frame, context)
    }
    drawReasons(in: arrangement.reasons, into: &frame, context)
    if let rect = arrangement.balance {
      let words = balance(in: context.library, columns: rect.columns - 2)
      let place = Point(row: rect.row, column: 1)
      frame.write(words, at: place, in: rect, style: context.theme.quiet)
    }
  }

  func arrangement(in context: Context) -> BoardArrangement {
    let panes = 0..<paneCount(in: context.library)
    return BoardArrangement(
      size: context.size, paneCount: panes.count,
      listRows: panes.map { rowCount(of: $0, in: context.library) }.max() ?? 0, focus: focus,
      isSingle: isZoomed)
  }

  // MARK: Panes

  private func draw(
    _ pane: Int, in box: Rect, text: Rect?, into frame: inout Frame, _ context: Context
  ) {
    let theme = context.theme
    if box.isBoxed {
      let heading = heading(of: pane, columns: box.columns, context)
      frame.drawBox(
        box, title: heading.title, right: heading.right, isFocused: pane == focus, theme)
    }
    if let text {
      let place = Point(row: text.row - 1, column: box.column + 1)
      let rule = "─".repeated(box.columns - 2)
      frame.write(rule, at: place, in: box, style: theme.border)
      drawText(of: pane, in: text, into: &frame, context)
    }
    drawList(pane, in: box.list(above: text), into: &frame, context)
  }

  /// The pane that is drawn at a place of the terminal.
  public func pane(at place: Point, _ context: Context) -> Int? {
    arrangement(in: context).panes.firstIndex { $0?.contains(place) == true }
  }

  /// The row of a pane that is drawn at a place of the terminal.
  func row(at place: Point, in pane: Int, _ context: Context) -> Int? {
    let arrangement = self.arrangement(in: context)
    guard let list = arrangement.panes[pane]?.list(above: arrangement.texts[pane]) else {
      return nil
    }
    let rows = visibleRows(of: pane, in: context.library)
    return window(of: rows, in: pane, rows: list.rows).line(at: place, in: list).map { rows[$0] }
  }

  private func window(of rows: PaneRows, in pane: Int, rows count: Int) -> ListWindow {
    let selected = rows.place(of: selection(in: pane)) ?? 0
    return ListWindow(selected: selected, count: rows.count, rows: count)
  }

  private func drawList(
    _ pane: Int, in list: Rect, into frame: inout Frame, _ context: Context
  ) {
    let rows = visibleRows(of: pane, in: context.library)
    guard !rows.isEmpty else {
      let words = pane > 0 && isNarrowed ? "Nothing here bears on this goal" : "Nothing here"
      for (line, text) in wrap(words, columns: list.columns - 2).prefix(list.rows).enumerated() {
        let place = Point(row: list.row + line, column: list.column + 1)
        frame.write(text, at: place, in: list, style: context.theme.quiet)
      }
      return
    }
    let window = window(of: rows, in: pane, rows: list.rows)
    drawMore(before: window.first, after: window.below, of: list, into: &frame, context)
    for (line, row) in rows.dropFirst(window.first).prefix(list.rows).enumerated() {
      let rect = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      let isSelected = row == selection(in: pane)
      drawRow(row, of: pane, isSelected: isSelected, in: rect, into: &frame, context)
      if isSelected, pane == focus { frame.cursor = rect.origin }
    }
  }

  /// Says on the border how many rows lie outside the list.
  private func drawMore(
    before: Int, after: Int, of list: Rect, into frame: inout Frame, _ context: Context
  ) {
    guard list.row > 0, list.rows > 2 else { return }
    var words: [String] = []
    if before > 0 { words.append("↑ \(before) more") }
    if after > 0 { words.append("↓ \(after) more") }
    guard !words.isEmpty else { return }
    let rect = Rect(row: list.endRow, column: list.column, columns: list.columns - 1, rows: 1)
    let text = " \(words.joined(separator: "  ")) "
    frame.writeRight(text, row: rect.row, in: rect, style: context.theme.quiet)
  }

  private func drawRow(
    _ row: Int, of pane: Int, isSelected: Bool, in rect: Rect, into frame: inout Frame,
    _ context: Context
  ) {
    let theme = context.theme
    let words = BoardRow(row, of: pane, on: self, context).words(columns: rect.columns - 1)
    let isMarked = shownMark(of: row, in: pane, context) != nil
    var style = isMarked ? Style(.bold) : .plain
    if isSelected { style = pane == focus ? theme.selected : theme.selectedElsewhere }
    if isSelected, pane == focus { frame.fill(rect, style: style) }
    let pointer = isSelected ? (pane == focus ? "▌" : "›") : " "
    frame.write(pointer + words.left, at: rect.origin, in: rect, style: style)
    if !words.right.isEmpty {
      frame.writeRight(words.right + " ", row: rect.row, in: rect, style: style)
    }
  }

  /// What stands on the upper border of a pane.
  private func heading(
    of pane: Int, columns: Int, _ context: Context
  ) -> (title: String, right: String) {
    let library = context.library
    let isWide = columns >= 36
    guard pane > 0 else {
      return (
        columns >= 52 ? "Goals: what the film was to do" : "Goals",
        isWide ? columnHeads(library) : ""
      )
    }
    let strand = library.companion.strands[pane - 1]
    let count = strand.chapters.count
    if isNarrowed {
      let shown = visibleRows(of: pane, in: library).count
      return isWide
        ? (strand.title, "narrowed: \(shown) of \(count)")
        : ("\(strand.title), narrowed to \(shown)", "")
    }
    let read = context.journal.progress.count { id, progress in
      progress.isRead && library.strand(of: id) == pane - 1
    }
    let long =
      "\(strand.title): " + (read > 0 ? "\(read) of \(count) read" : counted("chapter", count))
    return (long.count + 6 <= columns ? long : strand.title, "")
  }

  /// The initials above the counts of the goals pane.
  private func columnHeads(_ library: Library) -> String {
    library.companion.strands.prefix(2).map(\.shortTitle).joined(separator: " ")
  }

  // MARK: Texts

  private func drawText(
    of pane: Int, in rect: Rect, into frame: inout Frame, _ context: Context
  ) {
    let library = context.library
    let id = pane == 0 ? selectedGoal(in: library)?.id : selectedChapter(in: pane, of: library)?.id
    guard let id, let entry = library[id], rect.rows > 0 else { return }
    let area = rect.inset(left: 1, right: 1)
    let label = PageShelf.Label(
      id, name: "opening", columns: area.columns, edition: context.edition)
    let page = context.shelf.page(label) {
      var folio = Folio(entry, in: library, isWhole: false)
      folio.blocks = Array(entry.article.blocks.prefix(6))
      folio.notes = []
      return layOut(folio, columns: area.columns)
    }
    for (index, line) in page.lines.prefix(area.rows).enumerated() {
      let spans = line.spans
        .filter { $0.role != .noteMark }
        .map { (text: $0.text, style: context.theme.style(for: $0.role, emphasis: $0.emphasis)) }
      frame.write(spans, at: Point(row: area.row + index, column: area.column), in: area)
    }
  }

  private func drawReasons(in rect: Rect, into frame: inout Frame, _ context: Context) {
    guard rect.rows > 0 else { return }
    var lines: [(String, Style)] = []
    let columns = rect.columns - 2
    let reasons = self.reasons(in: context.library, isBrief: columns < 60)
    if rect.rows > 1, columns >= 60 {
      let words = explanation(context, columns: columns)
      lines.append((words.truncated(to: columns), context.theme.quiet))
    }
    for reason in reasons.prefix(columns < 60 ? 1 : 2) {
      lines += wrap(reason, columns: columns).map { ($0, Style.plain) }
    }
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = index == rect.rows - 1 && lines.count > rect.rows
      let words = isCut ? (line.0 + " …").truncated(to: columns) : line.0
      frame.write(words, at: Point(row: rect.row + index, column: 1), in: rect, style: line.1)
    }
  }
}

extension Rect {
  /// Whether a pane of this size has a border.
  fileprivate var isBoxed: Bool { rows >= 5 }

  /// The part of a pane that holds its list.
  fileprivate func list(above text: Rect?) -> Rect {
    var list = isBoxed ? inside : self
    if let text { list.rows = text.row - list.row - 1 }
    return list
  }
}
