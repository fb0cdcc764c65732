/// One line that the reader types in.
public struct TextField: Hashable, Sendable {
  /// How many characters can be typed or pasted: some pages of a book. What a line was begun with
  /// may be longer, and is kept.
  public static let capacity = 4000

  public private(set) var text = ""
  /// Which of the earlier texts this is, counted from the newest; `nil` for one that was typed.
  private var recalled: Int?

  public init(_ text: String = "") { self.text = text }

  /// Takes an action that edits.
  /// - Returns: What to answer; `nil` if it was none.
  public mutating func edit(_ action: Action) -> Response? {
    switch action {
    case .type(let character): return add(String(character))
    case .eraseCharacter, .eraseAll:
      guard !text.isEmpty else { return .refused("The line is empty") }
      recalled = nil
      if action == .eraseAll { text = "" } else { text.removeLast() }
      return .done
    default: return nil
    }
  }

  /// Puts an earlier text here, or a later one again.
  /// - Parameters:
  ///   - step: -1 for the one before, 1 for the one after.
  ///   - earlier: The newest last.
  /// - Returns: Whether there is one.
  public mutating func recall(_ step: Int, of earlier: [String]) -> Bool {
    let next = (recalled ?? -1) - step
    guard next >= 0 || recalled != nil, next < earlier.count else { return false }
    recalled = next < 0 ? nil : next
    text = next < 0 ? "" : String(earlier[earlier.count - 1 - next].prefix(Self.capacity))
    return true
  }

  /// Adds pasted text on the one line there is.
  /// - Returns: What to answer: that it was cut, if it was.
  public mutating func paste(_ pasted: String) -> Response {
    add(pasted.map { $0.isNewline ? " " : String($0) }.joined())
  }

  private mutating func add(_ more: String) -> Response {
    let room = max(0, Self.capacity - text.count)
    let fitting = more.prefix(room)
    guard !fitting.isEmpty else {
      return more.isEmpty
        ? .done : .refused("The line is full: it takes \(Self.capacity) characters")
    }
    recalled = nil
    text += fitting
    guard fitting.endIndex < more.endIndex else { return .done }
    return .said("What was pasted is cut: the line takes \(Self.capacity) characters")
  }
}
