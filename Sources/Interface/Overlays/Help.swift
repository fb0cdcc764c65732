import Display
import TextLayout

/// The keys of the place from which it was opened, from the one table.
struct Help: Hashable {
  let place: KeyPlace
  private var top = 0

  init(for place: KeyPlace) { self.place = place }

  mutating func handle(_ action: Action, _ context: Context) -> Response {
    let last = max(0, lines.count - max(1, context.size.rows - 3))
    let before = top
    switch action {
    case .moveUp: top -= 1
    case .moveDown: top += 1
    case .pageUp: top -= context.size.rows - 3
    case .pageDown: top += context.size.rows - 3
    case .moveToTop: top = 0
    case .moveToBottom: top = last
    default: return .refused("Esc closes the help")
    }
    top = min(max(0, top), last)
    return top == before ? .refused("There is no more of it") : .done
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let box = Rect(context.size).inset(bottom: 1)
    frame.fill(box, style: .plain)
    frame.drawBox(
      box, title: "Help: \(place.title)", right: "Esc closes", isFocused: true, context.theme)
    let inside = box.rows >= 3 ? box.inside.inset(left: 1, right: 1) : box
    let keyColumns = min(18, inside.columns / 3)
    for (index, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let row = inside.row + index
      let start = Place(row: row, column: inside.column)
      let keys = line.keys.truncated(to: keyColumns)
      frame.write(keys, at: start, in: inside, style: context.theme.key)
      let purpose = Place(
        row: row, column: inside.column + (line.keys.isEmpty ? 0 : keyColumns + 1))
      let style = line.keys.isEmpty ? context.theme.header : .plain
      frame.write(line.purpose, at: purpose, in: inside, style: style)
    }
    frame.cursor = inside.origin
  }

  /// The keys of this place, then what the signs mean.
  private var lines: [(keys: String, purpose: String)] {
    var lines = Keymap.bindings(in: place).map { (keys: $0.keyNames, purpose: $0.purpose) }
    lines += [(keys: "", purpose: ""), (keys: "", purpose: "Signs")]
    lines += [
      (keys: "●", purpose: "a chapter serves the goal"),
      (keys: "◐", purpose: "it complicates the goal"),
      (keys: "○", purpose: "it leaves the goal open"),
      (keys: "↔", purpose: "a chapter of the other strand that shares a goal"),
      (keys: "!", purpose: "alleged by somebody, not decided"),
      (keys: "≠", purpose: "disputed: accounts or sources differ"),
      (keys: "?", purpose: "unknown: nobody has established it"),
      (keys: "»", purpose: "an update: what changed since"),
      (keys: "◇", purpose: "care: hard to read, can be skipped"),
      (keys: "¶", purpose: "a prompt for discussion"),
    ]
    return lines
  }
}
