import Foundation
import TestSupport
import Testing

/// Where the program finds the companion that belongs to it.
struct ContentPlaceTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent(
    UUID().uuidString)

  /// Puts the program into `bin` of a prefix, and a copy of the small companion where it says.
  private func installed(content: String? = nil) throws -> String {
    let files = FileManager.default
    let bin = root.appendingPathComponent("bin")
    try files.createDirectory(at: bin, withIntermediateDirectories: true)
    let program = bin.appendingPathComponent("lasttake").path
    if link(TmuxPane.lasttake, program) != 0 {
      try files.copyItem(atPath: TmuxPane.lasttake, toPath: program)
    }
    if let content {
      let folder = root.appendingPathComponent(content)
      try files.createDirectory(
        at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(atPath: Fixtures.smallPath, toPath: folder.path)
    }
    return program
  }

  private func run(_ program: String) throws -> Program {
    try Program(["list", "life"], environment: ["LASTTAKE_CONTENT": ""], executable: program)
  }

  @Test(arguments: [
    "bin/Content", "share/lasttake/Content", "bin/lasttake_CContent.resources/Content",
  ])
  func itIsBesideTheProgramOrInItsPrefix(place: String) throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let program = try installed(content: place)
    let found = try run(program)
    #expect(found.exitCode == 0 && found.lines.count == 3, "\(found.errors)")
    // Through a link it is the same program.
    let link = root.appendingPathComponent("lt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program)
    #expect(try run(link).output == found.output)
  }

  @Test func aProgramAloneSaysSoInOneLine() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let program = try run(installed())
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(
      program.errors
        == "lasttake: the companion that belongs to this program is not beside it; install it whole, "
        + "or name a folder with --content\n")
  }
}
