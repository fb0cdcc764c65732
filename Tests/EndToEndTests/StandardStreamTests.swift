import Foundation
import TestSupport
import Testing

/// Standard streams that are closed, full, or left by whoever read them.
struct StandardStreamTests {
  private static let commands = [
    [], ["open", "life/the-studio"], ["--plain"], ["list"], ["list", "quotes", "--format", "json"],
    ["read", "about"], ["read", "life/nowhere"], ["quotes", "grey"], ["search", "grey"],
    ["cite", "sources/the-gazette"],
    ["notes"], ["notes", "--import", "-"], ["check"], ["check", "/nowhere"], ["config"], ["--help"],
    ["read", "--help"], ["--version"], ["--nonsense"],
  ]

  private static let closings = (0..<8).map { mask in
    ["<&-", ">&-", "2>&-"].enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
      .joined(separator: " ")
  }

  @Test(arguments: commands, closings)
  func closedStreamsAreNoReasonToDie(command: [String], closing: String) throws {
    let program = try Program.inShell("exec \"$0\" \"$@\" \(closing)", command)
    #expect([0, 1, 2, 64].contains(program.exitCode), "\(program.exitCode)")
    if command == ["list"] {
      #expect(program.exitCode == (closing.split(separator: " ").contains(">&-") ? 2 : 0))
    }
  }

  @Test(arguments: commands.filter { ![["notes"], ["notes", "--import", "-"]].contains($0) })
  func aFullDeviceIsOneLineAndExitCode2(command: [String]) throws {
    let program = try Program.inShell("exec \"$0\" \"$@\" >/dev/full", command)
    let saysWhy = program.errors.contains("can't write the output: No space left on device")
    let hasOutput = ![["--nonsense"], ["read", "life/nowhere"], ["check", "/nowhere"]].contains(
      command)
    #expect(saysWhy == hasOutput, "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(!hasOutput || program.exitCode == 2)
  }

  @Test func anErrorThatCannotBeWrittenIsNoReasonToDie() throws {
    #expect(try Program.inShell("exec \"$0\" \"$@\" 2>/dev/full", ["--nonsense"]).exitCode == 64)
    #expect(
      try Program.inShell("exec \"$0\" \"$@\" >/dev/full 2>/dev/full", ["--help"]).exitCode == 2)
  }

  @Test(arguments: [["read", "about"], ["--help"], ["list", "sources", "--format", "json"]])
  func whoeverReadsMayLeave(command: [String]) throws {
    let program = try Program.inShell(
      "{ sleep 0.3; \"$0\" \"$@\"; echo \"ended $?\" >&2; } | true", command)
    #expect(program.errors == "ended 0\n")
  }

  @Test func aFileThatMayNotGrowIsSaid() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let program = try Program.inShell(
      "out=$1; shift; ulimit -f 0; exec \"$0\" \"$@\" >$out 2>/dev/null", [file, "read", "about"])
    #expect(program.exitCode == 2)
  }

  @Test func withoutThreadsEverythingIsDoneByOne() throws {
    // No thread gets a stack of 4 GB where there are 2.5.
    let limits = "ulimit -s 4000000 && ulimit -v 2500000 && exec timeout 60 \"$0\" \"$@\""
    for command in [["list"], ["check"], ["read", "about"], ["notes"]] {
      let program = try Program.inShell(limits, command)
      #expect(program.exitCode == (command == ["notes"] ? 1 : 0), "\(program.errors)")
    }
  }

  @Test func aLongPathIsShortenedInItsMiddle() throws {
    let path = "/nowhere/" + String(repeating: "a/", count: 2000) + "end"
    let line = try Program("list", "--content", path).errors
    #expect(line.hasPrefix("lasttake: /nowhere/a/a/"))
    #expect(line.contains("…") && line.contains("a/end: no such folder"))
    #expect(line.split(separator: "\n").count == 1 && line.count < 250)
  }

  @Test func readingNotesMakesNoDatabase() throws {
    let state = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    for format in ["markdown", "json"] {
      _ = try Program("notes", "--format", format, environment: ["XDG_STATE_HOME": state.path])
      #expect(!FileManager.default.fileExists(atPath: state.path))
    }
  }

  @Test(arguments: ["/dev/null", "/proc", "/" + String(repeating: "x", count: 5000)])
  func aStateFolderThatCannotBeIsSaid(folder: String) throws {
    let program = try Program("--plain", environment: ["XDG_STATE_HOME": folder], input: "q\n")
    #expect(program.output.contains("nothing is kept, because no journal can be made in"))
    #expect(program.exitCode == 0)
  }

  @Test func withoutAHomeItIsSaid() throws {
    let program = try Program(
      "--plain", environment: ["XDG_STATE_HOME": "", "HOME": ""], input: "q\n")
    #expect(program.output.contains("nothing is kept, because there is no home folder"))
  }

  @Test func theDayOfANoteIsTheReaders() throws {
    let journal = """
      {"version": 1, "notes": [{"id": "a", "entity": "life/the-studio", "body": "Late",
        "created": "2026-03-02T01:30:00Z", "modified": "2026-03-02T01:30:00Z"}]}
      """
    let state = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    let environment = ["XDG_STATE_HOME": state.path, "TZ": "America/Los_Angeles"]
    _ = try Program("notes", "--import", "-", environment: environment, input: journal)
    let notes = try Program("notes", environment: environment).output
    #expect(notes.contains("noted 1 March 2026"))
    let listed = try Program("--plain", environment: environment, input: "6\nq\n").output
    #expect(listed.contains("1 March 2026") && !listed.contains("2 March 2026"), "\(listed)")
  }
}

extension Program {
  /// Runs a script of the shell, with the built program as `$0` and the arguments as `$@`.
  static func inShell(_ script: String, _ arguments: [String]) throws -> Program {
    try Program(
      ["-c", script, TmuxPane.lasttake] + arguments, executable: "/bin/bash")
  }
}
