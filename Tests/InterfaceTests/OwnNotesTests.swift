import ContentModel
import Display
import Reading
import TestSupport
import TextLayout
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// The reader's own notes: in the margin of their page, and tagged.
struct OwnNotesTests {
  private func wide(_ script: String) -> Session {
    var session = Session(columns: 140, rows: 30)
    session.play("Right Enter " + script)
    return session
  }

  @Test func aNoteStandsBesideItsWordsWhileThereIsAMargin() throws {
    var session = wide("a type:why_this_wall? Enter")
    let row = try #require(session.row(with: "* why this wall?"))
    #expect(row.contains("The first brush"))
    session.play("80x24")
    #expect(session.row(with: "* why") == nil)
  }

  @Test func itFollowsItsNote() {
    var session = wide("a type:alpha Enter")
    #expect(session.row(with: "* alpha") != nil)
    session.play("a C-w type:second M-Enter type:third Enter")
    #expect(session.row(with: "* second") != nil && session.row(with: "  third") != nil)
    #expect(session.row(with: "alpha") == nil)
    session.play("6 d [")
    #expect(session.row(with: "* second") == nil)
  }

  @Test func itIsSetOnceForAChange() throws {
    var session = wide("a type:why Enter")
    _ = session.frame
    let words = try #require(session.reader?.words)
    let settings = words.noteSettings
    session.play("Down Up Tab Tab v Esc")
    for _ in 0..<20 { _ = session.frame }
    #expect(words.noteSettings == settings)
    session.play("m type:x Enter a type:s Enter")
    _ = session.frame
    #expect(words.noteSettings == settings + 1)
  }

  /// Of any notes on any page, none stands over another or over one of a source, or far from its words.
  @Test(arguments: 0..<20 as Range<UInt64>) func noNoteStandsOverAnother(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let chapters = Fixtures.bundled.companion.strands.flatMap(\.chapters)
    let chapter = try #require(chapters.randomElement(using: &random))
    let columns = Int.random(in: 24...34, using: &random)
    let page = layOut(
      Folio(.chapter(chapter), in: Fixtures.bundled), columns: 68, marginColumns: columns)
    let notes = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      (
        line: page.lines.indices.randomElement(using: &random) ?? 0,
        text: "words 日本 of a note\nand ".repeated(Int.random(in: 1...9, using: &random))
      )
    }.sorted { $0.line < $1.line }
    let placed = page.ownNotes(notes)
    var taken = Set(page.marginNotes.flatMap { $0.line..<$0.endLine })
    for note in placed {
      for line in note.line..<note.endLine {
        #expect(taken.insert(line).inserted, "seed \(seed), line \(line)")
      }
      #expect(note.words.allSatisfy { displayWidth($0) <= columns - 2 }, "seed \(seed)")
      #expect(notes.contains { ($0.line...$0.line + 6).contains(note.line) }, "seed \(seed)")
    }
    #expect(!placed.isEmpty, "seed \(seed)")
  }

  // MARK: Tags

  @Test(arguments: [
    ("#light", ["light"]), ("see #Light, #light; #Dunkel-Kammer.", ["light", "dunkel-kammer"]),
    ("(#a) “#b”", ["a", "b"]), ("# not #1 a#b ##c &#38; #", []),
    ("#світло\n#日本", ["світло", "日本"]),
    ("#a#b", ["a"]),
  ]) func aTagIsAWordBehindANumberSign(text: String, tags: [String]) {
    #expect(text.tags == tags)
  }

  /// As many as an import may hold, each once.
  @Test func manyTagsAreEachToldOnce() {
    let tags = (0..<3_000).map { "t\($0)" }
    #expect((tags + tags).map { "#\($0)" }.joined(separator: " ").tags == tags)
  }

  @Test func notesAreListedByTheirTags() {
    var session = Session(columns: 120, rows: 30)
    session.play("Right Enter a type:the_window_#light Enter Down Down Down v a")
    session.play("type:one M-Enter type:#light_#craft Enter Down Down Down v a type:light Enter 6")
    #expect(session.row(with: "3 notes and bookmarks, by chapter · #light 2, #craft") != nil)
    #expect(session.row(with: "#light · #craft · ") != nil)
    session.play("/ type:#li")
    #expect(session.row(with: "2 of 3 notes") != nil)
    session.play("M-k type:#craft")
    #expect(session.row(with: "1 of 3 notes") != nil)
    session.play("M-k type:#")
    #expect(session.row(with: "2 of 3 notes") != nil)
    session.play("M-k type:light")
    #expect(session.rows.contains { $0.hasPrefix(" 3 notes and bookmarks") })
    session.play("C-a type:#")
    #expect(session.row(with: "2 of 3 notes") != nil)
    session.play("C-a Delete")
    #expect(session.rows.contains { $0.hasPrefix(" 3 notes and bookmarks") })
  }

  // MARK: In a file

  @Test func theNotesThatAreListedAreWrittenWithTheirCitations() throws {
    var session = Session()
    session.play("Right Enter a type:the_window_#light Enter Down Down Down v a type:other Enter 6")
    session.play("/ type:#light Enter w")
    #expect(session.row(with: "Write the note to") != nil)
    #expect(session.row(with: "> a-small-companion-notes.md") != nil)
    let effects = session.play("Home type:my- Enter")
    guard case .save(let text, let path) = try #require(effects.first) else {
      Issue.record("\(effects)")
      return
    }
    #expect(path.hasPrefix("my-") && path.hasSuffix("-notes.md"))
    #expect(text.hasPrefix("# Notes on ") && text.contains("\nthe window #light\n"))
    #expect(text.contains("(companion)") && !text.contains("other"))
    session.play("Esc w")
    #expect(session.row(with: "Write 2 notes to") != nil)
  }

  @Test func withoutNotesThereIsNothingToWrite() {
    var session = Session()
    session.play("6 w")
    #expect(session.state.message == "There are no notes here to write")
    session.play("1 Right Enter m Enter 6 w")
    #expect(session.state.message == "There are no notes here to write")
  }

  @Test func aFilterFindsAllLinesOfANote() {
    var session = Session()
    session.play("Right Enter a type:one M-Enter type:two_words Enter 6 / type:words")
    #expect(session.row(with: "1 note or bookmark") != nil)
    session.play("type:x")
    #expect(session.row(with: "Nothing here has") != nil)
  }
}
