import Foundation
import TestSupport
import Testing

@testable import lasttake

/// What comes with the program is not written into, whichever command is asked to: the next version of
/// the program would replace it.
struct BundledRefusalTests {
  private static let record = "@online{a, title = {The dam}, url = {https://post.example/dam}}"

  /// The program in a prefix of its own, with each companion that travels with it.
  private final class Prefix {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    var program: String { "\(root)/bin/lasttake" }
    var share: String { "\(root)/share/lasttake" }

    init() throws {
      let files = FileManager.default
      for folder in ["\(root)/bin", share] {
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      if link(TmuxPane.lasttake, program) != 0 {
        try files.copyItem(atPath: TmuxPane.lasttake, toPath: program)
      }
      for name in ["Content", "Tutorial"] {
        try files.copyItem(atPath: Fixtures.smallPath, toPath: "\(share)/\(name)")
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    var files: Set<String> {
      get throws { Set(try FileManager.default.subpathsOfDirectory(atPath: share)) }
    }
  }

  @Test(
    "Nothing is written there", arguments: ["Content", "Tutorial", nil],
    [
      ["import", "sources", "-", "--from", "bibtex"],
      ["import", "sources", "-", "--from", "bibtex", "--dry-run"],
      ["check", "--fix", "--yes"],
    ])
  func nothingIsWritten(companion: String?, command: [String]) throws {
    let prefix = try Prefix()
    let before = try prefix.files
    let place = companion.map { ["--content", "\(prefix.share)/\($0)"] } ?? []
    let program = try Program(
      command + place, environment: ["LASTTAKE_CONTENT": ""], input: Self.record,
      executable: prefix.program)
    #expect(program.exitCode == 2 && program.output.isEmpty, "\(program.output)")
    let folder = "\(prefix.share)/\(companion ?? "Content")"
    let start =
      "lasttake: this companion comes with the program and is not changed here; copy \(folder), and "
    #expect(program.errors.hasPrefix(start), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(try prefix.files == before)
  }

  /// A copy of it is anybody's.
  @Test func aCopyIsWritten() throws {
    let prefix = try Prefix()
    let copy = "\(prefix.root)/copy"
    try FileManager.default.copyItem(atPath: "\(prefix.share)/Content", toPath: copy)
    let program = try Program(
      ["import", "sources", "-", "--from", "bibtex", "--content", copy], input: Self.record,
      executable: prefix.program)
    #expect(program.exitCode == 0, "\(program.errors)")
  }

  @Test(arguments: ["Content", "Tutorial", "Starter", "Bare"])
  func itsPagesAreNotEdited(name: String) throws {
    let folder = try #require(Fixtures.template(name))
    let editing = PageEditing(folder: folder) { $0 == "EDITOR" ? "false" : nil }
    let (words, isChanged) = editing.edit("companion.yml", atLine: 1)
    #expect(words.contains("comes with the program") && !isChanged, "\(words)")
  }
}
