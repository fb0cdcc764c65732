import Foundation
import TestSupport
import Testing

/// Signals that whoever starts the program has put off or ignored, as shells do for what runs behind.
struct InheritedSignalTests {
  private static let inherited = "env --block-signal=INT,TERM,HUP --ignore-signal=INT,TERM "

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func aWatchEndsAllTheSame(signal: String, code: Int) throws {
    #expect(try watch("kill -\(signal) $p", startedBy: Self.inherited) == ["ended \(code)"])
  }

  /// nohup(1) wants the program to outlive its terminal.
  @Test func aHangUpThatIsIgnoredStaysSo() throws {
    let orders = "kill -HUP $p; sleep 0.3; kill -0 $p && echo lives; kill -TERM $p"
    #expect(try watch(orders, startedBy: "env --ignore-signal=HUP ") == ["lives", "ended 143"])
  }

  /// What a watch prints when it has checked once and is told these orders, without what it checks.
  private func watch(_ orders: String, startedBy: String) throws -> [String] {
    let companion = try BrokenCompanion()
    let script = """
      \(startedBy) "$0" check "$1" --watch >"$1.out" & p=$!
      until grep -q warnings "$1.out"; do sleep 0.02; done
      \(orders)
      wait $p; echo "ended $?"; rm -f "$1.out"
      """
    return try Program(
      ["20", "bash", "-c", script, TmuxPane.lasttake, companion.folder],
      executable: "/usr/bin/timeout"
    ).lines
  }

  @Test func aFullScreenEndsAndGivesTheTerminalBack() throws {
    let command = Self.inherited.split(separator: " ").map(String.init)
    let terminal = try Pseudoterminal(
      ["/usr/bin/env"] + command.dropFirst()
        + [TmuxPane.lasttake, "life/the-first-brush", "--content", Fixtures.smallPath])
    #expect(terminal.wait(for: "Life 1 of 3"))
    kill(terminal.process, SIGTERM)
    #expect(terminal.end() == 128 + SIGTERM)
    #expect(terminal.problems == [])
  }
}
