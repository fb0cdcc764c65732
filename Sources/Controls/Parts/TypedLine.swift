import Display
import TextLayout

/// A field in the place of the last line.
public struct TypedLine {
  public let prompt: String
  public let field: TextField
  /// What is said of it behind the words; empty for nothing.
  public let note: String

  public init(prompt: String, field: TextField, note: String) {
    (self.prompt, self.field, self.note) = (prompt, field, note)
  }

  /// Draws it: a narrow terminal has the field alone.
  /// - Parameter message: What is said in the note's stead.
  /// - Returns: Where the caret stands; `nil` if the message has no room beside the field.
  public func draw(
    into frame: inout Frame, in rect: Rect, saying message: String?, _ theme: Theme
  ) -> Point? {
    let words = safeText(message ?? note)
    let least = displayWidth(prompt) + 10
    let free = rect.columns - displayWidth(words) - 2
    guard message == nil || free >= least else { return nil }
    let room = words.isEmpty || free < least ? rect.columns : free
    frame.writeRight(free < least ? "" : words, row: rect.row, in: rect, style: theme.quiet)
    return frame.drawField(
      field, prompt: prompt,
      in: Rect(row: rect.row, column: rect.column, columns: room, rows: 1), theme)
  }
}
