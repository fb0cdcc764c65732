import Display
import TextLayout

extension Frame {
  /// Draws a line that the reader types in: what stands around the caret, where it is longer than its
  /// room. The hardware cursor stays free for what is selected.
  /// - Returns: Where the caret stands.
  @discardableResult
  public mutating func drawField(
    _ field: TextField, prompt: String, in rect: Rect, _ theme: Theme
  ) -> Point? {
    guard rect.rows > 0, rect.columns > 0 else { return nil }
    let lead = min(displayWidth(safeText(prompt)), rect.columns - 1)
    write(prompt, at: rect.origin, in: rect, style: theme.header)
    let room = rect.inset(left: lead)
    let window = FieldWindow(field.text, caret: field.caret, columns: room.columns)
    let dots = theme.quiet
    let parts = [
      (text: window.isCutBefore ? "…" : "", style: dots), (text: window.before, style: .plain),
      (text: window.after, style: .plain), (text: window.isCutAfter ? "…" : "", style: dots),
    ]
    write(parts, at: room.origin, in: room)
    let column = room.column + min(window.caretColumn, room.columns - 1)
    return drawCaret(on: field, at: Point(row: rect.row, column: column), in: room, theme)
  }

  /// Draws several lines that the reader types in, as many as there is room for around the caret.
  /// - Returns: Where the caret stands.
  public mutating func drawLines(of field: TextField, in rect: Rect, _ theme: Theme) -> Point? {
    guard rect.rows > 0, rect.columns > 0 else { return nil }
    let rows = FieldRows(field, columns: rect.columns)
    let window = ListWindow(selected: rows.caretRow, count: rows.ranges.count, rows: rect.rows)
    for (index, range) in rows.ranges.dropFirst(window.first).prefix(rect.rows).enumerated() {
      write(
        field.text[range], at: Point(row: rect.row + index, column: rect.column), in: rect)
    }
    let place = Point(
      row: rect.row + rows.caretRow - window.first,
      column: rect.column + min(rows.caretColumn, rect.columns - 1))
    return drawCaret(on: field, at: place, in: rect, theme)
  }

  /// Inverts the character that the caret stands before, or a blank at a line's end.
  private mutating func drawCaret(
    on field: TextField, at place: Point, in rect: Rect, _ theme: Theme
  ) -> Point {
    let next = field.isCaretAtEnd ? "\n" : field.text[field.caret]
    let shown = safeText(String(next))
    let isDrawn = !next.isNewline && displayWidth(shown) > 0
    write(isDrawn ? shown : " ", at: place, in: rect, style: theme.selected)
    return place
  }
}

/// The part of a line that is shown around its caret, the caret about in the middle. Looks at no more
/// of it than about twice its room.
struct FieldWindow {
  private(set) var before = ""
  private(set) var after = ""
  private(set) var isCutBefore = false
  private(set) var isCutAfter = false
  private(set) var caretColumn = 0

  /// - Parameter columns: At least 1.
  init<Text: BidirectionalCollection<Character>>(_ text: Text, caret: Text.Index, columns: Int) {
    let (head, tail) = (text[..<caret], text[caret...])
    // Behind the last character stands the caret alone.
    let wanted = max(1, displayWidth(safeText(String(tail.prefix(columns: columns)))))
    var left = head.suffix(columns: max(columns / 2, columns - wanted))
    isCutBefore = left.startIndex > head.startIndex && columns > 2
    if isCutBefore {
      left = head.suffix(columns: max(columns / 2, columns - wanted) - 1)
    }
    before = String(left)
    caretColumn = displayWidth(safeText(before)) + (isCutBefore ? 1 : 0)
    var right = tail.prefix(columns: columns - caretColumn)
    isCutAfter = right.endIndex < tail.endIndex && columns - caretColumn > 2
    if isCutAfter { right = tail.prefix(columns: columns - caretColumn - 1) }
    after = String(right)
  }
}
