import Foundation
import TestSupport
import Testing

/// The program where another one has left the terminal reporting keys by their numbers.
struct ReportedKeyTests {
  private func program(_ session: Pseudoterminal.Session = .alone) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath], session: session)
    #expect(terminal.wait(for: "Show the work"))
    return terminal
  }

  @Test(arguments: [
    ("\u{1B}[113u", 0), ("\u{1B}[113;1:1u\u{1B}[113;1:3u", 0), ("\u{1B}[99;5u", 128 + SIGINT),
    ("\u{1B}[27;5;99~", 128 + SIGINT), ("\u{1B}[1089::99;5u", 128 + SIGINT),
    ("\u{1B}[92;5u", 128 + SIGQUIT),
  ])
  func itStillEnds(typed: String, code: Int32) throws {
    let terminal = try program()
    terminal.type(typed)
    #expect(terminal.end() == code)
    #expect(terminal.problems == [])
  }

  @Test func itStillStopsAndGoesOn() throws {
    let terminal = try program(.job)
    terminal.type("\u{1B}[122;5u")
    #expect(terminal.waitUntilStopped())
    #expect(terminal.problems == [])
    terminal.goOn()
    #expect(terminal.waitForNext("Show the work"))
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  @Test func aKeyThatIsLetGoIsNoKey() throws {
    let terminal = try program()
    terminal.type("\u{1B}[113;1:3u\u{1B}[27;1:3u\u{1B}[63u")
    #expect(terminal.wait(for: "Help"))
    terminal.type("\u{1B}[27u\u{1B}[113u")
    #expect(terminal.end() == 0)
  }
}
