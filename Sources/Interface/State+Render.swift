import Display
import TextLayout

extension State {
  /// Draws all that the reader sees. The frame has the terminal's size.
  public func render() -> Frame {
    let context = self.context
    var frame = Frame(size: size)
    frame.base = theme.base
    guard size.rows > 0, size.columns > 0 else { return frame }
    screen.draw(into: &frame, context)
    switch overlay {
    case .help(let help): help.draw(into: &frame, context)
    case .card(let card): card.draw(into: &frame, context)
    case nil: break
    }
    if size.rows > 1 { drawLastLine(into: &frame, context) }
    return frame
  }

  private func drawLastLine(into frame: inout Frame, _ context: Context) {
    let rect = Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1)
    frame.fill(rect, style: .plain)
    let words = message ?? (overlay == nil ? screen.status(context) : nil)
    guard let words else {
      Footer.draw(keysOf: keyPlace, into: &frame, in: rect, theme)
      return
    }
    let lines = wrap(words, columns: max(1, size.columns - 2))
    let rows = min(lines.count, max(1, size.rows / 3))
    let first = size.rows - rows
    frame.fill(Rect(row: first, column: 0, columns: size.columns, rows: rows), style: .plain)
    var columns = 0
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && rows < lines.count
      let shown = isCut ? (line + " …").truncated(to: size.columns - 2) : line
      let place = Place(row: first + index, column: 1)
      columns = frame.write(shown, at: place, in: Rect(size), style: theme.header)
    }
    if case .reader(let reader) = screen, reader.find?.isTyping == true, overlay == nil {
      frame.cursor = Place(row: rect.row, column: min(columns + 1, size.columns - 1))
    }
  }
}
