import Display
import TestSupport

/// What a monkey does next, the same for the same seed.
struct Chance {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }

  /// Whether something that happens once in so many times does now.
  mutating func isOne(in times: Int) -> Bool { number(1...times) == 1 }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  // MARK: Inputs

  mutating func input() -> Input {
    switch number(1...100) {
    case 1...3: .paste(text())
    case 4...11: .mouse(mouse())
    case 12...15: .resize(size())
    case 16: isOne(in: 2) ? .wake : .resumed
    default: .key(key())
    }
  }

  mutating func key() -> Key {
    switch number(1...10) {
    case 1...4: one(of: Self.named)
    case 5: .control(Character(one(of: "abdefghklnoprstuvwxy".map(String.init))))
    case 6: .function(number(1...12))
    case 7: .character(Character(one(of: Self.odd)))
    case 8: .character(one(of: Array("123456789/:?!fsxvaAmryY")))
    default: .character(Character(Unicode.Scalar(UInt8(number(0x20...0x7E)))))
    }
  }

  private static let named: [Key] = [
    .up, .down, .down, .left, .right, .right, .enter, .enter, .escape, .escape, .tab, .backTab,
    .backspace, .delete, .pageUp, .pageDown, .home, .end, .held(.enter), .held(.left),
    .held(.right), .held(.backspace), .alt("b"), .alt("f"), .alt("d"), .alt("k"),
  ]

  private static let odd = [
    "é", "ж", "й", "日", "🎬", "👩‍👩‍👧", "e\u{301}", "\u{301}", "\u{202E}", "\u{200B}", "«", "ı", "\u{A0}",
  ]

  mutating func mouse() -> Mouse {
    let place = Point(row: number(-1...60), column: number(-1...150))
    return Mouse(one(of: [.press, .press, .wheelUp, .wheelDown]), at: place)
  }

  /// Mostly such as windows have; sometimes next to nothing, or more than any screen.
  mutating func size() -> Size {
    switch number(1...20) {
    case 1...12: Size(columns: number(40...130), rows: number(12...45))
    case 13...17: Size(columns: number(1...40), rows: number(1...24))
    case 18: Size(columns: number(0...3), rows: number(0...300))
    case 19: Size(columns: number(0...300), rows: number(0...3))
    default: Size(columns: number(0...300), rows: number(0...300))
    }
  }

  /// Words to paste: hostile ones, filters, ends of lines, now and then very long.
  mutating func text() -> String {
    let own = [
      "speaker:eve ", "\n", "\r\n", "\t", "year:20", "\"", "", "notes", "\u{1B}[201", "words ",
    ]
    let count = isOne(in: 60) ? 300 : number(0...6)
    return (0..<count).map { _ in one(of: isOne(in: 2) ? own : HostileCompanion.words) }.joined()
  }
}
