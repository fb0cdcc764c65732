import Display

/// The last line: what was said, or the keys of the place.
struct Footer {
  /// Draws as many keys as fit, the most needed first.
  static func draw(
    keysOf place: KeyPlace, into frame: inout Frame, in rect: Rect, _ theme: Theme
  ) {
    var column = rect.column + 1
    for binding in Keymap.bindings(in: place) where !binding.footer.isEmpty {
      let key = binding.keys[0].footerName
      let columns = displayWidth(key) + 1 + displayWidth(binding.footer) + 2
      guard column + columns <= rect.column + rect.columns else { continue }
      let start = Place(row: rect.row, column: column)
      frame.write(
        [(text: key, style: theme.key), (text: " " + binding.footer, style: theme.quiet)],
        at: start, in: rect)
      column += columns
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
