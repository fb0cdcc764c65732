import ContentModel
import Controls
import Display
import TextLayout

extension Catalogue {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = self.arrangement(context)
    if let caption = arrangement.caption {
      let words = caption.columns >= 2 ? self.caption.truncated(to: caption.columns - 2) : ""
      let place = Point(row: caption.row, column: 1)
      frame.write(words, at: place, in: caption, style: context.theme.quiet)
    }
    drawDensity(arrangement, into: &frame, context)
    drawHeads(arrangement, into: &frame, context)
    drawList(in: arrangement.list, into: &frame, context)
    if let preview = arrangement.preview { drawPreview(in: preview, into: &frame, context) }
  }

  func arrangement(_ context: Context) -> CatalogueArrangement {
    let layout = kind == .timeline ? layout(columns: context.size.columns, context) : nil
    let hasLanes = layout?.lanes.isEmpty == false
    return CatalogueArrangement(context.size, kind: kind, hasLanes: hasLanes)
  }

  func layout(columns: Int, _ context: Context) -> RowLayout {
    RowLayout(
      columns: columns, kind: kind, dates: dateColumns, strands: context.library.companion.strands)
  }

  private func window(in list: Rect, _ context: Context) -> CatalogueWindow {
    CatalogueWindow(self, layout: layout(columns: list.columns, context), in: list)
  }

  /// How many rows a page is: those in view, but for one that stays.
  func page(_ context: Context) -> Int {
    max(1, window(in: arrangement(context).list, context).rows - 1)
  }

  // MARK: List

  private func drawList(in list: Rect, into frame: inout Frame, _ context: Context) {
    guard !rows.isEmpty else {
      let words =
        filter.text.isEmpty
        ? context.edition == 0 && kind != .notes ? "Not read yet" : kind.emptyWords(context)
        : "Nothing here has “\(filter.text)”; \(context.keymap[.leave]) shows all, "
          + "\(context.keymap[.search, in: .filter]) searches everywhere"
      for (row, line) in wrap(words, columns: max(1, list.columns - 2)).enumerated() {
        let place = Point(row: list.row + row, column: 1)
        frame.write(line, at: place, in: list, style: context.theme.quiet)
      }
      return
    }
    let lines = window(in: list, context).lines
    for (offset, line) in lines.enumerated() {
      let rect = Rect(row: list.row + offset, column: list.column, columns: list.columns, rows: 1)
      switch line.content {
      case .group(let name):
        let place = Point(row: rect.row, column: rect.column + 1)
        frame.write(name, at: place, in: rect, style: context.theme.style(for: .heading(level: 2)))
      case .row(let parts):
        draw(parts, of: line, in: rect, into: &frame, context)
      }
    }
  }

  private func draw(
    _ parts: [RowLayout.Part], of line: CatalogueWindow.Line, in rect: Rect,
    into frame: inout Frame, _ context: Context
  ) {
    let isSelected = line.row == selected
    let style = isSelected ? context.theme.selected : .plain
    if isSelected {
      frame.fill(rect, style: style)
      if line.isFirst { frame.cursor = rect.origin }
      frame.write("▌", at: rect.origin, in: rect, style: style)
    }
    for part in parts {
      let place = Point(row: rect.row, column: rect.column + part.column)
      let quiet = isSelected ? style : context.theme.quiet
      frame.write(part.text, at: place, in: rect, style: part.isQuiet ? quiet : style)
    }
  }

  /// The row that is drawn at a place of the terminal.
  public func row(at place: Point, _ context: Context) -> Int? {
    let list = arrangement(context).list
    guard list.contains(place) else { return nil }
    let lines = window(in: list, context).lines
    let line = place.row - list.row
    guard lines.indices.contains(line), case .row = lines[line].content else { return nil }
    return lines[line].row
  }

  // MARK: Beside the list

  private func drawPreview(in rect: Rect, into frame: inout Frame, _ context: Context) {
    guard rows.indices.contains(selected) else { return }
    let area = rect.inside.inset(left: 1, right: 1)
    guard let preview = preview(of: rows[selected], columns: area.columns, context) else { return }
    let (title, page) = preview
    frame.drawBox(
      rect, title: title, right: "\(context.keymap[.openSelected]) opens", isFocused: false,
      context.theme)
    // What the border can't hold is told in the page's own title.
    let isTitled = displayWidth(title) <= rect.columns - 6
    let lines = isTitled ? page.lines.drop { $0.isOfTitle } : page.lines[...]
    for (index, line) in lines.prefix(area.rows).enumerated() {
      let spans = line.spans.filter { $0.role != .noteMark }.map {
        (text: $0.text, style: context.theme.style(for: $0.role, emphasis: $0.emphasis))
      }
      frame.write(spans, at: Point(row: area.row + index, column: area.column), in: area)
    }
  }

  /// What is shown of a row, set once as long as the content stays.
  private func preview(
    of row: CatalogueRow, columns: Int, _ context: Context
  ) -> (title: String, page: Page)? {
    let home = row.destination.entry
    switch row.preview {
    case .entry(let id):
      guard let entry = context.library[id] else { return nil }
      let label = PageShelf.Label(id, columns: columns, edition: context.edition)
      let page = context.shelf.page(label) {
        var folio = Folio(entry, in: context.library)
        folio.notes = []
        return layOut(folio, columns: columns)
      }
      return (entry.title, page)
    case .blocks(let blocks, let title, let caption):
      let folio = Folio(id: home, title: title, captions: [caption], blocks: blocks)
      return (title, layOut(folio, columns: columns))
    }
  }
}

extension Line {
  /// Whether nothing but the title of its page stands on it.
  fileprivate var isOfTitle: Bool { !isBlank && spans.allSatisfy { $0.role == .title } }
}
