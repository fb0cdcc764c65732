import ContentModel
import ContentParser
import Display
import Foundation
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// A companion that is edited while it is read.
struct LiveContentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Fixtures.smallPath), to: folder)
  }

  private func loaded() throws -> StateEvent {
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
    #expect(
      session.rows.last?.contains("Something is wrong with the content; ! tells what") == true)
    session.review = try ContentEditor(folder: folder.path).review().filter {
      $0.severity == .error
    }
    session.play("!")
    #expect(session.row(with: "life/01-the-first-brush.md:") != nil)
    session.play("Enter ! ")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    try edit("life/01-the-first-brush.md") { $0.replacingOccurrences(of: "[^9]:", with: "[^2]:") }
    #expect(session.state.update(try loaded()).contains(.reviewContent))
    _ = session.state.update(.contentReviewed([]))
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

  private let frame = "investigation/01-the-empty-frame.md"

  @Test func aPageThatIsGoneLeadsBackAndSaysSo() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Right Enter")
    let entry = session.reader?.entry
    _ = session.state.update(.idle)
    try FileManager.default.removeItem(at: folder.appendingPathComponent(frame))
    _ = session.state.update(try loaded())
    #expect(entry == EntityID("investigation/the-empty-frame"))
    #expect(session.state.patience == 2_000)
    _ = session.state.update(.idle)
    #expect(session.board != nil)
    #expect(session.rows.last?.contains("is no longer in the content") == true)
    #expect(session.state.patience == nil)
  }

  /// Editors take a file away for a moment and put another in its place.
  @Test func aPageThatIsAwayForAMomentIsStillThatPage() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Right Enter Down Down a type:half")
    _ = session.state.update(.idle)
    let before = session.rows
    let file = folder.appendingPathComponent(frame)
    let text = try String(contentsOf: file, encoding: .utf8)
    try FileManager.default.removeItem(at: file)
    _ = session.state.update(try loaded())
    #expect(session.rows == before)
    session.play("type:_a")
    try text.replacingOccurrences(of: "> [!CARE]", with: "New.\n\n> [!CARE]")
      .write(to: file, atomically: true, encoding: .utf8)
    _ = session.state.update(try loaded())
    session.play("type:_note Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-empty-frame"))
    #expect(session.state.journal.notes.map(\.body) == ["half a note"])
    session.play("1 [")
    #expect(session.reader?.entry == EntityID("investigation/the-empty-frame"))
    #expect(session.state.patience == 300)
  }

  @Test func whatWasBeingWrittenOutlivesItsPage() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Right Enter a type:half")
    _ = session.state.update(.idle)
    try FileManager.default.removeItem(at: folder.appendingPathComponent(frame))
    _ = session.state.update(try loaded())
    session.play("type:_more")
    _ = session.state.update(.idle)
    _ = session.state.update(.idle)
    #expect(session.board != nil)
    #expect(session.state.journal.drafts.map(\.text) == ["half more"])
    #expect(session.state.message?.contains("what was being written waits") == true)
  }

  /// What lies over a page has no places of the page as it was.
  @Test func anOpenOutlineFollowsAnEdit() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Enter o")
    try edit("life/01-the-first-brush.md") {
      let long = (1...30).map { "Line \($0).[^1]\n\n" }.joined()
      return $0.replacingOccurrences(
        of: "## The wall\n", with: "\(long)## A new one\n\nNew.[^1]\n\n## The wall\n")
    }
    _ = session.state.update(try loaded())
    guard case .outline(let outline) = session.state.overlay else {
      Issue.record("the outline is closed")
      return
    }
    #expect(outline.headings.map(\.title).contains("A new one"))
    #expect(outline.headings == session.reader?.page.headings)
    session.play("Home Down Enter")
    #expect(session.text.contains("She began on a wall"))
    session.play("o Esc")
    #expect(session.state.overlay == nil)
  }

  @Test(arguments: ["Right Enter Tab Enter", "Right Down Enter Y", ": type:brush", "Right Enter f"])
  func everythingOverAPageFollowsOrCloses(script: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading(script)
    for file in ["life/01-the-first-brush.md", "life/02-the-studio.md"] {
      try edit(file) { _ in "---\ntitle: Bare\nsummary: Bare.\n---\nNothing.\n" }
    }
    _ = session.state.update(try loaded())
    #expect(!session.state.hasStaleOverlay)
    session.play("Down Up Enter Esc")
    #expect(session.frame.size == Size(columns: 60, rows: 12))
  }

  @Test func aSelectionStaysOnItsWords() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var session = try reading("Right Enter Tab v Down")
    let words = session.selected
    try edit("life/01-the-first-brush.md") {
      $0.replacingOccurrences(of: "## The wall\n", with: "New.[^1]\n\n## The wall\n")
    }
    _ = session.state.update(try loaded())
    #expect(words != nil && session.selected == words)
  }
}

extension State {
  /// Whether what lies over the page tells of what the content no longer has.
  fileprivate var hasStaleOverlay: Bool {
    switch overlay {
    case .card(let card):
      return screen.reader.flatMap { library[$0.entry] }.flatMap(card.adapted) != card
    case .styles(let list): return list.text.contains("grey")
    case .palette(let palette):
      return palette.rows.contains { $0.words.contains("The first brush") }
    case .outline, .problems, .prompt, .filePrompt, .welcome, nil:
      return screen.reader?.labels != nil
    }
  }
}
