import Display
import Testing

@testable import CursesTerminal

/// An input and the millisecond at which it was given.
private struct Answer: Equatable {
  var input: Input
  var millisecond: Int
}

/// What bytes become that arrive at these milliseconds, by the rule that the screen reads by: after a
/// silence as long as the decoder's patience, what came is settled.
private func decode(_ arrivals: [(millisecond: Int, bytes: String)]) -> [Answer] {
  var decoder = InputDecoder()
  var answers: [Answer] = []
  for (index, arrival) in arrivals.enumerated() {
    decoder.receive(Array(arrival.bytes.utf8))
    var now = arrival.millisecond
    while let input = decoder.next() { answers.append(Answer(input: input, millisecond: now)) }
    let next = arrivals.dropFirst(index + 1).first?.millisecond ?? .max
    while let patience = decoder.patience, now + patience <= next {
      now += patience
      if let input = decoder.settle() { answers.append(Answer(input: input, millisecond: now)) }
    }
  }
  return answers
}

/// The text, byte by byte at an interval.
private func slowly(_ text: String, _ interval: Int) -> [(millisecond: Int, bytes: String)] {
  text.enumerated().map { (millisecond: $0.offset * interval, bytes: String($0.element)) }
}

@Suite struct SlowLineTests {
  @Test("Check 11: Esc is answered within 50 ms") func escapeIsAnsweredQuickly() {
    let alone = decode([(0, "\u{1B}")])
    #expect(alone.map(\.input) == [.key(.escape)])
    #expect(alone.allSatisfy { $0.millisecond < 50 })
    let typedOn = decode([(0, "\u{1B}"), (45, "j")])
    #expect(typedOn.map(\.input) == [.key(.escape), .key(.character("j"))])
  }

  @Test(
    "Check 11: keys over a slow line are not split",
    arguments: [
      ("\u{1B}[A", Input.key(.up)), ("\u{1B}OD", .key(.left)), ("\u{1B}[5~", .key(.pageUp)),
      ("\u{1B}[1;5C", .key(.held(.right))), ("\u{1B}\u{1B}[A", .key(.held(.up))),
      ("\u{1B}[<64;12;3M", .mouse(Mouse(.wheelUp, at: Point(row: 2, column: 11)))),
    ], [1, 10, 20])
  func sequencesHold(sequence: (String, Input), interval: Int) {
    #expect(decode(slowly(sequence.0, interval)).map(\.input) == [sequence.1])
  }

  @Test func afterTheFirstTwoBytesALineMayBeSlowerStill() {
    let arrivals = [(0, "\u{1B}["), (200, "5"), (400, "~")]
    #expect(decode(arrivals) == [Answer(input: .key(.pageUp), millisecond: 400)])
  }

  /// The rest of a sequence is taken for it even after escape was answered, if it comes at once.
  @Test func aLateRestIsNotTakenForLetters() {
    let answers = decode([(0, "\u{1B}"), (120, "[A"), (130, "x")])
    #expect(answers.map(\.input) == [.key(.escape), .key(.up), .key(.character("x"))])
  }
}
