/// A line that the reader types in, or several lines.
///
/// The caret always stands between two characters as readers see them (grapheme clusters), whatever
/// was typed around it.
public struct TextField: Hashable, Sendable {
  /// How many characters can be typed or pasted: some pages of a book. What a line was begun with
  /// may be longer, and is kept.
  public static let capacity = 4000

  /// Whether it may have several lines.
  public let takesLines: Bool
  public private(set) var text = ""
  /// How many bytes of the text's UTF-8 stand before the caret.
  private var offset = 0
  /// The column that the caret keeps to while it moves up and down.
  private var goal: Int?
  /// Which of the earlier texts this is, counted from the newest; `nil` for one that was typed.
  private var recalled: Int?
  /// What was erased last by more than a character.
  private var erased = ""
  /// Whether what is erased next belongs to it.
  private var isErasing = false

  public init(_ text: String = "", takesLines: Bool = false) {
    self.takesLines = takesLines
    replace(with: text)
  }

  /// Where the next character goes.
  public var caret: String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
  public var isCaretAtEnd: Bool { caret == text.endIndex }

  /// Puts another text here, the caret at its end.
  public mutating func replace(with text: String) {
    let isPlain = !takesLines || !text.utf8.contains(0x0D)
    self.text = isPlain ? text : String(text.map { $0.isNewline ? "\n" : $0 })
    self.text.makeContiguousUTF8()
    offset = self.text.utf8.count
    (goal, recalled, isErasing) = (nil, nil, false)
  }

  /// Takes an action that edits.
  /// - Parameter columns: How wide the rows are on which several lines are shown.
  /// - Returns: What to answer; `nil` if it was none.
  public mutating func edit(_ action: Action, columns: Int = .max) -> Response? {
    switch action {
    case .type(let character): return add([character])
    case .edit(.up): return moveRow(by: -1, columns: columns)
    case .edit(.down): return moveRow(by: 1, columns: columns)
    case .edit(let edit):
      goal = nil
      return take(edit)
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
    replace(with: next < 0 ? "" : String(earlier[earlier.count - 1 - next].prefix(Self.capacity)))
    recalled = next < 0 ? nil : next
    return true
  }

  /// Adds pasted text: its line ends where there are several lines, else on the one there is.
  /// Looks at no more of it than there is room for, and one character.
  /// - Returns: What to answer: that it was cut, if it was.
  public mutating func paste(_ pasted: some Sequence<Character>) -> Response {
    let takesLines = self.takesLines
    return add(
      pasted.lazy.map { character in
        if character.isNewline { return takesLines ? "\n" : " " }
        return character == "\t" ? " " : character
      })
  }

  private mutating func add(_ more: some Sequence<Character>) -> Response {
    (recalled, isErasing, goal) = (nil, false, nil)
    let room = Self.capacity - text.prefix(Self.capacity).count
    var fitting = ""
    var count = 0
    for character in more {
      guard count < room else {
        insert(fitting)
        return count > 0
          ? .said("What was pasted is cut: the line takes \(Self.capacity) characters")
          : .refused("The line is full: it takes \(Self.capacity) characters")
      }
      fitting.append(character)
      count += 1
    }
    insert(fitting)
    return .done
  }

  private mutating func insert(_ more: String) {
    text.insert(contentsOf: more, at: caret)
    moveCaret(toByte: offset + more.utf8.count)
  }

  /// Puts the caret behind so many bytes, or behind the character that they end within.
  private mutating func moveCaret(toByte byte: Int) {
    var index = text.utf8.index(text.startIndex, offsetBy: byte)
    while index < text.endIndex, String.Index(index, within: text) == nil {
      text.unicodeScalars.formIndex(after: &index)
    }
    moveCaret(to: index)
  }

  private mutating func moveCaret(to index: String.Index) {
    offset = text.utf8.distance(from: text.startIndex, to: index)
  }

  // MARK: Edits

  private mutating func take(_ edit: LineEdit) -> Response {
    switch edit {
    case .left, .wordLeft, .start, .right, .wordRight, .end: return move(to: place(of: edit))
    case .eraseBefore: return erase(to: place(of: .left), keeps: false)
    case .eraseNext: return erase(to: place(of: .right), keeps: false)
    case .eraseLettersBefore: return erase(to: place(of: .wordLeft))
    case .eraseWordAfter: return erase(to: place(of: .wordRight))
    case .eraseWordBefore, .eraseToStart, .eraseToEnd: return erase(to: place(of: edit))
    case .eraseAll:
      moveCaret(to: text.endIndex)
      return erase(to: text.startIndex)
    case .putBack:
      return erased.isEmpty ? .refused("Nothing was erased to put back") : add(erased)
    case .swap: return swap()
    case .newLine:
      return takesLines ? add(["\n"]) : .refused("There is only one line here")
    case .up, .down: return .done
    }
  }

  private mutating func move(to index: String.Index) -> Response {
    isErasing = false
    guard index != caret else { return .refused("There is nothing more this way") }
    moveCaret(to: index)
    return .done
  }

  private mutating func erase(to index: String.Index, keeps: Bool = true) -> Response {
    guard !text.isEmpty else { return .refused("The line is empty") }
    let range = min(index, caret)..<max(index, caret)
    guard !range.isEmpty else { return .refused("There is nothing to erase this way") }
    recalled = nil
    if keeps {
      let before = isErasing ? erased : ""
      erased = index < caret ? text[range] + before : before + text[range]
    }
    isErasing = keeps
    let byte = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    text.removeSubrange(range)
    moveCaret(toByte: byte)
    return .done
  }

  /// Exchanges the characters around the caret, or at the end the last two, and goes on.
  private mutating func swap() -> Response {
    isErasing = false
    let second = isCaretAtEnd ? place(of: .left) : caret
    guard second > text.startIndex, second < text.endIndex else {
      return .refused("There are no two characters here to swap")
    }
    let first = text.index(before: second)
    guard text[first] != text[second] else { return .refused("Both characters are the same") }
    let end = text.index(after: second)
    let swapped = String(text[second]) + String(text[first])
    let byte = text.utf8.distance(from: text.startIndex, to: end)
    text.replaceSubrange(first..<end, with: swapped)
    recalled = nil
    moveCaret(toByte: byte)
    return .done
  }

  private mutating func moveRow(by step: Int, columns: Int) -> Response {
    isErasing = false
    guard takesLines else { return .refused("There is only one line here") }
    let rows = FieldRows(self, columns: columns)
    guard rows.ranges.indices.contains(rows.caretRow + step) else {
      return .refused(step < 0 ? "This is the first line" : "This is the last line")
    }
    let column = goal ?? rows.caretColumn
    moveCaret(to: rows.index(inRow: rows.caretRow + step, column: column))
    goal = column
    return .done
  }
}
