import Display
import TextLayout

extension Frame {
  /// Draws a line that the reader types in: its end, where it is longer than its room, and a caret.
  /// The hardware cursor stays free for what is selected.
  /// - Returns: Where the caret stands.
  @discardableResult
  public mutating func drawField(
    _ field: TextField, prompt: String, in rect: Rect, _ theme: Theme
  ) -> Point? {
    guard rect.rows > 0, rect.columns > 0 else { return nil }
    let promptColumns = displayWidth(safeText(prompt))
    let shown = field.text.suffix(columns: max(1, rect.columns - promptColumns - 1))
    write(
      [(text: prompt, style: theme.header), (text: String(shown), style: .plain)],
      at: rect.origin, in: rect)
    let end = min(promptColumns + displayWidth(safeText(shown)), rect.columns - 1)
    let caret = Point(row: rect.row, column: rect.column + end)
    write(" ", at: caret, in: rect, style: theme.selected)
    return caret
  }
}
