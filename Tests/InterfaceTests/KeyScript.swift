import ContentModel
import Display
import TestSupport

@testable import Interface

/// A program without a terminal, played by key scripts.
///
/// A script is keys separated by spaces: `Down`, `Enter`, `S-Tab`, `x`; `type:words` types
/// characters, `_` for a space; `80x24` resizes.
struct Session {
  var state: State

  init(_ library: Library = Fixtures.small, columns: Int = 80, rows: Int = 24) {
    state = State(library, size: Size(columns: columns, rows: rows))
  }

  /// Plays a script.
  /// - Returns: The effects of its last key.
  @discardableResult
  mutating func play(_ script: String) -> [Effect] {
    var effects: [Effect] = []
    for word in script.split(separator: " ") {
      for event in events(String(word)) { effects = state.update(event) }
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

  private func events(_ word: String) -> [Interface.Event] {
    if word.hasPrefix("type:") {
      return word.dropFirst(5).map { .input(.key(.character($0 == "_" ? " " : $0))) }
    }
    let size = word.split(separator: "x").compactMap { Int($0) }
    if size.count == 2 { return [.input(.resize(Size(columns: size[0], rows: size[1])))] }
    return [.input(.key(Self.keys[word] ?? .character(word.first ?? " ")))]
  }

  private static let keys: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Enter": .enter, "Esc": .escape,
    "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Space": .character(" "), "C-u": .control("u"),
    "F1": .function(1),
  ]
}
