import Display

/// The last line: the keys of the place, as many as fit, the most needed first.
struct Footer {
  struct Item {
    let key: String
    let words: String
    let action: Action
    let rect: Rect
  }

  let items: [Item]

  init(keysOf place: KeyPlace, of keymap: Keymap, in rect: Rect) {
    var column = rect.column + 1
    var items: [Item] = []
    for binding in keymap.bindings(in: place) where !binding.footer.isEmpty {
      let key = binding.keys[0].footerName
      let columns = displayWidth(key) + 1 + displayWidth(binding.footer)
      guard column + columns + 2 <= rect.column + rect.columns else { continue }
      items.append(
        Item(
          key: key, words: binding.footer, action: binding.action,
          rect: Rect(row: rect.row, column: column, columns: columns, rows: 1)))
      column += columns + 2
    }
    self.items = items
  }

  func draw(into frame: inout Frame, _ theme: Theme) {
    for item in items {
      frame.write(
        [(text: item.key, style: theme.key), (text: " " + item.words, style: theme.quiet)],
        at: item.rect.origin, in: item.rect)
    }
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
