import Display
import TextLayout

/// The part of a list that is in view: the selected line about in the middle, no line beyond the
/// end. Drawing and the mouse both go by it.
public struct ListWindow: Hashable {
  /// The first line shown.
  public let first: Int
  private let count: Int
  private let rows: Int

  public init(selected: Int, count: Int, rows: Int) {
    self.count = count
    self.rows = rows
    first = min(max(0, selected - rows / 2), max(0, count - rows))
  }

  /// How many lines there are after the last one shown; 0 or less if there is none.
  public var below: Int { count - first - rows }

  /// The line that is drawn at a place of the terminal.
  public func line(at place: Point, in list: Rect) -> Int? {
    let line = first + place.row - list.row
    return list.contains(place) && line < count ? line : nil
  }
}

extension Frame {
  /// Draws a row of a list; the selected one stands out and has the cursor.
  public mutating func drawListRow(
    _ words: String, isSelected: Bool, in rect: Rect, _ theme: Theme
  ) {
    let style = isSelected ? theme.selected : .plain
    if isSelected { select(rect, theme) }
    let line = (isSelected ? "▌" : " ") + words
    write(line.truncated(to: rect.columns), at: rect.origin, in: rect, style: style)
  }

  /// Makes a row the selected one: the whole of it stands out, and the cursor is on it.
  public mutating func select(_ rect: Rect, _ theme: Theme) {
    fill(rect, style: theme.selected)
    cursor = rect.origin
  }
}
