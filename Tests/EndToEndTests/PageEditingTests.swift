import Foundation
import TestSupport
import Testing

@testable import lasttake

/// A page edited where it is read, with the real program and an editor that records what it is given.
@Suite(.serialized)
final class PageEditingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)
  private var content: String { folder.appendingPathComponent("con tent").path }
  private var file: String { "\(content)/life/01-the-first-brush.md" }
  /// An editor whose path has a space; its name makes it one that takes `+LINE`.
  private var editor: String { folder.appendingPathComponent("my tools/nano").path }
  private var told: URL { folder.appendingPathComponent("told") }

  init() throws {
    let tools = folder.appendingPathComponent("my tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: content)
    try install("true")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Makes the editor do something; it writes down its arguments first.
  private func install(_ action: String) throws {
    let script = "#!/bin/sh\nprintf '<%s>' \"$@\" >\"\(told.path)\"\n\(action)\n"
    try script.write(toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
  }

  private func pane(
    _ id: String, editor: String? = nil, content: String? = nil, rows: Int = 10
  ) throws -> TmuxPane {
    let pane = try TmuxPane(
      [TmuxPane.lasttake, id, "--content", content ?? self.content], columns: 60, rows: rows,
      environment: ["VISUAL": editor ?? "'\(self.editor)' -x \"\""])
    let seen = try pane.wait { $0.contains { $0.contains("A child, a brush") } }
    #expect(seen.isExpected, "\(seen.screen)")
    return pane
  }

  /// The line of the file on which words stand.
  private func line(of words: String) throws -> Int {
    let lines = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(words) }) + 1
  }

  @Test func thePageIsEditedAtItsLineAndReadAnewAtThePlace() throws {
    let line = try line(of: "She began on a wall")
    try install("sed -i 's/^## The wall$/## The wall\\n\\nNew.[^1]/' \"$4\"")
    let pane = try pane("life/the-first-brush")
    for _ in 0..<7 { try pane.send("Down") }
    let before = try pane.wait { $0.count > 1 && $0[1].contains("She began on a wall") }
    #expect(before.isExpected, "\(before.screen)")
    try pane.send("E")
    let after = try pane.wait { $0.last?.contains("read anew") == true }
    #expect(after.isExpected, "\(after.screen)")
    #expect(after.screen[1] == before.screen[1])
    #expect(try String(contentsOf: told, encoding: .utf8) == "<-x><><+\(line)><\(file)>")
    try pane.send("Up", "Up")
    #expect(try pane.wait { $0.contains { $0.contains("New.[1]") } }.isExpected)
  }

  @Test func aFindingIsEditedAtItsLine() throws {
    let line = try line(of: "She began on a wall")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("She began on a wall", with: "She began on a [wall](nowhere.md)")
      .write(toFile: file, atomically: true, encoding: .utf8)
    try install("sed -i 's/.wall..nowhere.md./wall/' \"$4\"")
    let pane = try pane("life/the-first-brush", rows: 24)
    try pane.send("!")
    #expect(try pane.wait { $0.contains { $0.contains("nowhere.md") } }.isExpected)
    for _ in 0..<6 {
      if try pane.capture().contains(where: { $0.hasPrefix("║▌life/01") }) { break }
      let before = try pane.capture()
      try pane.send("Down")
      _ = try pane.wait { $0 != before }
    }
    try pane.send("E")
    let after = try pane.wait { !$0.contains { $0.contains("nowhere.md") } }
    #expect(after.isExpected, "\(after.screen)")
    #expect(try String(contentsOf: told, encoding: .utf8) == "<-x><><+\(line)><\(file)>")
  }

  @Test(arguments: [
    ("no-such-editor -x", "There is no editor ‘no-such-editor’"),
    ("'vim", "quotation mark that it does not close"), ("false", "ended with 1"),
  ])
  func aWrongCommandIsOneLine(editor: String, words: String) throws {
    let pane = try pane("life/the-first-brush", editor: editor, rows: 24)
    try pane.send("E")
    let after = try pane.wait { $0.joined(separator: " ").contains(words) }
    #expect(after.isExpected, "\(after.screen)")
    #expect(after.screen.contains { $0.contains("A child, a brush") })
  }

  @Test func whatMayNotBeWrittenSaysWhy() throws {
    let editing = PageEditing(
      folder: content, bundled: [content],
      environment: { $0 == "EDITOR" ? "'\(self.editor)'" : nil })
    #expect(
      editing.edit("life/01-the-first-brush.md", atLine: 1).words.contains("comes with the program")
    )
    var own = editing
    own.bundled = []
    #expect(own.edit("life/none.md", atLine: 1).words.contains("is no file that can be edited"))
    #expect(own.edit("life", atLine: 1).words.contains("is no file that can be edited"))
    #expect(!FileManager.default.fileExists(atPath: told.path))
    #expect(own.edit("life/01-the-first-brush.md", atLine: 0).words.contains("came back at once"))
    #expect(try String(contentsOf: told, encoding: .utf8) == "<+1><\(file)>")
    own.leastSeconds = 0
    #expect(own.edit("life/01-the-first-brush.md", atLine: 7).words.contains("is as it was"))
    guard getuid() != 0 else { return }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file)
    #expect(own.edit("life/01-the-first-brush.md", atLine: 1).words.contains("can’t be written"))
  }
}
