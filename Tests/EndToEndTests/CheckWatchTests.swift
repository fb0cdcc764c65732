import Foundation
import TestSupport
import Testing

/// `check --watch`, with the real program in a real terminal and in a pipe.
struct CheckWatchTests {
  @Test func aSaveIsCheckedAnew() throws {
    let companion = try BrokenCompanion()
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "check", companion.folder, "--watch"], columns: 200, rows: 50)
    #expect(try shows(pane, "3 errors, 3 warnings"))
    try companion.replace("born: 1980\n", with: "", in: "people/ada-reed.md")
    #expect(try shows(pane, "2 errors, 3 warnings"))
    let marks = try pane.capture().filter { $0.hasPrefix("--- ") && $0.hasSuffix(" ---") }
    #expect(marks.count == 1)
  }

  @Test func aSaveThatChangesNothingIsToldInALine() throws {
    let companion = try BrokenCompanion()
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "check", companion.folder, "--watch"], columns: 200, rows: 50)
    #expect(try shows(pane, "3 errors, 3 warnings"))
    try companion.replace("Everything here", with: "All here", in: "about.md")
    #expect(try shows(pane, "as before, 3 errors, 3 warnings"))
    #expect(try pane.capture().count { $0.contains("unknown-key]") } == 1)
  }

  @Test func aManifestThatIsAwayIsWaitedFor() throws {
    let companion = try BrokenCompanion()
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "check", companion.folder, "--watch"], columns: 200, rows: 50)
    #expect(try shows(pane, "3 errors, 3 warnings"))
    let manifest = companion.folder + "/companion.yml"
    try FileManager.default.moveItem(atPath: manifest, toPath: manifest + ".away")
    #expect(try shows(pane, "no companion.yml in this folder"))
    try FileManager.default.moveItem(atPath: manifest + ".away", toPath: manifest)
    let isBack = try pane.wait { $0.count { $0.contains("3 errors, 3 warnings") } == 2 }.isExpected
    #expect(isBack)
  }

  @Test func controlCEndsItAndTheTerminalIsAsItWas() throws {
    let companion = try BrokenCompanion()
    let script =
      "stty -g >\"$1.before\"; \"$0\" check \"$1\" --watch; echo \"ended $?\"; stty -g >\"$1.after\""
    let pane = try TmuxPane(
      ["bash", "-c", "trap : INT; " + script, TmuxPane.lasttake, companion.folder], columns: 200,
      rows: 50)
    #expect(try shows(pane, "3 errors, 3 warnings"))
    try pane.send("C-c")
    #expect(try shows(pane, "ended 130"))
    _ = try pane.exitCode()
    let before = try String(contentsOfFile: companion.folder + ".before", encoding: .utf8)
    #expect(try String(contentsOfFile: companion.folder + ".after", encoding: .utf8) == before)
    #expect(!before.isEmpty)
  }

  /// It ends without a save, as soon as nobody reads.
  @Test func aPipeThatClosesEndsIt() throws {
    let companion = try BrokenCompanion()
    let program = try Program(
      [
        "20", "bash", "-c", "\"$0\" check \"$1\" --watch | head -1", TmuxPane.lasttake,
        companion.folder,
      ],
      executable: "/usr/bin/timeout")
    #expect(program.exitCode == 0)
    #expect(program.lines.count == 1)
  }

  private func shows(_ pane: borrowing TmuxPane, _ words: String) throws -> Bool {
    try pane.wait { $0.contains { $0.contains(words) } }.isExpected
  }
}
