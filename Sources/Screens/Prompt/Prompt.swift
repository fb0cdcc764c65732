import ContentModel
import Controls
import Display
import Reading
import TextLayout

/// A line to write in, over the page: a note, or the name of a bookmark.
public struct Prompt: View {
  /// What is written, on what; its text is that with which the line opened.
  public let draft: Draft
  /// What needs no keeping: the note as it is kept already, the name that is offered.
  public let kept: String
  public var field: TextField

  public init(_ draft: Draft, kept: String) {
    self.draft = draft
    self.kept = kept
    field = TextField(draft.text)
  }

  public var keyPlace: KeyPlace { .prompt }

  public mutating func click(_ point: Point, _ context: Context) -> Response { .done }

  public mutating func paste(_ text: String, _ context: Context) -> Response? { field.paste(text) }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch action {
    case .openSelected: return .keep(written)
    case .leave: return .wait(written, kept: kept)
    case .dropDraft: return .drop(written)
    default:
      let keys = context.keymap
      return field.edit(action)
        ?? .unknown(
          "\(keys[.openSelected, in: .prompt]) keeps it, \(keys[.leave, in: .prompt]) lets it wait")
    }
  }

  /// The draft with what stands in the line.
  public var written: Draft {
    var draft = self.draft
    draft.text = field.text
    return draft
  }

  private var title: String { draft.kind == .note ? "Note" : "Bookmark" }

  /// What the note or the bookmark hangs on, and whose words they are.
  private var words: String {
    guard let passage = draft.passage else { return "On the whole page" }
    return "On: \(passage.inMarks)" + draft.attribution.inBrief
  }

  private func hint(_ keymap: Keymap) -> String {
    let key = keymap[.openSelected, in: .prompt]
    return draft.kind == .note
      ? "\(key) keeps it; 47:10 in front is the time on the player" : "\(key) keeps the name"
  }

  public func spoken(_ context: Context) -> Spoken {
    Spoken(
      heading: title,
      rows: [words, field.text.isEmpty ? "Nothing is written yet" : "Written: \(field.text)"],
      selected: nil,
      remarks: [hint(context.keymap)])
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    let columns = min(context.size.columns, max(20, context.measure + 4))
    let above = wrap(words, columns: columns - 4)
    let shown = Array(above.prefix(max(1, context.size.rows / 3)))
    let wanted = shown.count + 4
    let rows = min(wanted, max(1, context.size.rows - 1))
    let box = Rect(
      row: max(0, context.size.rows - 1 - rows), column: (context.size.columns - columns) / 2,
      columns: columns, rows: rows)
    frame.fill(box, style: .plain)
    frame.drawBox(
      box, title: title, right: "\(context.keymap[.leave, in: .prompt]) lets it wait",
      isFocused: true,
      context.theme)
    let inside = rows >= 3 ? box.inside.inset(left: 1, right: 1) : box
    let line = Rect(
      row: inside.endRow - (rows == wanted ? 2 : 1), column: inside.column,
      columns: inside.columns, rows: 1)
    for (index, text) in shown.enumerated() where inside.row + index < line.row {
      let isCut = index == shown.count - 1 && shown.count < above.count
      let place = Point(row: inside.row + index, column: inside.column)
      frame.write(
        isCut ? (text + " …").truncated(to: inside.columns) : text, at: place, in: inside,
        style: context.theme.quiet)
    }
    frame.cursor = frame.drawField(field, prompt: "> ", in: line, context.theme)
    if rows == wanted {
      let place = Point(row: line.row + 1, column: inside.column)
      frame.write(
        hint(context.keymap).truncated(to: inside.columns), at: place, in: inside,
        style: context.theme.quiet)
    }
  }
}

extension [AttributedWords] {
  /// ` — Rachel Mason, to the Guardian, March 2025`: who is quoted, each once, and how what is said
  /// stands.
  var inBrief: String {
    var names: [String] = []
    for words in self {
      for name in [words.saidBy, words.standing] where !name.isEmpty && !names.contains(name) {
        names.append(name)
      }
    }
    return names.isEmpty ? "" : " — " + names.joined(separator: "; ")
  }
}
