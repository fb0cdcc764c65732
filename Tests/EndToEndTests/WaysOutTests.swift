import Foundation
import TestSupport
import Testing

struct WaysOutTests {
  @Test(
    "Check 10: stty sane and every mode off after every way out",
    arguments: [
      ("q", 0), ("\u{3}", SIGINT), ("\u{1C}", SIGQUIT), ("", SIGTERM), ("", SIGHUP), ("", SIGINT),
      ("", SIGSEGV), ("", SIGILL), ("", SIGTRAP), ("", SIGABRT), ("", SIGPIPE), ("", SIGUSR1),
    ])
  func theTerminalIsAsBefore(typed: String, signal: Int32) throws {
    let terminal = try Pseudoterminal([TmuxPane.lasttake, "--content", Fixtures.smallPath])
    #expect(terminal.wait(for: "Show the work"))
    #expect(terminal.output.modesOn.isSuperset(of: ["1049", "2004"]))
    #expect(terminal.modes != terminal.initialModes)
    if typed.isEmpty { kill(terminal.process, signal) } else { terminal.type(typed) }
    #expect(terminal.end() == (signal == 0 ? 0 : 128 + signal))
    #expect(terminal.modes == terminal.initialModes)
    #expect(terminal.output.modesOn == [])
    #expect(terminal.output.matches(of: /\u{1B}\[\?25([hl])/).last?.1 == "h")
  }
}
