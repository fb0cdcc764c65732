import Display
import TextLayout

/// The title line of a screen: the companion, the screens with their keys, and the date to which
/// it holds.
public struct Header {
  public struct Tab {
    /// The key that leads to it, and what is between the key and the title; empty where keys are typed.
    public let key: String
    public let title: String
    public let action: Action
    public let rect: Rect
    public let isCurrent: Bool
  }

  public let rect: Rect
  /// The screen that it stands over.
  public let current: ScreenTab
  /// Empty where the line is too short for all of them.
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
    let companion = context.library.companion
    let others = others.map { $0.said(in: companion) }
    let current = current.said(in: companion)
    self.rect = rect
    self.current = current
    let long = [companion.title, companion.subtitle].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let asOf = companion.asOf.map { "as of \($0) " } ?? ""
    let keys = others.map { isTyping ? "" : context.keymap[$0.action] }
    let row = TabRow.all(titles: [long, companion.title], ends: [asOf, ""]).first {
      $0.columns(of: others, keys: keys) <= rect.columns
    }
    guard let row else {
      let palette = context.keymap[.showPalette]
      let ends = (isTyping ? ["· \(asOf)"] : ["(\(palette) leads anywhere) "]) + [""]
      let rights = ends.map { "\(current.title) \($0)" }
      right = rights.first { displayWidth($0) <= rect.columns } ?? "\(current.title) "
      let room = max(0, rect.columns - displayWidth(right) - 2)
      let isLong = displayWidth(long) > room
      title = room < 6 ? "" : (isLong ? companion.title : long).truncated(to: room)
      tabs = []
      return
    }
    (title, right) = (row.title, row.end)
    var column = rect.column + rect.columns - row.tabColumns(of: others, keys: keys)
    column -= displayWidth(row.end) + (row.end.isEmpty ? 0 : row.gap)
    if row.title.isEmpty { column = rect.column + 1 }
    tabs = zip(keys, others).map { key, tab in
      let name = row.name(of: tab, key: key)
      let columns = displayWidth(name.key) + displayWidth(name.title)
      defer { column += columns + row.gap }
      return Tab(
        key: name.key, title: name.title, action: tab.action,
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
      let keyStyle = tab.isCurrent ? style : theme.key
      frame.write(
        [(text: tab.key, style: keyStyle), (text: tab.title, style: style)], at: tab.rect.origin,
        in: rect)
    }
  }
}
