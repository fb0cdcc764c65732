import Foundation
import TestSupport
import Testing

/// `lasttake export html`.
struct ExportSiteTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString).path

  private func export(_ options: String...) throws -> Program {
    try Program(["export", "html", folder, "--content", Fixtures.smallPath] + options)
  }

  @Test func whatDidNotChangeIsNotWrittenAnew() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try export()
    #expect(first.exitCode == 0, "\(first.errors)")
    let count = try #require(first.output.firstMatch(of: /: ([0-9]+) files, ([0-9]+) written\n/))
    #expect(count.1 == count.2)
    #expect(
      try export().output == "\(folder): \(count.1) files, 0 written, \(count.1) as they were\n")
    let page = folder + "/life/the-studio.html"
    try FileManager.default.removeItem(atPath: page)
    #expect(try export().output.contains(", 1 written, "))
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<h1>The studio</h1>"))
  }

  @Test func aFolderOfSomebodyElsesIsLeftAlone() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/index.html"))
    let program = try export()
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["index.html"])
    #expect(try String(contentsOfFile: folder + "/index.html", encoding: .utf8) == "mine")
  }

  @Test func whatIsNoAddressIsRefusedBeforeAnythingIsWritten() throws {
    for base in ["example.org", "ftp://example.org", "https://", "https://example.org/?a"] {
      let program = try export("--base", base)
      #expect(program.exitCode == 64, "\(base)")
      #expect(program.errors.contains("is no address of the web"), "\(program.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }
}
