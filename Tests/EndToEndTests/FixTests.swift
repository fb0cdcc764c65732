import ContentParser
import Foundation
import TestSupport
import Testing

@testable import lasttake

/// `check --fix`: a difference first, and files that are written only when that is agreed to.
struct FixTests {
  @Test func withoutATerminalTheDifferenceIsAllThereIs() throws {
    let companion = try MendableCompanion()
    let before = try companion.files()
    let program = try Program("check", companion.folder, "--fix")
    #expect(program.exitCode == 1)
    #expect(program.lines.contains("-- **May 1986** Paints the wall.[^1]"))
    #expect(program.lines.contains("+- **1986-05** Paints the wall.[^1]"))
    #expect(program.errors.contains("nothing was written; --yes writes it"))
    #expect(try companion.files() == before)
  }

  /// `git apply` makes of the difference what `--yes` writes.
  @Test func theDifferenceIsWhatIsWritten() throws {
    let (one, other) = (try MendableCompanion(), try MendableCompanion())
    let diff = try Program("check", one.folder, "--fix").output
    let file = one.folder + ".diff"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data(diff.utf8).write(to: URL(fileURLWithPath: file))
    let git = try Program(
      ["apply", "--whitespace=nowarn", file], executable: "/usr/bin/git", in: one.folder)
    #expect(git.exitCode == 0, "\(git.errors)")
    _ = try Program("check", other.folder, "--fix", "--yes")
    #expect(try one.files() == other.files())
    #expect(try other.files() != MendableCompanion().files())
  }

  @Test func whatIsMendedIsGoneAndNothingNewIsThere() throws {
    let companion = try MendableCompanion()
    let before = try ContentEditor(folder: companion.folder).review()
    let program = try Program("check", companion.folder, "--fix", "--yes")
    #expect(program.lines.contains("mended: 7 files"))
    let after = try ContentEditor(folder: companion.folder).review()
    #expect(after.count < before.count)
    let old = Set(before.map { "\($0.rule) \($0.message)" })
    #expect(after.allSatisfy { old.contains("\($0.rule) \($0.message)") }, "\(after)")
    #expect(program.lines.last == after.summary)
    let again = try Program("check", companion.folder, "--fix", "--yes")
    #expect(again.lines.first == "nothing here can be mended for certain")
  }

  @Test func permissionsStay() throws {
    let companion = try MendableCompanion()
    let path = companion.folder + "/life/01-the-first-brush.md"
    chmod(path, 0o640)
    _ = try Program("check", companion.folder, "--fix", "--yes")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: companion.folder + "/life")
    #expect(names.allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func aFileThatChangedMeanwhileStopsAll() throws {
    let companion = try MendableCompanion()
    let mending = try ContentEditor(folder: companion.folder).mending()
    let last = try #require(mending.files.last).path
    try companion.replace("\n", with: "\r\n", in: last)
    let before = try companion.files()
    #expect(throws: Failure.self) { try MendedFiles(folder: companion.folder).write(mending) }
    #expect(try companion.files() == before)
  }

  @Test func aNameThatIsTakenMeanwhileStopsAll() throws {
    let companion = try MendableCompanion()
    let mending = try ContentEditor(folder: companion.folder).mending()
    let renamed = try #require(mending.files.first { $0.newPath != $0.path })
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(companion.folder)/\(renamed.newPath)"))
    let before = try companion.files()
    #expect(throws: Failure.self) { try MendedFiles(folder: companion.folder).write(mending) }
    #expect(try companion.files() == before)
  }

  @Test func manyChangesAreShownForWhatEachCosts() throws {
    let companion = try MendableCompanion()
    let count = 3_000
    try companion.replace(
      "Nobody.[^1]", with: String(repeating: "[A](../life/02-the-studio.md)\n", count: count),
      in: "goals/03-thank-the-teachers.md")
    let mending = try ContentEditor(folder: companion.folder).mending()
    var lines: [String] = []
    let time = processorTime { lines = UnifiedDiff(mending).lines }
    #expect(lines.count { $0 == "-[A](../life/02-the-studio.md)" } >= count - 1)
    #expect(lines.count { $0 == "+[A](../life/03-the-studio.md)" } >= count - 1)
    #expect(time < .seconds(3), "\(time)")
  }

  @Test("On a terminal it asks", arguments: [("y", true), ("n", false), ("", false)])
  func itAsks(answer: String, isWritten: Bool) throws {
    let companion = try MendableCompanion()
    let before = try companion.files()
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "check", companion.folder, "--fix"], columns: 120, rows: 120)
    #expect(
      try pane.wait { $0.contains { $0.contains("write this to 7 files? [y/N]") } }.isExpected)
    #expect(try companion.files() == before)
    try pane.type(answer)
    try pane.send("Enter")
    #expect(try pane.exitCode() == 1)
    #expect(try (companion.files() != before) == isWritten)
  }

  @Test func whatComesWithTheProgramIsNotChanged() throws {
    let program = try Program("check", Fixtures.bundledPath, "--fix", "--yes")
    #expect(program.exitCode == 2)
    #expect(program.errors.contains("comes with the program"))
  }

  @Test(arguments: [
    ["--yes"], ["--fix", "--watch"], ["--fix", "--format", "json"],
    ["--watch", "--format", "sarif"],
  ])
  func optionsThatDoNotGoTogetherAreWrongUsage(_ options: [String]) throws {
    #expect(try Program(["check"] + options).exitCode == 64)
  }
}

/// A companion with what can be mended, and some that can't.
final class MendableCompanion {
  private let companion: BrokenCompanion
  var folder: String { companion.folder }

  /// - Parameter renumbers: Whether two files have one number.
  init(renumbers: Bool = true) throws {
    companion = try BrokenCompanion()
    try replace(
      "the-gazette.md), page 2", with: "the-gazete.md), page 2", in: "goals/01-show-the-work.md")
    try replace(
      "Nobody paints alone.[^1]", with: "Nobody.[^1]\n\n[^7]: Gone.",
      in: "goals/03-thank-the-teachers.md")
    if renumbers {
      try FileManager.default.moveItem(
        atPath: folder + "/life/03-the-long-journey.md",
        toPath: folder + "/life/02-the-long-journey.md")
    }
    let link = "[The studio](../life/02-the-studio.md)"
    try replace(
      "people/ada-reed.md), to", with: "people/Ada-Reed.md), to", in: "goals/01-show-the-work.md")
    try replace("He kept", with: "\(link). He kept", in: "people/max-stone.md")
  }

  func replace(_ old: String, with new: String, in path: String) throws {
    try companion.replace(old, with: new, in: path)
  }

  /// All files of the folder with their texts.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)")
    }
    return files
  }
}
