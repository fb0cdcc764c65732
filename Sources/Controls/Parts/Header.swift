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

  public init(_ rect: Rect, screen: String, _ context: Context) {
    self.rect = rect
    let companion = context.library.companion
    let long = [companion.title, companion.subtitle].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let asOf = companion.asOf.map { "as of \($0) " } ?? ""
    // Where text is typed the digits are no keys; the tabs can still be clicked.
    let isTyping = screen == "Quotes"
    let names = Self.names.map { name in
      (title: isTyping ? String(name.title.dropFirst(2)) : name.title, action: name.action)
    }
    let tabColumns = names.reduce(0) { $0 + displayWidth($1.title) + 2 }
    let hasTabs =
      displayWidth(companion.title) + tabColumns + displayWidth(asOf) + 4 <= rect.columns
    right = hasTabs ? asOf : "\(screen) · \(asOf)"
    let room = rect.columns - displayWidth(right) - 2
    let isShort = displayWidth(long) + tabColumns + 2 > room
    let fitsShort = displayWidth(companion.title) + tabColumns + 2 <= room
    title = (isShort && fitsShort ? companion.title : long).truncated(to: room)
    guard hasTabs, displayWidth(title) + tabColumns + 2 <= room else {
      tabs = []
      return
    }
    var column = rect.column + room - tabColumns
    tabs = names.map { name in
      let columns = displayWidth(name.title)
      defer { column += columns + 2 }
      return Tab(
        title: name.title, action: name.action,
        rect: Rect(row: rect.row, column: column, columns: columns, rows: 1),
        isCurrent: name.title.hasSuffix(screen))
    }
  }

  public func draw(into frame: inout Frame, _ theme: Theme) {
    let start = Place(row: rect.row, column: rect.column + 1)
    frame.write(title, at: start, in: rect, style: theme.header)
    frame.writeRight(right, row: rect.row, in: rect, style: theme.quiet)
    for tab in tabs {
      let style = tab.isCurrent ? theme.header.adding(.underline) : theme.quiet
      frame.write(tab.title, at: tab.rect.origin, in: rect, style: style)
    }
  }

  private static let names: [(title: String, action: Action)] = [
    ("1 Board", .showBoard), ("2 Quotes", .showQuotes), ("3 Timeline", .showTimeline),
    ("4 People", .showPeople), ("5 Sources", .showSources), ("6 Notes", .showNotes),
    ("7 Questions", .showQuestions),
  ]
}
