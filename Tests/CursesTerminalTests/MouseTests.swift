import Display
import Testing

@testable import CursesTerminal

@Suite struct MouseTests {
  @Test(arguments: [
    ("\u{1B}[<0;1;1M", Mouse(.press, at: Point(row: 0, column: 0))),
    ("\u{1B}[<0;80;24M", Mouse(.press, at: Point(row: 23, column: 79))),
    ("\u{1B}[<64;300;5M", Mouse(.wheelUp, at: Point(row: 4, column: 299))),
    ("\u{1B}[<65;300;5M", Mouse(.wheelDown, at: Point(row: 4, column: 299))),
    ("\u{1B}[<4;2;3M", Mouse(.press, at: Point(row: 2, column: 1))),
    ("\u{1B}[<81;2;3M", Mouse(.wheelDown, at: Point(row: 2, column: 1))),
  ]) func isReadWithWhateverKeysAreHeld(bytes: String, mouse: Mouse) {
    #expect(decode(bytes) == [.mouse(mouse)])
  }

  @Test(arguments: [
    "<0;5;7m", "<1;5;7M", "<2;5;7M", "<3;5;7M", "<32;5;7M", "<35;5;7M", "<66;5;7M", "<128;5;7M",
    "<0;0;7M", "<0;5;0M", "<0;5M", "<0;5;7;9M", "<;5;7M", "<0;;5;7M", "<0;;M", "<M",
    "<0;5;99999999999999999M",
    "<?;5;7M", "<0:5:7M", "<0;5;-7M",
  ]) func isNothingWhenTheProgramHasNoUseForIt(report: String) {
    #expect(decode("a\u{1B}[" + report + "b") == keys("ab"))
  }

  @Test func aBurstOfTheWheelIsReadWhole() {
    let inputs = decode(String(repeating: "\u{1B}[<65;5;7M", count: 300))
    #expect(
      inputs
        == Array(repeating: .mouse(Mouse(.wheelDown, at: Point(row: 6, column: 4))), count: 300))
  }

  @Test func aReportThatBreaksOffIsNothing() {
    #expect(decode("\u{1B}[<0;5;") == [])
    #expect(decode("\u{1B}[<0;5;\u{1B}[A") == [.key(.up)])
  }

  /// `q` is the column of such a report, and must not quit.
  @Test func aReportInTheOldFormIsPassedOverWhole() {
    #expect(decode("a\u{1B}[M q!b") == keys("ab"))
    #expect(decode(Array("\u{1B}[M ".utf8), Array("q!b".utf8)) == keys("b"))
  }
}
