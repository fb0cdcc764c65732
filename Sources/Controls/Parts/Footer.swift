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

  /// - Parameter said: The companion's words for the program's; only what may be shown is asked for.
  public init(
    keysOf place: KeyPlace, of keymap: Keymap, in rect: Rect,
    said: (String) -> String = { $0 }
  ) {
    let shown = keymap.bindings(in: place).filter { !$0.footer.isEmpty }
      .map { FooterWords($0, said($0.footer)) }
    // Help, and where there is room the way out, are never crowded out.
    var kept = shown.filter {
      $0.action == .showHelp || rect.columns >= 60 && $0.action == .quit
    }.reduce(0) { $0 + $1.footerColumns + 2 }
    var column = rect.column + 1
    var items: [Item] = []
    for binding in shown {
      let columns = binding.footerColumns
      let isKept = binding.action == .showHelp || rect.columns >= 60 && binding.action == .quit
      if isKept { kept -= columns + 2 }
      guard column + columns + 2 + kept <= rect.column + rect.columns else { continue }
      items.append(
        Item(
          key: binding.key, words: binding.words, action: binding.action,
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

/// What the footer would show of one binding.
private struct FooterWords {
  let action: Action
  let key: String
  let words: String
  let footerColumns: Int

  init(_ binding: Binding, _ words: String) {
    action = binding.action
    key = binding.keys[0].footerName
    self.words = words
    footerColumns = displayWidth(key) + 1 + displayWidth(words)
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
