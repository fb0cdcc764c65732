/// One line that the reader types in.
struct TextField: Hashable, Sendable {
  private(set) var text = ""

  init(_ text: String = "") { self.text = text }

  /// Takes an action that edits.
  /// - Returns: Whether it was one.
  mutating func edit(_ action: Action) -> Bool {
    switch action {
    case .type(let character): text.append(character)
    case .eraseCharacter: if !text.isEmpty { text.removeLast() }
    case .eraseAll: text = ""
    default: return false
    }
    return true
  }

  /// Adds pasted text on the one line there is.
  mutating func paste(_ pasted: String) {
    text += pasted.map { $0.isNewline ? " " : String($0) }.joined()
  }
}
