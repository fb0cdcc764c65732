import Controls
import Display
import TextLayout

/// Where the parts of what is being written stand.
struct PromptArrangement {
  let box: Rect
  /// Inside the frame, where there is one.
  let inside: Rect
  /// What it hangs on, as many lines of it as are shown.
  let above: [String]
  let isAboveCut: Bool
  /// The lines being written.
  let field: Rect
  /// What the keys do; empty where it has no room.
  let below: [String]
  private static let prompt = "> "

  init(_ prompt: Prompt, _ context: Context) {
    let size = context.size
    let columns = min(size.columns, max(20, context.measure + 4))
    let room = max(1, columns - 4)
    let words = wrap(prompt.words, columns: room)
    above = Array(words.prefix(max(1, size.rows / 4)))
    isAboveCut = above.count < words.count
    let hint = wrap(prompt.hint(context.keymap), columns: room)
    let most = max(1, size.rows - 1)
    let free = max(1, most - above.count - hint.count - 2)
    let lines = FieldRows(prompt.field, columns: max(1, room - displayWidth(Self.prompt))).ranges
      .count
    let written = min(prompt.field.takesLines ? lines : 1, max(1, min(free, size.rows / 2)))
    let wanted = above.count + written + hint.count + 2
    let rows = min(wanted, most)
    box = Rect(
      row: max(0, size.rows - 1 - rows), column: (size.columns - columns) / 2, columns: columns,
      rows: rows)
    inside = rows >= 3 ? box.inside.inset(left: 1, right: 1) : box
    below = rows == wanted ? hint : []
    let first = max(inside.row, inside.endRow - below.count - written)
    field = Rect(
      row: first, column: inside.column, columns: inside.columns,
      rows: inside.endRow - below.count - first
    ).inset(left: displayWidth(Self.prompt))
  }
}

extension Prompt {
  public func draw(into frame: inout Frame, _ context: Context) {
    let parts = PromptArrangement(self, context)
    frame.fill(parts.box, style: .plain)
    frame.drawBox(
      parts.box, title: title, right: "\(context.keymap[.leave, in: .prompt]) lets it wait",
      isFocused: true, context.theme)
    let inside = parts.inside
    for (index, text) in parts.above.enumerated() where inside.row + index < parts.field.row {
      let isCut = index == parts.above.count - 1 && parts.isAboveCut
      let place = Point(row: inside.row + index, column: inside.column)
      frame.write(
        isCut ? (text + " …").truncated(to: inside.columns) : text, at: place, in: inside,
        style: context.theme.quiet)
    }
    frame.write(
      "> ", at: Point(row: parts.field.row, column: inside.column), in: inside,
      style: context.theme.header)
    frame.cursor =
      field.takesLines
      ? frame.drawLines(of: field, in: parts.field, context.theme)
      : frame.drawField(field, prompt: "", in: parts.field, context.theme)
    for (index, text) in parts.below.enumerated() {
      let place = Point(row: parts.field.endRow + index, column: inside.column)
      frame.write(text, at: place, in: inside, style: context.theme.quiet)
    }
  }
}
