import Controls
import Display
import TextLayout

/// A line that asks for the file in which a text is to be written, over what is shown.
public struct FilePrompt: View {
  private let file: FileToWrite
  /// The path as it is typed.
  public var field: TextField

  /// - Parameter path: What is proposed.
  public init(_ file: FileToWrite, path: String) {
    self.file = file
    field = TextField(path)
  }

  public var keyPlace: KeyPlace { .filePrompt }

  public mutating func click(_ point: Point, _ context: Context) -> Response { .done }

  public mutating func paste(_ text: String, _ context: Context) -> Response? { field.paste(text) }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch action {
    case .openSelected:
      guard !field.text.allSatisfy(\.isWhitespace) else { return .refused("A file needs a name") }
      return .write(file, to: field.text)
    case .leave: return .leave()
    default: return field.edit(action) ?? .unknown(hint(context.keymap))
    }
  }

  private var title: String { "Write \(file.subject) to" }

  private var rule: String {
    "In the folder where the program was started, or anywhere by a path. To a file that is there it "
      + "is added."
  }

  private func hint(_ keymap: Keymap) -> String {
    let keys = [Action.openSelected, .leave].map { keymap[$0, in: .filePrompt] }
    return "\(keys[0]) writes it, \(keys[1]) does not"
  }

  public func spoken(_ context: Context) -> Spoken {
    Spoken(
      heading: title,
      rows: [rule, field.text.isEmpty ? "Nothing is written yet" : "Written: \(field.text)"],
      remarks: [hint(context.keymap)])
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    let columns = min(context.size.columns, max(20, context.measure + 4))
    let above = wrap(rule, columns: columns - 4).prefix(max(0, context.size.rows - 5))
    let rows = min(above.count + 3, max(1, context.size.rows - 1))
    let box = Rect(
      row: max(0, context.size.rows - 1 - rows), column: (context.size.columns - columns) / 2,
      columns: columns, rows: rows)
    frame.fill(box, style: .plain)
    frame.drawBox(
      box, title: title, right: "\(context.keymap[.leave, in: .filePrompt]) closes",
      isFocused: true, context.theme)
    let inside = rows >= 3 ? box.inside.inset(left: 1, right: 1) : box
    let line = Rect(
      row: inside.endRow - 1, column: inside.column, columns: inside.columns, rows: 1)
    for (index, text) in above.enumerated() where inside.row + index < line.row {
      frame.write(
        text, at: Point(row: inside.row + index, column: inside.column), in: inside,
        style: context.theme.quiet)
    }
    frame.cursor = frame.drawField(field, prompt: "> ", in: line, context.theme)
  }
}
