import Foundation
import TestSupport
import Testing

/// That a copied text reaches the terminal outside of what the program runs in: each time the outermost
/// is a pseudo-terminal, which records what comes.
@Suite(.serialized)
struct ClipboardArrivalTests {
  private static let program = [
    TmuxPane.lasttake, "--content", Fixtures.smallPath, "life/the-studio",
  ]
  private static let screenPath = "/usr/bin/screen"

  /// What the terminal was asked to put on its clipboard, by OSC 52; the last of several.
  private func clipboard(of terminal: Pseudoterminal) -> String? {
    let pattern = /\u{1B}\]52;c?;([A-Za-z0-9+\/=]*)(?:\u{7}|\u{1B}\\)/
    return terminal.output.matches(of: pattern).last
      .flatMap { Data(base64Encoded: String($0.1)) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Copies the first passage, and waits for what the last line says.
  private func copy(in terminal: Pseudoterminal, saying words: String) -> String? {
    #expect(terminal.wait(for: "The window faced north"))
    terminal.settle()
    terminal.type("y")
    #expect(terminal.wait(for: words))
    terminal.settle(milliseconds: 500)
    return clipboard(of: terminal)
  }

  /// Runs in a tmux with its default settings, or with more of them.
  private func inTmux(
    _ settings: [String] = [], path: String = "/usr/bin:/bin", saying words: String
  ) throws -> String? {
    let name = "lasttake-\(UInt64.random(in: 0...UInt64.max))"
    let tmux = ["tmux", "-u", "-f", "/dev/null", "-L", name]
    let terminal = try Pseudoterminal(
      tmux + settings + ["new-session", "env", "PATH=\(path)"] + Self.program,
      environment: ["TERM": "xterm-256color", "TMUX_TMPDIR": NSTemporaryDirectory()])
    defer {
      terminal.type("\u{2}:kill-server\r")
      terminal.settle(milliseconds: 300)
      terminal.hangUp()
    }
    return copy(in: terminal, saying: words)
  }

  @Test func inAPlainTerminal() throws {
    let terminal = try Pseudoterminal(Self.program)
    let copied = copy(in: terminal, saying: "tell whether it took it")
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(copied?.contains("I never painted the same grey twice.") == true)
  }

  @Test func outsideATmuxAsItComes() throws {
    let copied = try inTmux(saying: "Copied to tmux")
    #expect(copied?.contains("I never painted the same grey twice.") == true)
  }

  /// One that has no `load-buffer -w`, as before 3.2, and lets through what is wrapped.
  @Test func outsideATmuxThatLetsThrough() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tmux = folder.appendingPathComponent("tmux").path
    try "#!/bin/sh\ncase $1 in load-buffer) exit 1;; esac\nexec /usr/bin/tmux \"$@\"\n"
      .write(toFile: tmux, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tmux)
    let copied = try inTmux(
      ["set", "-g", "allow-passthrough", "on", ";"], path: "\(folder.path):/usr/bin:/bin",
      saying: "through tmux")
    #expect(copied?.contains("I never painted the same grey twice.") == true)
  }

  @Test(.enabled(if: access(screenPath, X_OK) == 0, "needs Debian's screen"))
  func outsideGNUScreen() throws {
    let terminal = try Pseudoterminal(
      [Self.screenPath, "-U", "-c", "/dev/null"] + Self.program,
      environment: [
        "TERM": "xterm-256color",
        "SCREENDIR": try screenFolder(),
      ])
    let copied = copy(in: terminal, saying: "through screen")
    terminal.type("q")
    _ = terminal.end()
    #expect(copied?.contains("I never painted the same grey twice.") == true)
  }

  private func screenFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lasttake-screens")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder.path
  }
}
