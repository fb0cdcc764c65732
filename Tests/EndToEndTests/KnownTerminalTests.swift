import Foundation
import TestSupport
import Testing

/// Terminals that are known to know marks around a frame, and titles.
struct KnownTerminalTests {
  @Test(arguments: [0, SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGILL])
  func nothingStaysOpenHoweverItEnds(signal: Int32) throws {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath, "life/the-studio"],
      environment: ["TERM": "foot-nonesuch"])
    #expect(terminal.wait(for: "]2;The studio · A Small Companion"))
    #expect(terminal.wait(for: "The window faced north"))
    terminal.settle()
    #expect(terminal.output.contains("\u{1B}[?2026h"))
    #expect(terminal.screen.titlesPutAside == 1)
    #expect(!terminal.screen.modes.contains("2026"))
    if signal == 0 { terminal.type("q") } else { kill(terminal.process, signal) }
    #expect(terminal.end() == (signal == 0 ? 0 : 128 + signal))
    #expect(terminal.problems == [])
  }

  @Test func anUnknownNameIsRemarkedOnInTheLastLine() throws {
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath], columns: 100, terminal: "xterm-nonesuch"
    )
    let seen = try pane.wait {
      $0.last?.contains("TERM=xterm-nonesuch is unknown to this system; shown as on xterm-256color")
        == true
    }
    #expect(seen.isExpected, "\(seen.screen)")
  }

  @Test func theWindowIsCalledAsThePage() throws {
    let pane = try TmuxPane([TmuxPane.lasttake, "--content", Fixtures.smallPath, "life/the-studio"])
    let before = try pane.value(of: "host")
    _ = try pane.wait { $0.contains { $0.contains("The window faced north") } }
    #expect(try pane.value(of: "pane_title") == "The studio · A Small Companion")
    try pane.send("6")
    _ = try pane.wait { $0.first?.contains("Notes") == true }
    #expect(try pane.value(of: "pane_title") == "Notes · A Small Companion")
    try pane.send("q")
    #expect(try pane.exitCode() == 0)
    #expect(try pane.value(of: "pane_title") == before)
  }

  @Test func theSettingChoosesTheSigns() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try writeSettings("welcome: false\nsigns: wide\n", in: folder)
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath],
      environment: ["XDG_CONFIG_HOME": folder])
    let seen = try pane.wait { $0.contains { $0.contains("Show the work") } }
    #expect(seen.isExpected)
    let screen = try pane.capture().joined()
    #expect(screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(screen.contains("* serves"))
  }
}
