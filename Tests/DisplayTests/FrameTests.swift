import Display
import TestSupport
import Testing

@Suite struct FrameTests {
  private let size = Size(columns: 8, rows: 2)

  @Test func writesFromAPlaceToTheRight() {
    var frame = Frame(size: size)
    #expect(frame.write("ab日c", at: Point(row: 1, column: 2), in: Rect(size)) == 5)
    #expect(frame.text == "\n  ab日c")
    #expect(frame[Point(row: 1, column: 5)].isContinuation)
  }

  @Test func leavesOutWhatDoesNotFit() {
    var frame = Frame(size: size)
    let clip = Rect(row: 0, column: 1, columns: 4, rows: 1)
    #expect(frame.write("abcdefgh", at: Point(row: 0, column: 1), in: clip) == 4)
    #expect(frame.write("x", at: Point(row: 1, column: 1), in: clip) == 0)
    #expect(frame.write("x", at: Point(row: 0, column: 5), in: clip) == 0)
    #expect(frame.text == " abcd\n")
  }

  @Test func aWideCharacterIsNotHalvedByTheEdge() {
    var frame = Frame(size: size)
    frame.write("abcdefg日", at: Point(row: 0, column: 0), in: Rect(size))
    #expect(frame.rowText(0) == "abcdefg")
  }

  @Test func writingOverHalfAWideCharacterRemovesIt() {
    var frame = Frame(size: size)
    frame.write("日本", at: Point(row: 0, column: 0), in: Rect(size))
    frame.write("x", at: Point(row: 0, column: 1), in: Rect(size))
    #expect(frame.rowText(0) == " x本")
    frame.write("y", at: Point(row: 0, column: 2), in: Rect(size))
    #expect(frame.rowText(0) == " xy")
  }

  @Test func fillsAndRestyles() {
    var frame = Frame(size: size)
    let part = Rect(row: -1, column: 6, columns: 9, rows: 9)
    frame.fill(part, with: "-", style: .plain)
    frame.restyle(part) { $0.adding(.reverse) }
    #expect(frame.text == "      --\n      --")
    #expect(frame[Point(row: 0, column: 6)].style.attributes == .reverse)
    #expect(frame[Point(row: 0, column: 5)].style.attributes == [])
  }

  @Test func keepsControlsOut() {
    var frame = Frame(size: size)
    frame.write("\u{1B}[2J\u{9B}", at: Point(row: 0, column: 0), in: Rect(size))
    #expect(frame.rowText(0) == "␛[2J\u{FFFD}")
  }

  /// Every wide character has both its cells, and no cell is a second half of nothing.
  private func isWhole(_ frame: Frame) -> Bool {
    (0..<frame.size.rows).allSatisfy { row in
      var owed = 0
      for cell in frame.row(row) {
        guard cell.isContinuation == (owed > 0) else { return false }
        owed = max(owed, cell.columns) - 1
      }
      return owed == 0
    }
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func neverHalvesAWideCharacter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let texts = ["a", "日", "日本語", "x日", "🎬🎬", "e\u{301}日", "\u{1B}", "", "👩‍👩‍👧b", "क्षि"]
    var frame = Frame(size: Size(columns: 7, rows: 3))
    for _ in 0..<200 {
      let place = Point(
        row: .random(in: -1...3, using: &generator), column: .random(in: -1...8, using: &generator))
      let clip = Rect(
        row: .random(in: -1...2, using: &generator), column: .random(in: -1...6, using: &generator),
        columns: .random(in: 0...9, using: &generator), rows: .random(in: 0...4, using: &generator))
      if Int.random(in: 0..<6, using: &generator) == 0 {
        frame.fill(clip, with: "-", style: .plain)
      } else {
        frame.write(texts.randomElement(using: &generator) ?? "", at: place, in: clip)
      }
      #expect(isWhole(frame), "seed \(seed)")
    }
  }

  @Test func whatLiesBeyondTheEdgesIsLeftOut() {
    var frame = Frame(size: size)
    for rect in [
      Rect(row: 5, column: 0, columns: 3, rows: 2), Rect(row: 0, column: 20, columns: 3, rows: 2),
      Rect(row: -3, column: -9, columns: 2, rows: 2),
    ] {
      frame.fill(rect, with: "#", style: .plain)
      frame.restyle(rect) { $0.adding(.bold) }
    }
    #expect(frame == Frame(size: size))
    frame.fill(Rect(row: -1, column: 6, columns: 9, rows: 2), with: "#", style: .plain)
    #expect(frame.text == "      ##\n")
  }

  @Test func theCursorStaysOnTheScreen() {
    var frame = Frame(size: size)
    frame.cursor = Point(row: 9, column: -3)
    #expect(frame.cursor == Point(row: 1, column: 0))
    var none = Frame(size: Size(columns: 0, rows: 3))
    none.cursor = Point(row: 0, column: 0)
    #expect(none.cursor == nil)
  }

  @Test func noRectangleHasLessThanNothing() {
    var rect = Rect(row: 1, column: 2, columns: 3, rows: 4)
    #expect(
      rect.inset(top: 9, left: 9) == Rect(row: 5, column: 5, columns: 0, rows: 0))
    rect.rows -= 9
    rect.columns = -1
    #expect(rect == Rect(row: 1, column: 2, columns: 0, rows: 0))
  }
}
