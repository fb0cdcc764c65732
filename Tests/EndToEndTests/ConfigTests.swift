import Foundation
import TestSupport
import Testing

/// The reader's own settings, with the real program.
struct ConfigTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString).path

  private var file: String { "\(folder)/lasttake/config.yml" }
  private var environment: [String: String] { ["XDG_CONFIG_HOME": folder, "NO_COLOR": ""] }

  /// Writes the file, runs the body, and takes the file away.
  private func with(_ text: String, _ body: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: "\(folder)/lasttake", withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    try body()
  }

  @Test func aMissingFileIsFineAndSaysWhereItWouldBe() throws {
    let program = try Program("config", environment: environment)
    #expect(program.exitCode == 0)
    #expect(program.errors.isEmpty)
    #expect(
      program.lines == [
        "# There is no \(file); it may hold lines like these.", "theme: terminal  # default",
        "measure: 68  # default", "mouse: true  # default", "clipboard: automatic  # default",
        "citation: plain  # default", "watch: automatic  # default", "signs: automatic  # default",
        "welcome: true  # default",
      ])
  }

  @Test func citationsTakeTheStyleThatIsSet() throws {
    try with("citation: bibtex\n") {
      let set = try Program("cite", "sources/the-gazette", environment: environment)
      #expect(set.output.hasPrefix("@"))
      let asked = try Program(
        "cite", "sources/the-gazette", "--style", "plain", environment: environment)
      #expect(!asked.output.hasPrefix("@"))
    }
  }

  /// All standard keys, written out by `config --all` with the marks of comment taken away, are
  /// accepted as a file and change nothing.
  @Test func theStandardKeysWrittenOutAreAccepted() throws {
    let all = try Program("config", "--all", environment: environment)
    let file = all.lines.map { $0.replacing("  # ", with: "  ", maxReplacements: 1) }
      .map { $0.hasPrefix("  ") ? $0 : "# " + $0 }.map { $0 == "# keys:" ? "keys:" : $0 }
    #expect(file.count > 50)
    try with(file.joined(separator: "\n")) {
      let program = try Program("config", environment: environment)
      #expect(program.errors.isEmpty)
      #expect(program.exitCode == 0)
      #expect(program.lines.count { $0.hasPrefix("  ") } > 50)
    }
  }

  @Test func eachSettingSaysWhereItComesFrom() throws {
    try with("theme: dark\nkeys:\n  cross-cut: [i, F5]\n  split: '='\nmeasure: 72\n") {
      let program = try Program("config", environment: environment)
      #expect(program.lines.first == "# \(file)")
      #expect(program.lines.contains("theme: dark  # \(file):1:8"))
      #expect(program.lines.contains("measure: 72  # \(file):5:10"))
      #expect(program.lines.contains("  cross-cut: [i, F5]  # \(file):3:14"))
      #expect(program.lines.contains("  split: \"=\"  # \(file):4:10"))
    }
  }

  @Test func theEnvironmentAndAnOptionWinOverTheFile() throws {
    try with("theme: dark\n") {
      let option = try Program("config", "--theme", "light", environment: environment)
      #expect(option.lines.contains("theme: light  # --theme"))
      let plain = try Program(
        "config", environment: environment.merging(["NO_COLOR": "1"]) { $1 })
      #expect(plain.lines.contains("theme: mono  # NO_COLOR"))
    }
  }

  @Test func whatIsWrongIsOnStandardErrorWithItsPlaceInOrder() throws {
    try with("keys:\n  split: x\n  croscut: c\n  quit: [Q, F10]\ntheme: drak\n") {
      let program = try Program("config", environment: environment)
      #expect(program.exitCode == 1)
      let errors = program.errors.split(separator: "\n")
      try #require(errors.count == 3)
      #expect(errors[0].hasPrefix("\(file):2:3: error: x means cross-cut already in “Reader”;"))
      #expect(errors[1].hasPrefix("\(file):3:3: error: there is no action “croscut”; the nearest"))
      #expect(errors[2].hasPrefix("\(file):5:8: error: “drak” is no theme; use terminal,"))
      #expect(program.lines.filter { $0.hasPrefix("  ") } == ["  quit: [Q, F10]  # \(file):4:9"])
    }
  }

  @Test func theSameAsJSONHasAnIDEach() throws {
    try with("mouse: false\nkeys: {page-down: PgDn}\n") {
      let objects = try Program("config", "--format", "json", environment: environment).objects
      try #require(objects.count == 9)
      #expect(objects[2]["id"] as? String == "mouse")
      #expect(objects[2]["value"] as? Bool == false)
      #expect(objects[2]["origin"] as? String == "\(file):1:8")
      #expect(objects[8]["id"] as? String == "keys/page-down")
      #expect(objects[8]["value"] as? [String] == ["PgDn"])
    }
  }

  @Test func allThatIsPrintedCanBeTheFile() throws {
    let first = try Program("config", "--all", environment: environment)
    #expect(first.lines.contains("  # cross-cut: x  # default"))
    #expect(first.lines.contains("  # show-help: [\"?\", F1]  # default"))
    try with(first.output) {
      let again = try Program("config", environment: environment)
      #expect(again.exitCode == 0)
      #expect(again.lines.count == 9)
    }
  }

  /// The manual's file sets all that can be set, and its remarks name every choice.
  @Test func theManualTellsTheSettings() throws {
    let manual = try String(contentsOf: Documents.manual, encoding: .utf8)
    let example = try #require(manual.components(separatedBy: "```yaml\n").dropFirst().first)
      .components(separatedBy: "```")[0]
    try with(example) {
      let program = try Program("config", environment: environment)
      #expect(program.exitCode == 0 && program.errors.isEmpty, "\(program.errors)")
      #expect(program.lines.count > 5)
      #expect(program.lines.filter { $0.hasSuffix("# default") } == [])
    }
    for name in ["theme", "clipboard", "citation", "watch"] {
      let line = try #require(example.split(separator: "\n").first { $0.hasPrefix("\(name):") })
      let choices = line.components(separatedBy: "# ").dropFirst().joined()
      try with("\(name): zzz\n") {
        let errors = try Program("config", environment: environment).errors
        #expect(errors.contains("; use \(choices) ["), "\(errors)")
      }
    }
  }

  @Test func theScreenHasTheSettings() throws {
    try with("measure: 40\nkeys:\n  cross-cut: i\n  quit: F10\n") {
      let pane = try TmuxPane(
        [TmuxPane.lasttake, "life/the-studio", "--content", Fixtures.smallPath],
        columns: 80, rows: 24, environment: ["XDG_CONFIG_HOME": folder])
      #expect(try pane.wait { $0.last?.contains("i cross-cut") == true }.isExpected)
      try pane.send("i")
      #expect(try pane.wait { $0[0].contains("Investigation") }.isExpected)
      try pane.send("q")
      #expect(try pane.wait { $0.last?.contains("q does nothing") == true }.isExpected)
      try pane.send("F10")
      #expect(try pane.exitCode() == 0)
    }
  }

  @Test func whatIsWrongIsOneLineAndTheProgramGoesOn() throws {
    try with("theme: drak\nmeasure: 0\nmouse: 3\n") {
      let pane = try TmuxPane(
        [TmuxPane.lasttake, "--content", Fixtures.smallPath], columns: 120, rows: 24,
        environment: ["XDG_CONFIG_HOME": folder])
      let seen = try pane.wait {
        $0.joined(separator: " ").contains("2 more; lasttake config tells all")
      }
      #expect(seen.isExpected, "\(seen.screen)")
      #expect(seen.screen.contains { $0.contains("config.yml:1:8: “drak” is no theme; use") })
      try pane.send("Down")
      #expect(try pane.wait { $0.contains { $0.contains("▌  2 Find the picture") } }.isExpected)
    }
  }

  @Test(arguments: ["theme: [", "\u{0}\u{1}", "- - -", "{{{", "&a [*a]"])
  func noFileStopsTheProgram(text: String) throws {
    try with(text) {
      let program = try Program("--plain", environment: environment, input: "q\n")
      #expect(program.exitCode == 0)
      #expect(program.output.contains("config.yml:"))
    }
  }
}
