import Display
import TextLayout

extension Frame {
  /// The title line of a screen: the companion, the screens with their keys, and the date to which
  /// it holds.
  mutating func drawHeader(_ rect: Rect, screen: String, _ context: Context) {
    let companion = context.library.companion
    let long = [companion.title, companion.subtitle].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let asOf = companion.asOf.map { "as of \($0) " } ?? ""
    let tabs = Self.tabs(current: screen)
    let tabColumns = tabs.reduce(0) { $0 + displayWidth($1.title) + 2 }
    let hasTabs =
      displayWidth(companion.title) + tabColumns + displayWidth(asOf) + 4 <= rect.columns
    let right = hasTabs ? asOf : "\(screen) · \(asOf)"
    let room = rect.columns - displayWidth(right) - 2
    let isShort = displayWidth(long) + tabColumns + 2 > room
    let fitsShort = displayWidth(companion.title) + tabColumns + 2 <= room
    let title = isShort && fitsShort ? companion.title : long
    let start = Place(row: rect.row, column: rect.column + 1)
    let taken = write(title.truncated(to: room), at: start, in: rect, style: context.theme.header)
    writeRight(right, row: rect.row, in: rect, style: context.theme.quiet)
    guard hasTabs, taken + tabColumns + 2 <= room else { return }
    var column = rect.column + room - tabColumns
    for tab in tabs {
      let style = tab.isCurrent ? context.theme.header.adding(.underline) : context.theme.quiet
      let place = Place(row: rect.row, column: column)
      column += write(tab.title, at: place, in: rect, style: style) + 2
    }
  }

  private static func tabs(current: String) -> [(title: String, isCurrent: Bool)] {
    [
      ("1 Board", "Board"), ("2 Quotes", "Quotes"), ("3 Timeline", "Timeline"),
      ("4 People", "People"), ("5 Sources", "Sources"), ("7 Questions", "Questions"),
    ].map {
      (title: $0.0, isCurrent: $0.1 == current)
    }
  }
}
