import Controls
import Display
import TextLayout

/// Where the parts of the palette stand.
struct PaletteArrangement: Hashable {
  var box: Rect
  var field: Rect
  var list: Rect

  init(_ size: Size) {
    box = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    let inside = box.rows >= 4 ? box.inside.inset(left: 1, right: 1) : box
    field = Rect(
      row: inside.row, column: inside.column, columns: inside.columns,
      rows: inside.rows > 1 ? 1 : 0)
    list = inside.inset(top: field.rows)
  }
}

extension Palette {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = PaletteArrangement(context.size)
    let box = arrangement.box
    frame.fill(box, style: .plain)
    let title = isHelp ? "Help: \(place.title)" : "Go to anything"
    if arrangement.list != box.inset(top: arrangement.field.rows) {
      frame.drawBox(
        box, title: title, right: "\(context.keymap[.leave, in: .palette]) closes", isFocused: true,
        context.theme)
    }
    frame.cursor = nil
    drawList(in: arrangement.list, into: &frame, context)
    let caret = frame.drawField(
      field, prompt: isHelp ? "Search: " : ": ", in: arrangement.field, context.theme)
    if frame.cursor == nil { frame.cursor = caret }
    let window = ListWindow(selected: selected, count: rows.count, rows: arrangement.list.rows)
    if window.below > 0, box.rows >= 4 {
      frame.writeRight(
        " ↓ \(window.below) more ", row: box.endRow - 1, in: box.inset(right: 2),
        style: context.theme.quiet)
    }
  }

  /// The row that is drawn at a place of the terminal.
  public func row(at place: Point, _ context: Context) -> Int? {
    let list = PaletteArrangement(context.size).list
    return ListWindow(selected: selected, count: rows.count, rows: list.rows)
      .line(at: place, in: list)
  }

  private func drawList(in list: Rect, into frame: inout Frame, _ context: Context) {
    guard !rows.isEmpty else {
      frame.write("Nothing is called that", at: list.origin, in: list, style: context.theme.quiet)
      return
    }
    let labelColumns = min(20, list.columns / 3)
    let first = ListWindow(selected: selected, count: rows.count, rows: list.rows).first
    for index in first..<min(first + list.rows, rows.count) {
      let row = rows[index]
      let rect = Rect(
        row: list.row + index - first, column: list.column, columns: list.columns, rows: 1)
      let isSelected = index == selected
      let style = isSelected ? context.theme.selected : .plain
      if isSelected { frame.select(rect, context.theme) }
      let label = (isSelected ? "▌" : " ") + row.label.truncated(to: max(1, labelColumns - 2))
      frame.write(label, at: rect.origin, in: rect, style: isSelected ? style : context.theme.key)
      let words = rect.inset(left: labelColumns)
      let text = row.words.truncated(to: max(1, words.columns))
      frame.write(text, at: words.origin, in: words, style: style)
    }
  }
}
