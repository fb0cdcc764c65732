/// One line that the reader types in.
struct TextField: Hashable, Sendable {
  private(set) var text = ""
  /// Which of the earlier texts this is, counted from the newest; `nil` for one that was typed.
  private var recalled: Int?

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
    recalled = nil
    return true
  }

  /// Puts an earlier text here, or a later one again.
  /// - Parameters:
  ///   - step: -1 for the one before, 1 for the one after.
  ///   - earlier: The newest last.
  /// - Returns: Whether there is one.
  mutating func recall(_ step: Int, of earlier: [String]) -> Bool {
    let next = (recalled ?? -1) - step
    guard next >= 0 || recalled != nil, next < earlier.count else { return false }
    recalled = next < 0 ? nil : next
    text = next < 0 ? "" : earlier[earlier.count - 1 - next]
    return true
  }

  /// Adds pasted text on the one line there is.
  mutating func paste(_ pasted: String) {
    text += pasted.map { $0.isNewline ? " " : String($0) }.joined()
  }
}
