import ContentModel
import Display
import Synchronization
import TestSupport
import Reading
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// A program without a terminal, played by key scripts.
///
/// A script is keys separated by spaces: `Down`, `Enter`, `S-Tab`, `x`; `type:words` types
/// characters, `_` for a space; `80x24` resizes; `reload` reads the same content anew;
/// `at:1500` tells that it is so many milliseconds late; `click:3,10` presses the mouse in row 3, column 10,
/// and `up:3,10` and `down:3,10` turn its wheel there.
struct Session {
  var state: State
  /// What holding the content to its rules finds.
  var review: [Diagnostic] = []

  init(_ library: Library = Fixtures.small, columns: Int = 80, rows: Int = 24) {
    let counter = Counter()
    let stamp = Stamp(now: { counter.next() }, newID: { "note-\(counter.next())" })
    state = State(library, size: Size(columns: columns, rows: rows), stamp: stamp)
  }

  /// Plays a script.
  /// - Returns: The effects of its last key.
  @discardableResult
  mutating func play(_ script: String) -> [Effect] {
    var effects: [Effect] = []
    for word in script.split(separator: " ") {
      for event in events(String(word)) {
        effects = state.update(event)
        if effects.contains(.reviewContent) { effects += state.update(.contentReviewed(review)) }
      }
    }
    return effects
  }

  var frame: Frame { state.render() }

  /// The screen's rows as text.
  var rows: [String] {
    let frame = self.frame
    return (0..<frame.size.rows).map { frame.rowText($0) }
  }

  var text: String { rows.joined(separator: "\n") }

  /// The first row that contains the words.
  func row(with words: String) -> String? { rows.first { $0.contains(words) } }

  /// The row on which the hardware cursor stands.
  var cursorRow: String? { frame.cursor.map { frame.rowText($0.row) } }

  /// The reader on screen, if there is one.
  var reader: Reader? {
    if case .reader(let reader) = state.screen { reader } else { nil }
  }

  var board: Board? {
    if case .board(let board) = state.screen { board } else { nil }
  }

  private func events(_ word: String) -> [StateEvent] {
    if word.hasPrefix("type:") {
      return word.dropFirst(5).map { .input(.key(.character($0 == "_" ? " " : $0))) }
    }
    if word.hasPrefix("at:") { return [.time(Int(word.dropFirst(3)) ?? 0)] }
    if word == "reload" { return [.contentLoaded(state.library, problems: [])] }
    if let mouse = mouse(word) { return [.input(.mouse(mouse))] }
    let size = word.split(separator: "x").compactMap { Int($0) }
    if size.count == 2 { return [.input(.resize(Size(columns: size[0], rows: size[1])))] }
    if Self.keys[word] == nil, word.count != 1 { Issue.record("“\(word)” is no word of a script") }
    return [.input(.key(Self.keys[word] ?? .character(word.first ?? " ")))]
  }

  private func mouse(_ word: String) -> Mouse? {
    let kinds: [String: Mouse.Kind] = ["click": .press, "up": .wheelUp, "down": .wheelDown]
    let parts = word.split(separator: ":")
    guard parts.count == 2, let kind = kinds[String(parts[0])] else { return nil }
    let numbers = parts[1].split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    return Mouse(kind, at: Point(row: numbers[0], column: numbers[1]))
  }

  /// Loads the same content with something wrong in it, and plays a script.
  mutating func giveProblems(_ script: String) {
    review = [3, 9].map { line in
      Diagnostic(
        .error, rule: "broken-link", "this link leads nowhere",
        at: SourceLocation(file: "life/02-the-studio.md", line: line))
    }
    _ = state.update(.contentLoaded(state.library, problems: review))
    play(script)
  }

  /// Clicks on the words where they first stand on the screen.
  @discardableResult
  mutating func click(on words: String) -> [Effect] {
    let frame = self.frame
    for row in 0..<frame.size.rows {
      let cells = frame.row(row).map { $0.isContinuation ? "" : $0.text }
      for column in cells.indices {
        guard cells[column...].joined().hasPrefix(words) else { continue }
        return play("click:\(row),\(column)")
      }
    }
    Issue.record("nothing to click on reads “\(words)”\n\(text)")
    return []
  }

  private static let keys: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Enter": .enter, "Esc": .escape,
    "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Space": .character(" "), "C-u": .control("u"),
    "F1": .function(1), "C-p": .control("p"), "C-n": .control("n"), "C-t": .control("t"),
    "C-y": .control("y"),
    "C-e": .control("e"), "C-x": .control("x"), "C-s": .control("s"), "C-a": .control("a"),
    "C-w": .control("w"), "C-k": .control("k"), "C-d": .control("d"), "C-b": .control("b"),
    "C-f": .control("f"), "C-o": .control("o"), "Delete": .delete, "M-b": .alt("b"),
    "M-f": .alt("f"), "M-d": .alt("d"), "M-k": .alt("k"), "M-Enter": .held(.enter),
    "M-Backspace": .held(.backspace), "C-Left": .held(.left), "C-Right": .held(.right),
  ]
}

/// Counts: a clock and a giver of names for tests.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
