import Display

/// The last line: the keys of the place, as many as fit, the most needed first.
public struct Footer {
  public struct Item {
    public let key: String
    public let words: String
    public let action: Action
    public let rect: Rect
  }

  public let items: [Item]

  public init(keysOf place: KeyPlace, of keymap: Keymap, in rect: Rect) {
    let shown = keymap.bindings(in: place).filter { !$0.footer.isEmpty }
    // Help, and where there is room the way out, are never crowded out.
    var kept = shown.filter {
      $0.action == .showHelp || rect.columns >= 60 && $0.action == .quit
    }.reduce(0) { $0 + $1.footerColumns + 2 }
    var column = rect.column + 1
    var items: [Item] = []
    for binding in shown {
      let key = binding.keys[0].footerName
      let columns = binding.footerColumns
      let isKept = binding.action == .showHelp || rect.columns >= 60 && binding.action == .quit
      if isKept { kept -= columns + 2 }
      guard column + columns + 2 + kept <= rect.column + rect.columns else { continue }
      items.append(
        Item(
          key: key, words: binding.footer, action: binding.action,
          rect: Rect(row: rect.row, column: column, columns: columns, rows: 1)))
      column += columns + 2
    }
    self.items = items
  }

  public func draw(into frame: inout Frame, _ theme: Theme) {
    for item in items {
      frame.write(
        [(text: item.key, style: theme.key), (text: " " + item.words, style: theme.quiet)],
        at: item.rect.origin, in: item.rect)
    }
  }
}

extension Binding {
  fileprivate var footerColumns: Int {
    displayWidth(keys[0].footerName) + 1 + displayWidth(footer)
  }
}

extension Key {
  /// Arrows stand for both directions.
  fileprivate var footerName: String {
    switch self {
    case .left, .right: "←→"
    case .up, .down: "↑↓"
    default: name
    }
  }
}
