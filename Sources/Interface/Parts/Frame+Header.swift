import Display
import TextLayout

extension Frame {
  /// The title line of a screen: the companion, the screens with their keys, and the date to which
  /// it holds.
  mutating func drawHeader(_ rect: Rect, screen: String, _ context: Context) {
    let companion = context.library.companion
    let title = [companion.title, companion.subtitle].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let right = companion.asOf.map { "as of \($0) " } ?? ""
    let room = rect.columns - displayWidth(right) - 2
    let start = Place(row: rect.row, column: rect.column + 1)
    let taken = write(title.truncated(to: room), at: start, in: rect, style: context.theme.header)
    writeRight(right, row: rect.row, in: rect, style: context.theme.quiet)
    let tabs = Self.tabs(current: screen)
    let columns = tabs.reduce(0) { $0 + displayWidth($1.title) + 2 }
    guard taken + columns + 4 <= room else { return }
    var column = rect.column + room - columns
    for tab in tabs {
      let style = tab.isCurrent ? context.theme.header.adding(.underline) : context.theme.quiet
      let place = Place(row: rect.row, column: column)
      column += write(tab.title, at: place, in: rect, style: style) + 2
    }
  }

  private static func tabs(current: String) -> [(title: String, isCurrent: Bool)] {
    [("1 Board", "Board"), ("2 Quotes", "Quotes")].map {
      (title: $0.0, isCurrent: $0.1 == current)
    }
  }
}
