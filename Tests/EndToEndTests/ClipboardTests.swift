import Foundation
import Testing

@testable import lasttake

/// Which way a copied text takes, and that no more is told than is known.
struct ClipboardTests {
  /// What was done and said for a text.
  private struct Copy {
    var ran: [[String]] = []
    var sent = ""
    var said = ""
  }

  private func copy(
    _ text: String, _ environment: [String: String], way: Clipboard.Way = .automatic,
    ends: ChildProcess.Outcome = .ended(0), answer: String? = nil
  ) -> Copy {
    let ran = Ran()
    var copy = Copy()
    var clipboard = Clipboard(way: way, environment: { environment[$0] })
    clipboard.run = { command, _ in
      ran.commands.append(command)
      return ends
    }
    clipboard.ask = { _ in answer }
    copy.said = clipboard.copy(text) { copy.sent += String(decoding: $0, as: UTF8.self) }
    copy.ran = ran.commands
    return copy
  }

  private final class Ran { var commands: [[String]] = [] }

  private static let sequence = "\u{1B}]52;c;d29yZHM=\u{7}"
  private static let tmux = ["TMUX": "/tmp/tmux-0/default,1,0"]

  @Test func tmuxTakesTheTextItself() {
    let copy = copy("words", Self.tmux)
    #expect(copy.ran == [["tmux", "load-buffer", "-w", "-"]])
    #expect(copy.sent.isEmpty)
    #expect(copy.said == "Copied to tmux’s buffer, and sent on to the terminal’s clipboard")
  }

  @Test(arguments: ["tmux-256color", "screen.xterm-256color"])
  func whatIsAroundTmuxMayKeepIt(terminal: String) {
    let copy = copy("words", Self.tmux, answer: terminal)
    #expect(copy.said.hasPrefix("Copied to tmux’s buffer; what is around it may keep it"))
  }

  @Test func tmuxTakesWhatIsTooLongForATerminalAndSaysSo() {
    let copy = copy(String(repeating: "x", count: 80_000), Self.tmux)
    #expect(copy.said.hasPrefix("Copied to tmux’s buffer; it may be too long"))
  }

  @Test(
    arguments: [
      (.ended(1), "on", true), (.ended(1), "1", true), (.ended(1), "all", true),
      (.ended(1), "", true),
      (.ended(1), "off", false), (.ended(1), "0", false), (.notFound, nil, false),
      (.timedOut, "off", false), (.unknown, nil, false),
    ] as [(ChildProcess.Outcome, String?, Bool)])
  func isWrappedForTmuxOnlyWhereItLetsThrough(
    ends: ChildProcess.Outcome, passthrough: String?, isWrapped: Bool
  ) {
    let copy = copy("words", Self.tmux, ends: ends, answer: passthrough)
    #expect(
      copy.sent == (isWrapped ? "\u{1B}Ptmux;\u{1B}\(Self.sequence)\u{1B}\\" : Self.sequence))
    #expect(!copy.said.contains("Copied"))
    #expect(copy.said.contains("tmux"))
  }

  @Test(arguments: [[:], tmux, ["STY": "1.x"]] as [[String: String]])
  func whatIsTooLongForTheTerminalIsSaid(environment: [String: String]) {
    let text = String(repeating: "x", count: 80_000)
    let copy = copy(text, environment, ends: .notFound)
    #expect(copy.said.contains("too long"))
    #expect(copy.sent.isEmpty)
  }

  @Test func theConsoleHasNone() {
    let copy = copy("words", ["TERM": "linux"])
    #expect(copy.said.contains("no clipboard"))
    #expect(copy.sent.isEmpty)
  }

  @Test(
    arguments: [
      .ended(0), .ended(1), .timedOut, .notFound, .unknown,
    ] as [ChildProcess.Outcome])
  func successIsClaimedOnlyOfAToolThatTookTheText(ends: ChildProcess.Outcome) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["xclip", "xsel"] {
      let tool = folder.appendingPathComponent(name).path
      #expect(FileManager.default.createFile(atPath: tool, contents: Data()))
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tool)
    }
    let environment = ["DISPLAY": ":0", "PATH": folder.path]
    let copied = copy("words", environment, ends: ends)
    #expect(copied.said.contains("Copied with xclip") == (ends == .ended(0)))
    #expect(copied.sent == (ends == .ended(0) ? "" : Self.sequence))
    #expect(copied.ran.count == (ends == .ended(0) ? 1 : 2))
    let byTool = copy("words", environment, way: .tool, ends: ends)
    #expect(byTool.said.hasPrefix("xclip is not known") == (ends != .ended(0)))
    #expect(byTool.sent.isEmpty)
  }

  @Test func aChildsEndIsKnownThoughEndsWereIgnored() {
    let before = signal(SIGCHLD, SIG_IGN)
    defer { signal(SIGCHLD, before) }
    #expect(ChildProcess.run(["true"], input: "words", milliseconds: 5_000) == .ended(0))
    #expect(ChildProcess.run(["false"], input: "words", milliseconds: 5_000) == .ended(1))
  }

  @Test func whatAProgramPrintsIsItsFirstLine() {
    #expect(ChildProcess.output(of: ["printf", "on\nmore"], milliseconds: 5_000) == "on")
    #expect(ChildProcess.output(of: ["printf", ""], milliseconds: 5_000) == "")
    #expect(ChildProcess.output(of: ["false"], milliseconds: 5_000) == nil)
    #expect(ChildProcess.output(of: ["/no/such/program"], milliseconds: 5_000) == nil)
    #expect(ChildProcess.output(of: ["sleep", "60"], milliseconds: 50) == nil)
  }
}
