import Display

/// One of the forms in which a title line names all screens.
struct TabRow {
  /// The companion's; empty where there is no room for it.
  let title: String
  /// What stands at the right end, or nothing.
  let end: String
  let name: KeyPath<ScreenTab, String>
  /// Columns between two tabs.
  let gap: Int
  /// Between a key and its screen.
  let space: String

  /// All forms, the longest first: the date goes first, then the companion's name, then words get
  /// shorter, and none of the screens goes.
  /// - Parameters:
  ///   - titles: The companion's, the longer first.
  ///   - ends: What may stand at the right end, the longer first.
  static func all(titles: [String], ends: [String]) -> [TabRow] {
    let short = titles[titles.count - 1]
    return titles.map { TabRow(title: $0, end: ends[0], name: \.title, gap: 2, space: " ") }
      + ends.map { TabRow(title: short, end: $0, name: \.title, gap: 1, space: " ") }
      + [
        TabRow(title: short, end: "", name: \.short, gap: 1, space: " "),
        TabRow(title: "", end: "", name: \.title, gap: 1, space: " "),
        TabRow(title: "", end: "", name: \.short, gap: 1, space: " "),
        TabRow(title: "", end: "", name: \.brief, gap: 1, space: " "),
        TabRow(title: "", end: "", name: \.brief, gap: 1, space: ""),
      ]
  }

  func name(of tab: ScreenTab, key: String) -> (key: String, title: String) {
    (key.isEmpty ? "" : key + space, tab[keyPath: name])
  }

  /// Of the tabs with the gaps between them.
  func tabColumns(of tabs: [ScreenTab], keys: [String]) -> Int {
    zip(tabs, keys).reduce(-gap) { columns, tab in
      let name = name(of: tab.0, key: tab.1)
      return columns + displayWidth(name.key) + displayWidth(name.title) + gap
    }
  }

  /// Of the whole line, with a column free at its start.
  func columns(of tabs: [ScreenTab], keys: [String]) -> Int {
    let parts = [displayWidth(title), tabColumns(of: tabs, keys: keys), displayWidth(end)]
    return 1 + parts.filter { $0 > 0 }.reduce(-gap) { $0 + $1 + gap }
  }
}
