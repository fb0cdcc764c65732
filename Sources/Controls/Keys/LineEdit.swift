/// What is done in a line that is typed, besides typing; its raw value is the name by which a
/// configuration gives it keys.
public enum LineEdit: String, Hashable, CaseIterable, Sendable {
  case left = "caret-left"
  case right = "caret-right"
  case wordLeft = "caret-word-left"
  case wordRight = "caret-word-right"
  case start = "caret-to-start"
  case end = "caret-to-end"
  /// In a field of several lines.
  case up = "caret-up"
  case down = "caret-down"
  case eraseBefore = "erase-character"
  case eraseNext = "erase-next-character"
  /// Back to white space, as a shell's Ctrl-W.
  case eraseWordBefore = "erase-word"
  /// Back to where letters and digits begin.
  case eraseLettersBefore = "erase-letters"
  case eraseWordAfter = "erase-next-word"
  case eraseToStart = "erase-to-start"
  case eraseToEnd = "erase-to-end"
  case eraseAll = "erase-all"
  /// Puts back what was erased last by more than a character.
  case putBack = "put-back"
  case swap = "swap-characters"
  case newLine = "new-line"
}
