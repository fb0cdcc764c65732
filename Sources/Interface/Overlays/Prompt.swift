import ContentModel
import Display
import TextLayout

/// A line to write in, over the page: a note, or the name of a bookmark.
struct Prompt {
  enum Purpose {
    case note(ReaderNote)
    case bookmark(EntityID, TextQuote?)
  }

  let purpose: Purpose
  var field: TextField

  /// A note that is begun, or taken up again.
  init(_ note: ReaderNote) {
    purpose = .note(note)
    field = TextField(note.written)
  }

  /// - Parameter name: The one that is offered.
  init(bookmark entity: EntityID, _ passage: TextQuote?, name: String) {
    purpose = .bookmark(entity, passage)
    field = TextField(name)
  }

  mutating func handle(_ action: Action) -> Response {
    field.edit(action) ? .done : .refused("Enter keeps it, Esc gives it up")
  }

  private var title: String {
    if case .note = purpose { "Note" } else { "Bookmark" }
  }

  /// What the note or the bookmark hangs on.
  private var words: String {
    let passage: TextQuote? =
      switch purpose {
      case .note(let note): note.passage
      case .bookmark(_, let passage): passage
      }
    return passage.map { "On: “\($0.inOneLine)”" } ?? "On the whole page"
  }

  private var hint: String {
    if case .note = purpose {
      "Enter keeps it; 47:10 in front is the time on the player"
    } else {
      "Enter keeps the name"
    }
  }

  var spoken: Spoken {
    Spoken(heading: title, rows: [words, "> \(field.text)"], selected: nil, remarks: [hint])
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let columns = min(context.size.columns, max(20, context.measure + 4))
    let above = wrap(words, columns: columns - 4)
    let shown = Array(above.prefix(max(1, context.size.rows / 3)))
    let wanted = shown.count + 4
    let rows = min(wanted, max(1, context.size.rows - 1))
    let box = Rect(
      row: max(0, context.size.rows - 1 - rows), column: (context.size.columns - columns) / 2,
      columns: columns, rows: rows)
    frame.fill(box, style: .plain)
    frame.drawBox(box, title: title, right: "Esc gives up", isFocused: true, context.theme)
    let inside = rows >= 3 ? box.inside.inset(left: 1, right: 1) : box
    let line = Rect(
      row: inside.endRow - (rows == wanted ? 2 : 1), column: inside.column,
      columns: inside.columns, rows: 1)
    for (index, text) in shown.enumerated() where inside.row + index < line.row {
      let isCut = index == shown.count - 1 && shown.count < above.count
      let place = Place(row: inside.row + index, column: inside.column)
      frame.write(
        isCut ? (text + " …").truncated(to: inside.columns) : text, at: place, in: inside,
        style: context.theme.quiet)
    }
    frame.cursor = frame.drawField(field, prompt: "> ", in: line, context.theme)
    if rows == wanted {
      let place = Place(row: line.row + 1, column: inside.column)
      frame.write(
        hint.truncated(to: inside.columns), at: place, in: inside, style: context.theme.quiet)
    }
  }
}
