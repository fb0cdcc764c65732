import Foundation
import Testing

@testable import lasttake

/// A file of the reader's own, to which texts are added.
struct TextFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  @Test func textsStandOneBehindTheOtherAndNoneTwice() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(TextFile(path("a.txt")).add("one") == "Written to \(path("a.txt"))")
    #expect(TextFile(" \(path("a.txt")) ").add("two\u{1B}[m") == "Added to \(path("a.txt"))")
    #expect(TextFile(path("a.txt")).add("one") == "It stands in \(path("a.txt")) already")
    #expect(try text("a.txt") == "one\n\ntwo␛[m\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func aListInJSONStaysOne() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for item in ["[{\"a\": 1}]", "[\n  {\n    \"b\": 2\n  }\n]"] {
      _ = TextFile(path("a.json")).add(item)
    }
    let json = try JSONSerialization.jsonObject(with: Data(try text("a.json").utf8))
    #expect(json as? [[String: Int]] == [["a": 1], ["b": 2]])
    try "{}".write(toFile: path("b.json"), atomically: true, encoding: .utf8)
    #expect(TextFile(path("b.json")).add("[]").contains("holds no list in JSON"))
    #expect(try text("b.json") == "{}")
  }

  @Test func whatCannotBeWrittenIsSaidWithThePath() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(TextFile(path("no/a.txt")).add("x").contains("No such file"))
    #expect(TextFile(folder.path).add("x").hasPrefix("\(folder.path) can’t be written"))
    mkfifo(path("pipe"), 0o600)
    #expect(TextFile(path("pipe")).add("x").contains("no regular file"))
  }

  @Test func aPathIsTakenFromTheFolderOrFromHome() {
    #expect(TextFile("a.txt").path == FileManager.default.currentDirectoryPath + "/a.txt")
    #expect(TextFile("~/a.txt").path == NSHomeDirectory() + "/a.txt")
  }
}
