import Foundation
import TestSupport
import Testing

/// `lasttake export epub`.
struct ExportBookTests {
  @Test func theSameBookIsWrittenToAFileAndToStandardOutput() throws {
    let folder = try Folder()
    let file = folder.path + "/book.epub"
    let written = try Program("export", "epub", file, "--content", Fixtures.smallPath)
    #expect(written.exitCode == 0, "\(written.errors)")
    let first = try #require(FileManager.default.contents(atPath: file))
    #expect(first.starts(with: Array("PK\u{3}\u{4}".utf8)))
    // A book that is there is replaced, by the same bytes.
    #expect(try Program("export", "epub", file, "--content", Fixtures.smallPath).exitCode == 0)
    #expect(FileManager.default.contents(atPath: file) == first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["book.epub"])
    let program = TmuxPane.lasttake
    let line = "'\(program)' export epub - --content '\(Fixtures.smallPath)' | cmp - '\(file)'"
    #expect(try Judge.program("sh", ["-c", line], input: "") == "")
  }

  @Test func whatIsNoBookIsNotReplaced() throws {
    let folder = try Folder()
    let file = folder.path + "/notes.txt"
    try Data("My notes.".utf8).write(to: URL(fileURLWithPath: file))
    for path in [file, folder.path, folder.path + "/none/book.epub"] {
      let program = try Program("export", "epub", path, "--content", Fixtures.smallPath)
      #expect(program.exitCode == 2)
      #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
    }
    #expect(FileManager.default.contents(atPath: file) == Data("My notes.".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
  }

  @Test func theTimeIsThatOfTheEnvironment() throws {
    let folder = try Folder()
    let file = folder.path + "/book.epub"
    let program = try Program(
      ["export", "epub", file, "--content", Fixtures.smallPath],
      environment: ["SOURCE_DATE_EPOCH": "1700000000"])
    #expect(program.exitCode == 0)
    let list = try Judge.program("python3", ["-m", "zipfile", "-l", file], input: "")
    #expect(list.contains("2023-11-14 22:13:20"), "\(list)")
  }
}

/// A folder that goes with this value.
private final class Folder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
