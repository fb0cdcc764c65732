import Display
import TextLayout

/// The title line of a screen: the companion, the screens with their keys, and the date to which
/// it holds.
public struct Header {
  public struct Tab {
    public let title: String
    public let action: Action
    public let rect: Rect
    public let isCurrent: Bool
  }

  public let rect: Rect
  /// Empty where the line is too short for them.
  public let tabs: [Tab]
  private let title: String
  private let right: String

  /// - Parameters:
  ///   - current: The screen that has this line.
  ///   - others: All that are named, in their order.
  ///   - isTyping: Whether letters and digits are no keys here; the tabs can still be clicked.
  public init(
    _ rect: Rect, _ current: ScreenTab, of others: [ScreenTab], isTyping: Bool = false,
    _ context: Context
  ) {
    self.rect = rect
    let companion = context.library.companion
    let long = [companion.title, companion.subtitle].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let asOf = companion.asOf.map { "as of \($0) " } ?? ""
    let names = others.map { tab in
      isTyping ? tab.title : "\(context.keymap[tab.action]) \(tab.title)"
    }
    let tabColumns = names.reduce(0) { $0 + displayWidth($1) + 2 }
    let hasTabs =
      displayWidth(companion.title) + tabColumns + displayWidth(asOf) + 4 <= rect.columns
    right = hasTabs ? asOf : "\(current.title) · \(asOf)"
    let room = rect.columns - displayWidth(right) - 2
    let isShort = displayWidth(long) + tabColumns + 2 > room
    let fitsShort = displayWidth(companion.title) + tabColumns + 2 <= room
    title = (isShort && fitsShort ? companion.title : long).truncated(to: room)
    guard hasTabs, displayWidth(title) + tabColumns + 2 <= room else {
      tabs = []
      return
    }
    var column = rect.column + room - tabColumns
    tabs = zip(names, others).map { name, tab in
      let columns = displayWidth(name)
      defer { column += columns + 2 }
      return Tab(
        title: name, action: tab.action,
        rect: Rect(row: rect.row, column: column, columns: columns, rows: 1),
        isCurrent: tab == current)
    }
  }

  public func draw(into frame: inout Frame, _ theme: Theme) {
    let start = Point(row: rect.row, column: rect.column + 1)
    frame.write(title, at: start, in: rect, style: theme.header)
    frame.writeRight(right, row: rect.row, in: rect, style: theme.quiet)
    for tab in tabs {
      let style = tab.isCurrent ? theme.header.adding(.underline) : theme.quiet
      frame.write(tab.title, at: tab.rect.origin, in: rect, style: style)
    }
  }
}
