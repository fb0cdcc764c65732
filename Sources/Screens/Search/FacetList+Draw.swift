import ContentModel
import Controls
import Display
import Search
import TextLayout

extension FacetList {
  /// Draws the list in a box where there is room for one.
  func draw(into frame: inout Frame, in rect: Rect, isFocused: Bool, _ context: Context) {
    let theme = context.theme
    let area = Self.list(in: rect)
    if area != rect {
      frame.drawBox(
        rect, title: "Filters", right: isFocused ? "" : "Tab", isFocused: isFocused, theme)
    }
    let first = ListWindow(selected: selected, count: rows.count, rows: area.rows).first
    for (index, row) in rows.dropFirst(first).prefix(area.rows).enumerated() {
      let line = Rect(row: area.row + index, column: area.column, columns: area.columns, rows: 1)
      let isSelected = isFocused && first + index == selected
      draw(row, isSelected: isSelected, in: line, into: &frame, context)
      if isSelected { frame.cursor = line.origin }
    }
  }

  private static func list(in rect: Rect) -> Rect { rect.rows >= 10 ? rect.inside : rect }

  /// The row that is drawn at a place of the terminal.
  func row(at place: Point, in rect: Rect) -> Int? {
    let list = Self.list(in: rect)
    return ListWindow(selected: selected, count: rows.count, rows: list.rows)
      .line(at: place, in: list)
  }

  private func draw(
    _ row: Row, isSelected: Bool, in line: Rect, into frame: inout Frame, _ context: Context
  ) {
    let theme = context.theme
    let style = isSelected ? theme.selected : .plain
    if isSelected { frame.fill(line, style: style) }
    let pointer = isSelected ? "▌" : " "
    switch row {
    case .title(let field):
      let title = context.library.companion.said(field.title)
      frame.write(" " + title, at: line.origin, in: line, style: theme.header)
    case .value(let value):
      let count = " \(value.count) "
      let mark = value.isChosen ? "[x] " : "[ ] "
      let label = value.label.truncated(to: max(1, line.columns - 5 - displayWidth(count)))
      frame.write(
        pointer + mark + label, at: line.origin, in: line,
        style: value.isChosen ? style.adding(.bold) : style)
      frame.writeRight(count, row: line.row, in: line, style: isSelected ? style : theme.quiet)
    case .more(_, let count):
      frame.write(
        pointer + "    … \(count) more", at: line.origin, in: line,
        style: isSelected ? style : theme.quiet)
    }
  }
}

extension Query.Field {
  fileprivate var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
