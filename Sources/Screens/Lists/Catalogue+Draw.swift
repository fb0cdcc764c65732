import ContentModel
import Controls
import Display
import TextLayout

extension Catalogue {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = CatalogueArrangement(context.size, kind: kind)
    if let density = arrangement.density { drawDensity(in: density, into: &frame, context) }
    drawList(in: arrangement.list, into: &frame, context)
    if let preview = arrangement.preview { drawPreview(in: preview, into: &frame, context) }
  }

  // MARK: List

  /// A line of the list: the name of a group, or a row.
  private enum ListLine {
    case group(String)
    case row(Int)
    case detail(String)
  }

  private func lines(columns: Int) -> [ListLine] {
    var lines: [ListLine] = []
    for (index, row) in rows.enumerated() {
      if index == 0 || rows[index - 1].group != row.group { lines.append(.group(row.group)) }
      lines.append(.row(index))
      if !row.detail.isEmpty {
        let room = columns - 3 - detailIndent(columns: columns)
        lines += wrap(row.detail, columns: room).map(ListLine.detail)
      }
    }
    return lines
  }

  private func drawList(in list: Rect, into frame: inout Frame, _ context: Context) {
    guard !rows.isEmpty else {
      let place = Point(row: list.row, column: 1)
      let words =
        filter.text.isEmpty
        ? context.edition == 0 && kind != .notes ? "Not read yet" : "Nothing here"
        : "Nothing here has “\(filter.text)”; \(context.keymap[.leave]) shows all"
      frame.write(words, at: place, in: list, style: context.theme.quiet)
      return
    }
    let (lines, first) = window(in: list)
    for (offset, line) in lines.dropFirst(first).prefix(list.rows).enumerated() {
      let rect = Rect(row: list.row + offset, column: list.column, columns: list.columns, rows: 1)
      switch line {
      case .group(let name):
        let place = Point(row: rect.row, column: rect.column + 1)
        frame.write(name, at: place, in: rect, style: context.theme.style(for: .heading(level: 2)))
      case .detail(let words):
        let indent = 2 + detailIndent(columns: rect.columns)
        let place = Point(row: rect.row, column: rect.column + indent)
        frame.write(words, at: place, in: rect, style: context.theme.quiet)
      case .row(let index):
        draw(rows[index], isSelected: index == selected, in: rect, into: &frame, context)
      }
    }
  }

  /// How far a detail stands in: where dates are long, below the words and not below the date.
  private func detailIndent(columns: Int) -> Int {
    kind == .latest && columns >= 60 ? Self.longDate : 0
  }

  /// The columns of a date in full and the space after it.
  private static let longDate = 19

  /// The lines of the list, and the first in view.
  private func window(in list: Rect) -> (lines: [ListLine], first: Int) {
    let lines = self.lines(columns: list.columns)
    let current = lines.firstIndex { if case .row(selected) = $0 { true } else { false } } ?? 0
    let details = lines.dropFirst(current + 1).prefix {
      if case .detail = $0 { true } else { false }
    }
    let centred = ListWindow(selected: current, count: lines.count, rows: list.rows).first
    // What must stand whole below the selected row comes into view with it.
    return (lines, min(current, max(centred, current + details.count + 1 - list.rows)))
  }

  /// The row that is drawn at a place of the terminal; a detail belongs to the row above it.
  public func row(at place: Point, _ context: Context) -> Int? {
    let list = CatalogueArrangement(context.size, kind: kind).list
    guard list.contains(place), !rows.isEmpty else { return nil }
    let (lines, first) = window(in: list)
    let line = first + place.row - list.row
    guard lines.indices.contains(line) else { return nil }
    for line in lines[...line].reversed() {
      switch line {
      case .row(let row): return row
      case .group: return nil
      case .detail: continue
      }
    }
    return nil
  }

  private func draw(
    _ row: CatalogueRow, isSelected: Bool, in rect: Rect, into frame: inout Frame,
    _ context: Context
  ) {
    let style = isSelected ? context.theme.selected : .plain
    if isSelected { frame.select(rect, context.theme) }
    let isNarrow = rect.columns < 60
    let date = isNarrow ? row.shortDate : row.date
    // Below 30 columns the group above a row has to do for its date.
    let hasDate = !date.isEmpty && rect.columns >= 30
    let dateColumns = !hasDate ? 0 : isNarrow ? 11 : kind.hasLongDates ? Self.longDate : 13
    let pointer = isSelected ? "▌ " : "  "
    let lead = pointer + date.truncated(to: max(0, dateColumns - 1))
    frame.write(lead, at: rect.origin, in: rect, style: style)

    let lane = lane(of: row, in: rect.inset(left: 2 + dateColumns, right: 1), context)
    let room = lane.columns - displayWidth(row.title) - 3
    let hasFacts = kind != .timeline && room >= 12 && !row.facts.isEmpty
    let title = (strandTag(of: row, context) + row.title).truncated(to: max(1, lane.columns))
    let facts = hasFacts ? " · " + row.facts.truncated(to: room) : ""
    frame.write(
      [
        (text: title, style: style), (text: facts, style: isSelected ? style : context.theme.quiet),
      ],
      at: lane.origin, in: lane)
  }

  /// The strand of an event, where the timeline is too narrow for lanes.
  private func strandTag(of row: CatalogueRow, _ context: Context) -> String {
    let strands = context.library.companion.strands
    guard kind == .timeline, (30..<100).contains(context.size.columns),
      strands.indices.contains(row.lane)
    else {
      return ""
    }
    return strands[row.lane].shortTitle + " "
  }

  /// Where the words of a row stand: on a wide timeline in the lane of its strand.
  private func lane(of row: CatalogueRow, in area: Rect, _ context: Context) -> Rect {
    let lanes = min(2, context.library.companion.strands.count)
    guard kind == .timeline, lanes == 2, context.size.columns >= 100 else { return area }
    return row.lane == 0 ? area : area.inset(left: area.columns / 3)
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
    for (index, line) in page.lines.dropFirst().prefix(area.rows).enumerated() {
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

  /// A bar for each year, as high as it has events; the selected row's year stands out.
  private func drawDensity(in rect: Rect, into frame: inout Frame, _ context: Context) {
    let years = rows.compactMap { Int($0.group) }
    guard let first = years.first, let last = years.max() else { return }
    let counts = Dictionary(years.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 1
    let bars = Array("▁▂▃▄▅▆▇█")
    let start = Point(row: rect.row, column: 1)
    var column = 1 + frame.write("\(first) ", at: start, in: rect, style: context.theme.quiet)
    for year in first...last {
      let count = counts[year] ?? 0
      let bar = count == 0 ? "·" : String(bars[(count * (bars.count - 1) + most - 1) / most])
      let isSelected = rows.indices.contains(selected) && rows[selected].group == String(year)
      let style = isSelected ? context.theme.selected : .plain
      column += frame.write(bar, at: Point(row: rect.row, column: column), in: rect, style: style)
    }
    frame.write(
      " \(last)", at: Point(row: rect.row, column: column), in: rect, style: context.theme.quiet)
    let names = context.library.companion.strands.prefix(2).map(\.title).joined(
      separator: " left, ")
    guard rect.columns >= max(100, column + names.count + 16) else { return }
    frame.writeRight("\(names) right ", row: rect.row, in: rect, style: context.theme.quiet)
  }
}

extension Catalogue.Kind {
  /// Whether dates stand in full, the day and its month included, wherever there is room.
  fileprivate var hasLongDates: Bool { [.timeline, .latest].contains(self) }
}
