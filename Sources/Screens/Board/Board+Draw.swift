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
    drawReasons(of: arrangement, into: &frame, context)
    if let rect = arrangement.balance {
      let words = Balance(selectedGoal(in: context.library), in: context.library)
        .words(columns: rect.columns - 2)
      let place = Point(row: rect.row, column: 1)
      frame.write(words, at: place, in: rect, style: context.theme.quiet)
    }
  }

  func arrangement(in context: Context) -> BoardArrangement {
    let panes = 0..<paneCount(in: context.library)
    return BoardArrangement(
      size: context.size, strandCount: panes.count - 1,
      listRows: panes.map { rowCount(of: $0, in: context.library) }.max() ?? 0, focus: focus,
      strand: lastStrand, isSingle: isZoomed)
  }

  // MARK: Panes

  private func draw(
    _ pane: Int, in box: Rect, text: Rect?, into frame: inout Frame, _ context: Context
  ) {
    let theme = context.theme
    if box.isBoxed {
      let heading = heading(of: pane, columns: box.columns, context)
      frame.drawBox(
        box, title: title(heading, of: pane, columns: box.columns, context),
        right: heading.right, isFocused: pane == focus, theme)
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
      let words = emptyWords(ofPane: pane, context.library.companion)
      for (line, text) in wrap(words, columns: list.columns - 2).prefix(list.rows).enumerated() {
        let place = Point(row: list.row + line, column: list.column + 1)
        frame.write(text, at: place, in: list, style: context.theme.quiet)
      }
      return
    }
    let window = window(of: rows, in: pane, rows: list.rows)
    drawMore(before: window.first, after: window.below, of: list, into: &frame, context)
    let hasFacts =
      pane > 0 || shownCountHead(columns: list.columns + 2, context.library) != nil
    for (line, row) in rows.dropFirst(window.first).prefix(list.rows).enumerated() {
      let rect = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      let isSelected = row == selection(in: pane)
      drawRow(
        row, of: pane, isSelected: isSelected, hasFacts: hasFacts, in: rect, into: &frame, context)
      if isSelected, pane == focus { frame.cursor = rect.origin }
    }
  }

  /// What stands in a pane without a row: what is missing, and what makes one.
  private func emptyWords(ofPane pane: Int, _ companion: Companion) -> String {
    if pane > 0, isNarrowed { return companion.said("Nothing here bears on this goal") }
    guard pane > 0 else {
      return companion.said("This companion has no goals") + "; each is a file in goals/"
    }
    let folder = companion.strands[pane - 1].id
    return companion.said("This strand has no chapters") + "; each is a file in \(folder)/"
  }

  /// Says on the border how many rows lie outside the list.
  private func drawMore(
    before: Int, after: Int, of list: Rect, into frame: inout Frame, _ context: Context
  ) {
    guard list.row > 0, list.rows > 2 else { return }
    let counts = [("↑", before), ("↓", after)].filter { $0.1 > 0 }
    guard !counts.isEmpty else { return }
    let rect = Rect(row: list.endRow, column: list.column, columns: list.columns - 1, rows: 1)
    let forms = [" more", ""].map { more in
      " " + counts.map { "\($0.0) \($0.1)\(more)" }.joined(separator: "  ") + " "
    }
    guard let text = forms.first(where: { displayWidth($0) <= rect.columns }) else { return }
    frame.writeRight(text, row: rect.row, in: rect, style: context.theme.quiet)
  }

  private func drawRow(
    _ row: Int, of pane: Int, isSelected: Bool, hasFacts: Bool, in rect: Rect,
    into frame: inout Frame,
    _ context: Context
  ) {
    let theme = context.theme
    let boardRow = BoardRow(row, of: pane, on: self, isSelected: isSelected, context)
    let words = boardRow.words(columns: rect.columns - 1, hasFacts: hasFacts)
    var style = boardRow.mark == nil ? Style.plain : Style(.bold)
    if isSelected { style = pane == focus ? theme.selected : theme.selectedElsewhere }
    if isSelected, pane == focus { frame.fill(rect, style: style) }
    let pointer = isSelected ? (pane == focus ? "▌" : "›") : " "
    frame.write(
      [
        (text: pointer, style: style),
        (text: words.glyph, style: theme.style(for: boardRow.mark, on: style)),
        (text: words.left, style: style),
      ], at: rect.origin, in: rect)
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
      let head = shownCountHead(columns: columns, library) ?? ""
      let long = library.companion.said("Goals: what the film was to do")
      let room = columns - 8 - displayWidth(head)
      return (displayWidth(long) <= room ? long : library.companion.said("Goals"), head)
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
      "\(strand.title): "
      + (read > 0
        ? "\(read) of \(count) read" : library.companion.said(counted("chapter", count)))
    let isPaged =
      library.companion.strands.count > 2 && arrangement(in: context).panes.contains(nil)
    let page =
      isPaged
      ? library.companion.said("\(pane) of \(library.companion.strands.count) strands") : ""
    return (long.count + page.count + 10 <= columns ? long : strand.title, page)
  }

  /// What the counts at the right of the goals are of, in their order; `nil` where it has no room.
  private func countHead(columns: Int, _ library: Library) -> String? {
    let strands = library.companion.strands
    return [strands.map(\.title), strands.map(\.shortTitle)].map { $0.joined(separator: " + ") }
      .first { displayWidth($0) + 14 <= columns }
  }

  /// What the counts of the goals are of; `nil` where not every goal has room for its whole title and
  /// its counts, and these for their head.
  private func shownCountHead(columns: Int, _ library: Library) -> String? {
    let goals = library.companion.goals
    guard let head = countHead(columns: columns, library) else { return nil }
    let hasRoom = goals.indices.allSatisfy { row in
      let counts = BoardRow.counts(ofGoal: row, in: library)
      let lead = 4 + String(goals.count).count
      return lead + displayWidth(goals[row].title) + 2 + displayWidth(counts) + 2 < columns
    }
    return hasRoom ? head : nil
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

  private func drawReasons(
    of arrangement: BoardArrangement, into frame: inout Frame, _ context: Context
  ) {
    let rect = arrangement.reasons
    guard rect.rows > 0 else { return }
    let shown = arrangement.panes.indices.filter { $0 > 0 && arrangement.panes[$0] != nil }
    let theme = context.theme
    let columns = rect.columns - 2
    var lines: [(text: String, style: Style, mark: Mark?)] = []
    if rect.rows > 1, columns >= 60 {
      let words = explanation(context, columns: columns)
      lines.append((words.cutAtWords(to: columns), theme.quiet, nil))
    }
    if !hasMoved {
      lines += wrap(invitation(context, isBrief: columns < 60), columns: columns).map {
        ($0, theme.quiet, nil)
      }
    }
    let reasons = self.reasons(
      in: context.library, of: shown.count > 1 ? shown : nil, isBrief: columns < 60)
    for reason in reasons.prefix(columns < 60 ? 1 : 2) {
      for (index, line) in wrap(reason.words, columns: columns).enumerated() {
        lines.append((line, .plain, index == 0 ? reason.kind.map(Mark.bearing) : nil))
      }
    }
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = index == rect.rows - 1 && lines.count > rect.rows
      let words = isCut ? (line.text + " …").cutAtWords(to: columns) : line.text
      let place = Point(row: rect.row + index, column: 1)
      frame.write(words, at: place, in: rect, style: line.style)
      guard let mark = line.mark else { continue }
      frame.write(mark.glyph, at: place, in: rect, style: theme.style(for: mark, on: .plain))
    }
  }
}

extension Theme {
  /// The sign of a mark in a row of a certain look.
  fileprivate func style(for mark: Mark?, on row: Style) -> Style {
    guard case .bearing(let kind) = mark else { return row }
    return style(for: kind).adding(row.attributes)
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
