import TestSupport
import Testing

struct PoorTerminalTests {
  /// The whole program behind a shell's redirection.
  private func terminal(_ redirection: String, _ environment: [String: String]) throws
    -> Pseudoterminal
  {
    try Pseudoterminal(
      [
        "sh", "-c", "\"$0\" --content \"$1\" \(redirection)", TmuxPane.lasttake, Fixtures.smallPath,
      ],
      environment: environment)
  }

  @Test(
    "Check 8: readable output where there is no full screen",
    arguments: [
      ("", "dumb"), ("", ""), ("| cat", "xterm"), ("<&-", "xterm"), ("</dev/null", "xterm"),
      ("<&- | cat", "dumb"),
    ])
  func isText(redirection: String, type: String) throws {
    let terminal = try terminal(redirection, ["TERM": type])
    #expect(terminal.end() == 0)
    #expect(terminal.output.hasPrefix("A Small Companion: For the tests\r\n"))
    #expect(!terminal.output.contains("\u{1B}"))
  }

  @Test(
    "Check 8: one line where there is nothing to show it on",
    arguments: [("", "nonsense", "TERM=nonsense is unknown"), (">&-", "xterm", "can't write")])
  func isOneLine(redirection: String, type: String, reason: String) throws {
    let terminal = try terminal(redirection, ["TERM": type])
    #expect(terminal.end() == 2)
    #expect(terminal.output.hasPrefix("lasttake: \(reason)"))
    #expect(terminal.output.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test("Check 8: ASCII under LANG=C", arguments: ["", "| cat"])
  func isASCII(redirection: String) throws {
    let terminal = try terminal(redirection, ["LANG": "C"])
    #expect(terminal.wait(for: "Show the work"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.output.utf8.allSatisfy { $0 < 0x80 })
  }
}
