import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

@testable import Interface

/// A companion that is edited while it is read.
struct LiveContentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Fixtures.smallPath), to: folder)
  }

  private func loaded() throws -> Interface.Event {
    let parsed = try ContentLoader(folder: folder.path).load()
    return .contentLoaded(Library(parsed.value), problems: parsed.diagnostics)
  }

  private func edit(_ file: String, _ change: (String) -> String) throws {
    let url = folder.appendingPathComponent(file)
    try change(String(contentsOf: url, encoding: .utf8))
      .write(to: url, atomically: true, encoding: .utf8)
  }

  private func reading(_ script: String) throws -> Session {
    var session = Session(columns: 60, rows: 12)
    _ = session.state.update(try loaded())
    session.play(script)
    return session
  }

  @Test("Check 17: an edit above keeps the sentence")
  func anEditAboveKeepsTheSentence() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Enter / type:sold Enter Esc")
    session.play("Down Down")
    let line = session.rows[1]
    try edit("life/01-the-first-brush.md") {
      $0.replacingOccurrences(of: "## The wall\n", with: "## The wall\n\nNew.[^1]\n\nMore.[^1]\n")
    }
    _ = session.state.update(try loaded())
    #expect(session.rows[1] == line)
    session.play("Up Up Up Up Up Up")
    #expect(session.text.contains("More."))
  }

  @Test func whereTheSentenceIsGoneItsNeighbourStays() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Enter Down Down Down Down Down Down")
    #expect(session.rows[2].contains("She began"))
    try edit("life/01-the-first-brush.md") {
      "---" + $0.dropFirst(3).replacingOccurrences(of: "She began on a wall", with: "It began")
    }
    _ = session.state.update(try loaded())
    #expect(session.rows[2].contains("It began"))
    #expect(session.text.contains("Paints the wall"))
  }

  @Test func whatIsWrongIsOneLineThatOpensTheList() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Enter")
    try edit("life/01-the-first-brush.md") { $0.replacingOccurrences(of: "[^2]:", with: "[^9]:") }
    _ = session.state.update(try loaded())
    #expect(session.rows.last?.contains("The content has 2 problems; ! lists them") == true)
    session.play("!")
    #expect(session.row(with: "life/01-the-first-brush.md:") != nil)
    session.play("Enter ! ")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    try edit("life/01-the-first-brush.md") { $0.replacingOccurrences(of: "[^9]:", with: "[^2]:") }
    _ = session.state.update(try loaded())
    #expect(session.state.overlay == nil)
  }

  @Test func listsAndSearchesFollow() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("4 Down")
    let selected = session.cursorRow
    try edit("people/ada-reed.md") {
      $0.replacingOccurrences(of: "name: Ada Reed", with: "name: Ada Reede")
    }
    _ = session.state.update(try loaded())
    #expect(session.row(with: "Ada Reede") != nil)
    #expect(session.cursorRow == selected)
  }

  @Test func aPageThatIsGoneLeadsBackAndSaysSo() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Right Enter")
    let entry = session.reader?.entry
    try FileManager.default.removeItem(
      at: folder.appendingPathComponent("investigation/01-the-empty-frame.md"))
    _ = session.state.update(try loaded())
    #expect(entry == EntityID("investigation/the-empty-frame"))
    #expect(session.board != nil)
    #expect(session.rows.last?.contains("is no longer in the content") == true)
  }
}
