import Foundation
import GRDB
import TestSupport
import Testing

/// `lasttake doctor` with the real program in made-up surroundings.
struct DoctorTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  /// Surroundings in which nothing is wrong, and what differs from them.
  private func doctor(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Program {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "", "LC_CTYPE": "", "NO_COLOR": "",
      "VISUAL": "", "EDITOR": "cat", "BROWSER": "cat", "TMUX": "", "STY": "", "DISPLAY": "",
      "WAYLAND_DISPLAY": "", "SSH_TTY": "", "SSH_CONNECTION": "",
      "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
      "XDG_CONFIG_HOME": folder.appendingPathComponent("config").path,
    ]
    variables.merge(environment) { $1 }
    return try Program(["doctor"] + arguments, environment: variables)
  }

  private func states(
    _ environment: [String: String] = [:], _ arguments: [String] = []
  ) throws -> [String: String] {
    let program = try doctor(["--format", "json"] + arguments, environment)
    return try program.objects.reduce(into: [:]) { states, object in
      states[object["id"] as? String ?? ""] = object["state"] as? String
    }
  }

  @Test func whereNothingIsWrongItSaysSoAndMakesNothing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try doctor()
    #expect(program.exitCode == 0 && program.errors.isEmpty, "\(program.output)")
    #expect(program.lines.last?.hasPrefix("0 problems, ") == true)
    #expect(program.lines.first?.hasPrefix("version    lasttake 0.1.0 (") == true)
    for words in ["A Small Companion", "3 goals, 5 chapters, 2 people, 2 sources", "None yet"] {
      #expect(program.output.contains(words), "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test(arguments: [
    ("terminal", ["TERM": ""]), ("terminal", ["TERM": "nonsense"]),
    ("locale", ["LANG": "C"]), ("locale", ["LC_ALL": "POSIX"]),
    ("editor", ["EDITOR": "no-such-editor"]), ("editor", ["VISUAL": "cat 'open"]),
    ("browser", ["BROWSER": "no-such-browser"]),
    ("clipboard", ["TMUX": "/nonexistent/socket,1,0"]),
    ("content", ["LASTTAKE_CONTENT": "/no/such/folder"]),
    ("journal", ["XDG_STATE_HOME": "/dev/null/x"]),
  ])
  func aProblemIsToldAndEndsWithOne(id: String, environment: [String: String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try states(environment)[id] == "problem")
    let program = try doctor([], environment)
    #expect(program.exitCode == 1 && program.errors.isEmpty)
    #expect(program.output.contains("PROBLEM: ") && program.output.contains("To do: "))
  }

  @Test(arguments: [
    ("terminal", ["TERM": "dumb"]), ("terminal", ["TERM": "kitty-nonsense"]),
    ("locale", ["LANG": "xx_YY.UTF-8"]), ("colours", ["NO_COLOR": "1"]),
    ("colours", ["TERM": "vt100"]), ("editor", ["EDITOR": ""]), ("browser", ["BROWSER": ""]),
    ("browser", ["SSH_TTY": "/dev/pts/0"]), ("clipboard", ["STY": "1.x"]),
    ("clipboard", ["TERM": "linux"]),
  ])
  func whatTheProgramCopesWithIsANote(id: String, environment: [String: String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try states(environment)[id] == "note")
    #expect(try doctor([], environment).exitCode == 0)
  }

  @Test func theSettingsAreLookedAt() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSettings("theme: secret\n", in: folder.appendingPathComponent("config").path)
    let program = try doctor()
    #expect(program.exitCode == 1 && program.output.contains("“secret” is no theme"))
    let report = try doctor(["--report"])
    #expect(report.exitCode == 1 && !report.output.contains("secret"))
    #expect(report.output.contains("bad-value"))
    try writeSettings("clipboard: tool\n", in: folder.appendingPathComponent("config").path)
    #expect(try states()["clipboard"] == "problem")
    try writeSettings("clipboard: none\n", in: folder.appendingPathComponent("config").path)
    #expect(try states()["clipboard"] == "note")
  }

  @Test func theContentIsHeldToItsRules() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("content")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: copy.path)
    #expect(try states([:], ["--content", copy.path])["content"] == "fine")
    let page = copy.appendingPathComponent("people/ada-reed.md")
    try Data("no front matter".utf8).write(to: page)
    let program = try doctor(["--content", copy.path])
    #expect(program.exitCode == 1)
    #expect(program.output.contains("which --content names"))
    #expect(program.output.contains("lasttake check tells them"))
  }

  // MARK: The journal

  private var journal: URL {
    get throws {
      let state = folder.appendingPathComponent("state/lasttake")
      let names = try FileManager.default.contentsOfDirectory(atPath: state.path)
      return state.appendingPathComponent(
        try #require(names.first { $0.hasSuffix(".sqlite") }))
    }
  }

  private func begin() throws {
    let empty = #"{"version": 1, "notes": [], "bookmarks": []}"#
    let kept = try Program(
      "notes", "--format", "json",
      environment: ["XDG_STATE_HOME": folder.appendingPathComponent("state").path])
    _ = try Program(
      "notes", "--import", "-",
      environment: ["XDG_STATE_HOME": folder.appendingPathComponent("state").path],
      input: kept.output.isEmpty ? empty : kept.output)
  }

  @Test func theJournalIsLookedAtAndLeftAsItIs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try begin()
    let before = try Data(contentsOf: journal)
    let program = try doctor()
    #expect(program.output.contains("Whole, ") && program.output.contains("schema 5 of 5"))
    #expect(try Data(contentsOf: journal) == before)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: journal.deletingLastPathComponent().path)
    #expect(names.count == 1)
  }

  @Test func aDamagedJournalIsToldAndNotSetAside() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try begin()
    try Data(String(repeating: "rubbish", count: 1_000).utf8).write(to: journal)
    let program = try doctor()
    #expect(program.exitCode == 1 && program.output.contains("is damaged"))
    #expect(try String(contentsOf: journal, encoding: .utf8).hasPrefix("rubbish"))
  }

  @Test func aReportNamesNoFolderAndNoTitleOfOnesOwn() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try begin()
    let program = try doctor(
      ["--report"],
      [
        "HOME": folder.path, "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": "",
        "LASTTAKE_CONTENT": Fixtures.smallPath,
      ])
    #expect(!program.output.contains(folder.path))
    #expect(!program.output.contains("A Small Companion"))
    #expect(program.output.contains("~/.local/state/lasttake"))
    #expect(program.output.contains("~/.config/lasttake/config.yml"))
    #expect(!program.output.contains("\u{1B}"))
  }

  /// The folder of a companion has its title, and so has its journal's file.
  @Test(arguments: [true, false]) func aReportNamesNoFolderOfACompanion(isReadable: Bool) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let secret = folder.appendingPathComponent("films/My Secret Film")
    try FileManager.default.createDirectory(
      at: secret.deletingLastPathComponent(), withIntermediateDirectories: true)
    if isReadable {
      try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: secret.path)
    }
    for arguments in [["--report"], ["--report", "--format", "json"]] {
      let program = try doctor(arguments, ["LASTTAKE_CONTENT": secret.path])
      #expect(!program.output.contains("Secret"), "\(program.output)")
      #expect(program.output.contains("LASTTAKE_CONTENT"))
    }
  }
}
