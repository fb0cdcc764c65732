import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct RenderPropertyTests {
  private static let words = [
    "Up", "Down", "Left", "Right", "Enter", "Enter", "Esc", "Tab", "Tab", "S-Tab", "PgUp", "PgDn",
    "Home", "End", "Space", "Backspace", "[", "]", "/", "n", "N", "x", "f", "z", "<", ">", "1",
    "2", "?", "g", "G", "{", "}", "type:her", "type:speaker:", "C-u", "80x24", "40x12", "20x5",
    "1x1", "1x21", "3x300", "300x3", "3x2", "120x40", "61x9", "0x0", "200x60", "s", "o", ":", "T",
    "M", "!", "C-p", "type:a",
    "click:3,10", "click:8,70", "click:0,60", "click:23,5", "down:9,9", "up:12,60", "reload",
    "v", "a", "m", "r", "y", "Y", "6", "d", "u", "C-s", "C-a", "C-e", "C-w", "M-Enter",
    "Left", "w", "type:note",
  ]

  @Test(arguments: 1...12)
  func randomKeysAndSizesNeverBreakTheFrame(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var session = Session(seed % 2 == 0 ? Fixtures.small : Fixtures.bundled)
    for _ in 0..<250 {
      let word = Self.words.randomElement(using: &generator) ?? "Down"
      session.play(word)
      let frame = session.frame
      #expect(frame.size == session.state.size, "seed \(seed)")
      #expect(frame.isWhole, "seed \(seed), after \(word)")
    }
  }
}

extension Frame {
  /// Whether every wide character has both its cells and the cursor is on the screen.
  var isWhole: Bool {
    for row in 0..<size.rows {
      let columns = self.row(row).reduce(0) { $0 + $1.columns }
      guard columns == size.columns else { return false }
    }
    guard let cursor else { return true }
    return (0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column)
  }
}
