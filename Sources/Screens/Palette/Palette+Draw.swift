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
    if arrangement.list != box.inset(top: arrangement.field.rows) {
      frame.drawBox(
        box, title: title, right: "\(context.keymap[.leave, in: .palette]) closes", isFocused: true,
        context.theme)
    }
    frame.cursor = nil
    drawList(in: arrangement.list, into: &frame, context)
    let caret = frame.drawField(
      field, prompt: isHelp ? "Search: " : ": ", in: arrangement.field, context.theme)
    if frame.cursor == nil || !field.isCaretAtEnd { frame.cursor = caret }
    let below = hidden(below: arrangement.list)
    if below > 0, box.rows >= 4 {
      frame.writeRight(
        " ↓ \(below) more ", row: box.endRow - 1, in: box.inset(right: 2),
        style: context.theme.quiet)
    }
  }

  /// The row that is drawn at a place of the terminal.
  public func row(at place: Point, _ context: Context) -> Int? {
    let list = PaletteArrangement(context.size).list
    guard list.contains(place) else { return nil }
    let lines = visibleLines(in: list)
    let line = place.row - list.row
    return lines.indices.contains(line) ? lines[line].row : nil
  }

  private func drawList(in list: Rect, into frame: inout Frame, _ context: Context) {
    for (index, line) in visibleLines(in: list).enumerated() {
      let rect = Rect(row: list.row + index, column: list.column, columns: list.columns, rows: 1)
      draw(line, in: rect, into: &frame, context.theme)
    }
    guard rows.isEmpty else { return }
    frame.write("Nothing is called that", at: list.origin, in: list, style: context.theme.quiet)
  }

  private func draw(_ line: PaletteLine, in rect: Rect, into frame: inout Frame, _ theme: Theme) {
    guard let row = line.row else {
      frame.write(line.words, at: Point(row: rect.row, column: rect.column + 1), in: rect)
      return
    }
    let isSelected = row == selected
    let style = isSelected ? theme.selected : .plain
    if isSelected {
      let cursor = frame.cursor
      frame.select(rect, theme)
      frame.cursor = cursor ?? frame.cursor
    }
    let pointer = isSelected && line.isFirst ? "▌" : " "
    frame.write(
      pointer + line.label, at: rect.origin, in: rect, style: isSelected ? style : theme.key)
    let words = rect.inset(left: PaletteLine.labelColumns(of: rect.columns))
    frame.write(line.words, at: words.origin, in: words, style: style)
  }
}
