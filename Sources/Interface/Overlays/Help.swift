import Display
import TextLayout

/// The keys of the place from which it was opened, from the one table.
struct Help: Hashable {
  let place: KeyPlace
  private var top = 0

  init(for place: KeyPlace) { self.place = place }

  mutating func handle(_ action: Action, _ context: Context) -> Response {
    let last = max(0, lines(for: context).count - max(1, context.size.rows - 3))
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
    let lines = lines(for: context)
    for (index, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let row = inside.row + index
      let start = Place(row: row, column: inside.column)
      frame.write(line.keys, at: start, in: inside, style: context.theme.key)
      let purpose = Place(
        row: row, column: inside.column + (line.isHeading ? 0 : keyColumns(context)))
      let style = line.isHeading ? context.theme.header : .plain
      frame.write(line.purpose, at: purpose, in: inside, style: style)
    }
    let rest = lines.count - top - inside.rows
    if rest > 0, box.rows >= 3 {
      frame.writeRight(
        " ↓ \(rest) more ", row: box.endRow - 1, in: box.inset(right: 2), style: context.theme.quiet
      )
    }
    frame.cursor = inside.origin
  }

  private func keyColumns(_ context: Context) -> Int { min(19, context.size.columns / 3) }

  private struct HelpLine {
    var keys = ""
    var purpose = ""
    var isHeading = false
  }

  /// The keys of this place, then what the signs mean, wrapped for the terminal.
  private func lines(for context: Context) -> [HelpLine] {
    let columns = context.size.columns - 4 - keyColumns(context)
    func wrapped(_ keys: String, _ purpose: String) -> [HelpLine] {
      wrap(purpose, columns: max(1, columns)).enumerated().map { index, text in
        HelpLine(keys: index == 0 ? keys.truncated(to: keyColumns(context) - 1) : "", purpose: text)
      }
    }
    let keys = Keymap.bindings(in: place).flatMap { wrapped($0.keyNames, $0.purpose) }
    let signs = Self.signs.flatMap { wrapped($0.sign, $0.meaning) }
    return keys + [HelpLine(), HelpLine(purpose: "Signs", isHeading: true)] + signs
  }

  private static let signs: [(sign: String, meaning: String)] = [
    ("▌", "what the keys move; › what is selected in another pane"),
    ("●", "a chapter serves the goal"),
    ("◐", "it complicates the goal"),
    ("○", "it leaves the goal open"),
    ("↔", "a chapter of the other strand that shares a goal"),
    ("!", "alleged by somebody, not decided"),
    ("≠", "disputed: accounts or sources differ"),
    ("?", "unknown: nobody has established it"),
    ("»", "an update: what changed since"),
    ("◇", "care: hard to read, can be skipped"),
    ("¶", "a prompt for discussion"),
  ]
}
