import Display
import TextLayout

extension Frame {
  /// Draws a border with a title in it; the one that has the focus is double, so that it is plain
  /// without colour.
  public mutating func drawBox(
    _ rect: Rect, title: String, right: String = "", isFocused: Bool, _ theme: Theme
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let style = isFocused ? theme.focusedBorder : theme.border
    let parts = isFocused ? BoxParts.double : BoxParts.single
    let inner = rect.columns - 2
    let line = parts.horizontal.repeated(inner)
    write(parts.topLeft + line + parts.topRight, at: rect.origin, in: rect, style: style)
    for row in rect.row + 1..<rect.row + rect.rows - 1 {
      write(parts.vertical, at: Point(row: row, column: rect.column), in: rect, style: style)
      let end = Point(row: row, column: rect.column + rect.columns - 1)
      write(parts.vertical, at: end, in: rect, style: style)
    }
    let bottom = Point(row: rect.row + rect.rows - 1, column: rect.column)
    write(parts.bottomLeft + line + parts.bottomRight, at: bottom, in: rect, style: style)
    let top = Rect(row: rect.row, column: rect.column + 1, columns: inner, rows: 1)
    let words = " \(title.truncated(to: max(0, inner - 4))) "
    write(
      words, at: Point(row: top.row, column: top.column + 1), in: top, style: style.adding(.bold))
    if !right.isEmpty, displayWidth(words) + displayWidth(right) + 4 <= inner {
      let column = top.column + inner - displayWidth(right) - 2
      write(" \(right) ", at: Point(row: top.row, column: column - 1), in: top, style: style)
    }
  }

  /// Writes words at the right end of a row.
  public mutating func writeRight(_ text: String, row: Int, in clip: Rect, style: Style) {
    let column = clip.column + clip.columns - displayWidth(text)
    write(text, at: Point(row: row, column: max(clip.column, column)), in: clip, style: style)
  }

  /// Writes spans one after another.
  public mutating func write(
    _ spans: [(text: String, style: Style)], at place: Point, in clip: Rect
  ) {
    var column = place.column
    for span in spans {
      column += write(
        span.text, at: Point(row: place.row, column: column), in: clip, style: span.style)
    }
  }
}

private struct BoxParts {
  let topLeft, topRight, bottomLeft, bottomRight, horizontal, vertical: String

  static let single = BoxParts(
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", horizontal: "─", vertical: "│")
  static let double = BoxParts(
    topLeft: "╔", topRight: "╗", bottomLeft: "╚", bottomRight: "╝", horizontal: "═", vertical: "║")
}

extension Rect {
  public var origin: Point { Point(row: row, column: column) }
  public var endRow: Int { row + rows }

  /// The part inside a border.
  public var inside: Rect { inset(top: 1, left: 1, bottom: 1, right: 1) }
}
