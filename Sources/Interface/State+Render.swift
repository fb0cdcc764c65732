import Display
import TextLayout

extension State {
  /// Draws all that the reader sees. The frame has the terminal's size.
  public func render() -> Frame {
    let context = self.context
    var frame = Frame(size: size)
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
    let shown = words.truncated(to: max(1, size.columns - 2))
    let columns = frame.write(
      shown, at: Place(row: rect.row, column: 1), in: rect, style: theme.header)
    if case .reader(let reader) = screen, reader.find?.isTyping == true, overlay == nil {
      frame.cursor = Place(row: rect.row, column: min(columns + 1, size.columns - 1))
    }
  }
}
