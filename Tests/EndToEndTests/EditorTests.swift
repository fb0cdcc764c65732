import Foundation
import TestSupport
import Testing

@testable import lasttake

/// What becomes of a text that is written in the reader's own editor.
final class EditorTests {
  private let folder: URL
  private let desk: EditingDesk

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    desk = EditingDesk(folder: folder.appendingPathComponent("editing").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a script of the shell as the editor; the file is `$1`.
  private func edit(_ script: String, of text: String = "old", leastSeconds: Double = 60) throws
    -> Editor.Outcome
  {
    let program = folder.appendingPathComponent("editor.sh").path
    try "\(script)\n".write(toFile: program, atomically: true, encoding: .utf8)
    let editor = Editor(
      environment: { $0 == "EDITOR" ? "sh \(program)" : nil }, leastSeconds: leastSeconds)
    return editor.edit(text, of: "note-1", on: desk)
  }

  @Test func theEditorIsAnArgumentVector() {
    for command in ["false; echo", nil] {
      let editor = Editor(environment: { $0 == "EDITOR" ? command : nil })
      guard case .failed = editor.edit("x", of: "a", on: desk) else {
        Issue.record("\(command ?? "")")
        continue
      }
    }
    #expect(desk.sheets.isEmpty)
  }

  @Test func whatIsWrittenIsTheNoteAndTheSheetIsGone() throws {
    #expect(try edit("printf new >\"$1\"") == .edited("new"))
    #expect(try edit("true", leastSeconds: 0) == .unchanged)
    #expect(desk.sheets.isEmpty)
  }

  @Test func whatIsWrittenLaterIsFoundOnce() throws {
    #expect(try edit("true") == .returnedAtOnce)
    #expect(desk.collect().isEmpty)
    let sheet = try #require(desk.sheets.first)
    for text in ["later", "later still"] {
      try text.write(toFile: sheet.file, atomically: true, encoding: .utf8)
      let found = EditingDesk(folder: desk.folder).collect()
      #expect(found.map(\.text) == [text] && found.map(\.note) == ["note-1"])
      #expect(desk.collect().isEmpty)
    }
  }

  @Test func aSheetThatIsStillOpenIsUsedAgain() throws {
    _ = try edit("true")
    let file = try #require(desk.sheets.first).file
    #expect(try edit("printf '%s' \"$1\" >\"$1\"") == .edited(file))
  }

  @Test func noTextIsCut() throws {
    let outcome = try edit("head -c 3000000 /dev/zero | tr '\\0' x >\"$1\"")
    let sheet = try #require(desk.sheets.first)
    guard case .failed(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.contains("3 MB") && reason.contains(sheet.file))
    #expect(try Data(contentsOf: URL(fileURLWithPath: sheet.file)).count == 3_000_000)
  }

  @Test func whatAFailingEditorWroteIsKept() throws {
    guard case .failed(let reason) = try edit("printf new >\"$1\"; exit 3") else {
      Issue.record("taken")
      return
    }
    let sheet = try #require(desk.sheets.first)
    #expect(reason.contains(sheet.file))
    #expect(try String(contentsOfFile: sheet.file, encoding: .utf8) == "new")
  }

  @Test func aSheetThatIsNoFileIsNoTrap() throws {
    guard case .failed = try edit("rm \"$1\"; mkfifo \"$1\"") else {
      Issue.record("taken")
      return
    }
  }
}
