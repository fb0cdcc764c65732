import Foundation
import TestSupport
import Testing

@testable import lasttake

/// Parts of the program that touch the machine.
struct ProgramPartsTests {
  @Test func aLongTextIsWrappedForScreenInPieces() {
    let clipboard = TerminalClipboard(String(repeating: "x", count: 3000))
    let pieces = String(decoding: clipboard.throughScreen, as: UTF8.self)
      .components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.count > 5)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
  }

  @Test func italicsGoToAToolThatTakesHTMLAndNowhereElse() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let taken = folder.appendingPathComponent("taken").path
    let tool = folder.appendingPathComponent("xclip").path
    try "#!/bin/sh\n(echo $*; cat) >\(taken)\n".write(
      toFile: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tool)
    let clipboard = FormattedClipboard { ["PATH": folder.path, "DISPLAY": ":0"][$0] }
    #expect(clipboard.copy(html: "<p><i>x</i></p>").hasPrefix("Copied with xclip"))
    #expect(
      try String(contentsOfFile: taken, encoding: .utf8)
        == "-selection clipboard -t text/html\n<meta charset=\"utf-8\">\n<p><i>x</i></p>")
    let none = FormattedClipboard { ["PATH": folder.path][$0] }
    #expect(none.copy(html: "<p>").hasPrefix("Only wl-copy and xclip take italics"))
    let off = FormattedClipboard(way: .terminal) { _ in folder.path }
    #expect(off.copy(html: "<p>").contains("the configuration"))
  }

  @Test func successIsClaimedOnlyOfAToolThatTookTheText() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let taken = folder.appendingPathComponent("taken").path
    let tool = folder.appendingPathComponent("wl-copy").path
    func install(_ script: String) throws {
      try "#!/bin/sh\n\(script)\n".write(toFile: tool, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tool)
    }
    #expect(ChildProcess.run([tool], input: "x", milliseconds: 10) == .notFound)
    try install("cat >\(taken)")
    #expect(ChildProcess.run([tool], input: "words", milliseconds: 5_000) == .ended(0))
    #expect(try String(contentsOfFile: taken, encoding: .utf8) == "words")
    try install("exec sleep 60")
    #expect(ChildProcess.run([tool], input: "words", milliseconds: 100) == .timedOut)
  }

  @Test func withoutADisplayTheTerminalIsAskedAndNothingClaimed() {
    var sent: [UInt8] = []
    let said = Clipboard(environment: { _ in nil }).copy("words") { sent = $0 }
    #expect(said.contains("doesn’t tell"))
    #expect(String(decoding: sent, as: UTF8.self) == "\u{1B}]52;c;d29yZHM=\u{7}")
  }

  @Test func whatIsDoneAtABrokenPipeStaysAsItWas() {
    var (mine, before, after) = (sigaction(), sigaction(), sigaction())
    mine.__sigaction_handler.sa_handler = { _ in }
    mine.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGPIPE, &mine, &before)
    defer { sigaction(SIGPIPE, &before, nil) }
    let text = String(repeating: "x", count: 1 << 20)
    _ = ChildProcess.run(["sh", "-c", "exec <&-; sleep 0.2"], input: text, milliseconds: 5_000)
    sigaction(SIGPIPE, nil, &after)
    #expect(after.sa_flags & mine.sa_flags != 0)
  }

  @Test func aChildThatCannotBeWaitedForIsNoSuccess() {
    #expect(ChildProcess.wait(for: getppid(), milliseconds: 50) == .unknown)
    #expect(ChildProcess.wait(for: getppid(), milliseconds: nil) == .unknown)
  }
}
