import Citation
import ContentModel
import Display
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// The reader's own copy, without a disk: what is ordered, and what is shown.
struct ReadersCopyTests {
  /// A session whose orders are gathered.
  private func session(_ script: String, columns: Int = 80, rows: Int = 24) -> Session {
    var session = Session(columns: columns, rows: rows)
    session.play(script)
    return session
  }

  @Test func aNoteHangsOnTheSentenceInView() throws {
    let session = session("Right Enter { a type:Where_is_it_now? Enter")
    let note = try #require(session.state.journal.notes.first)
    #expect(note.entity == EntityID("life/the-first-brush"))
    #expect(note.body == "Where is it now?")
    #expect(note.passage?.exact.isEmpty == false)
    #expect(session.rows.last?.contains("Noted; 6 lists your notes") == true)
  }

  @Test func aNoteIsOrderedToBeKeptBeforeItIsSaidToBe() {
    var session = session("Right Enter a type:Look")
    let effects = session.play("Enter")
    let note = session.state.journal.notes.first
    #expect(note.map { effects.contains(.record(.saveNote($0))) } == true)
  }

  @Test func theTimeOfTheFilmIsReadFromTheLine() {
    let session = session("Right Enter a type:47:10_the_hat Enter")
    #expect(session.state.journal.notes.first?.filmTime == 47 * 60 + 10)
    #expect(session.state.journal.notes.first?.body == "the hat")
  }

  @Test func aPassageIsSelectedByKeysAndNoted() {
    let session = session("Right Enter Tab v Down a type:x Enter")
    #expect(
      session.state.journal.notes.first?.passage?.exact.hasPrefix("The wall is still there") == true
    )
  }

  @Test func aSelectionGrowsAndShrinksByWords() {
    var session = session("Right Enter Tab v")
    let whole = session.reader?.selection
    session.play("Left Left")
    let shorter = session.reader?.selection
    session.play("Right Right")
    #expect(shorter != whole)
    #expect(session.reader?.selection == whole)
  }

  @Test func theJournalIsReadAnewAfterWhatOneStepRecords() {
    var session = session("Right Enter")
    let effects = session.play("6")
    #expect(effects.count > 1 && effects.last == .reloadJournal)
  }

  @Test func aNoteIsChangedWhereItHangs() {
    let session = session("Right Enter a type:one Enter a type:_two Enter")
    #expect(session.state.journal.notes.map(\.body) == ["one two"])
  }

  @Test func anEmptiedNoteIsTakenAway() {
    let session = session("Right Enter a type:one Enter a C-u Enter")
    #expect(session.state.journal.notes.isEmpty)
    #expect(session.rows.last?.contains("u brings it back") == true)
  }

  @Test func theEditorGetsTheNoteAndItsTextIsKept() {
    var session = session("Right Enter a type:one Enter")
    let id = session.state.journal.notes.first?.id ?? ""
    #expect(session.play("A").contains(.edit("one", of: id)))
    _ = session.state.update(.edited("1:02:30 one\nand two\n", of: id))
    #expect(session.state.journal.notes.first?.body == "one\nand two")
    #expect(session.state.journal.notes.first?.filmTime == 3750)
  }

  @Test func whatAnEditorWritesLaterIsTheNoteItWasOpenedFor() {
    var session = session("Right Enter")
    var ids: [String] = []
    for order in session.play("A") + session.play("Right A") {
      if case .edit("", let id) = order { ids.append(id) }
    }
    #expect(ids.count == 2)
    for id in ids { _ = session.state.update(.editorReturned(of: id, "It came back at once")) }
    #expect(session.state.journal.drafts.map(\.id) == ids)
    session.state.inEditor = [:]
    for (id, text) in zip(ids, ["first", "second"]) {
      _ = session.state.update(.edited(text, of: id))
      _ = session.state.update(.edited("\(text) again", of: id))
    }
    let notes = session.state.journal.notes
    #expect(notes.map(\.body) == ["first again", "second again"])
    #expect(Set(notes.map(\.entity)).count == 2)
  }

  @Test func whatIsSaidWhileTheProgramOpensStandsTogether() {
    var session = Session()
    for words in ["one is wrong", "one is wrong", "two is wrong"] {
      _ = session.state.update(.told(words))
    }
    #expect(session.rows.last?.contains("one is wrong · two is wrong") == true)
    session.play("Down")
    _ = session.state.update(.told("three"))
    _ = session.state.update(.told("four"))
    #expect(session.state.message == "four")
  }

  @Test func aLongPathLeavesTheScreenAndBothItsEnds() {
    var session = Session()
    let path = "/home/" + String(repeating: "x", count: 4000) + "/state"
    _ = session.state.update(.told("nothing is kept in \(path) (too long); set another folder"))
    #expect(session.rows.suffix(3).joined().contains("set another folder"))
    #expect(session.rows.suffix(3).joined().contains("/home/xx"))
    #expect(session.row(with: "Show the work") != nil)
  }

  @Test func notesAreListedByChapterAndByTimeAndFiltered() {
    var session = session("Right Enter a type:late Enter Right a type:early Enter 6")
    #expect(session.row(with: "The first brush") != nil)
    #expect(session.row(with: "The studio") != nil)
    session.play("f")
    #expect(session.row(with: "By time") != nil)
    session.play("/ type:earl Enter")
    #expect(session.row(with: "▌")?.contains("early") == true)
    #expect(session.rows.dropLast().contains { $0.contains("late") } == false)
    session.play("Esc")
    #expect(session.row(with: "late") != nil)
  }

  @Test func aNoteLeadsToItsWordsAndIsTakenAwayAndBack() {
    var session = session("Right Enter End a type:x Enter Esc 6")
    session.play("d")
    #expect(session.state.journal.notes.isEmpty)
    session.play("u")
    #expect(session.state.journal.notes.count == 1)
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
  }

  @Test func aPlaceIsBookmarkedByNameAndJumpedTo() {
    var session = session("Right Enter m C-u type:the_wall Enter")
    #expect(session.state.journal.bookmarks.map(\.name) == ["the wall"])
    session.play("1 6 Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    session.play("1 : type:the_wall")
    #expect(session.cursorRow?.contains("Bookmark") == true)
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
  }

  @Test func aChapterIsReadWhenItWasInViewAndByHand() {
    var session = session("Right Enter at:0 at:1000 End at:2000 Esc", columns: 120, rows: 40)
    #expect(session.row(with: "1 The first brush")?.contains("✓") == true)
    #expect(session.row(with: "Life: 1 of 3 read") != nil)
    session.play("r")
    #expect(session.row(with: "1 The first brush")?.contains("✓") == false)
    session.play("Down r")
    #expect(session.row(with: "2 The studio")?.contains("✓") == true)
  }

  @Test func whatIsMarkedUnreadWhileItIsInViewStaysUnread() {
    var session = session("120x60 Right Enter at:0 at:1000")
    #expect(session.state.journal.isRead(EntityID(folder: "life", slug: "the-first-brush")))
    session.play("r at:3000 PgDn at:5000")
    _ = session.state.update(.idle)
    #expect(!session.state.journal.isRead(EntityID(folder: "life", slug: "the-first-brush")))
  }

  @Test func aQuoteIsCopiedWithItsCitation() {
    var session = session("/ type:grey")
    session.play("C-y")
    let effects = session.play("C-y")
    guard case .copy(let text) = effects.first else { return #expect(Bool(false)) }
    #expect(text.contains("the same grey twice"))
  }

  @Test func theStyleIsChosenSeenAndKept() {
    var session = session("/ type:grey C-s End", columns: 100, rows: 44)
    #expect(session.row(with: "▌Link to the words") != nil)
    #expect(session.row(with: "https://example.org/gazette#:~:text=I%20never") != nil)
    session.play("Up")
    #expect(session.row(with: "▌CSL-JSON") != nil)
    #expect(session.row(with: "\"type\"") != nil)
    let effects = session.play("Enter")
    #expect(effects.contains { if case .copy = $0 { true } else { false } })
    #expect(session.state.citationStyle == .cslJSON)
  }

  @Test func theListOfStylesSaysThatATitleIsADescription() throws {
    let library = Fixtures.bundled
    for (id, isDescribed) in [("sources/guardian-feature", true), ("sources/last-take", false)] {
      let entry = try #require(EntityID(id).flatMap { library[$0] })
      let list = StyleList([Clipping(entry, in: library)], style: .mla)
      let remarks = list.spoken(Session(library).state.context).remarks
      #expect(remarks.contains { $0.contains("is a description") } == isDescribed)
    }
  }

  @Test func aCitationIsCopiedWithItsItalicsWhereItHasSome() {
    var session = session("/ type:grey C-s Down Down")
    #expect(session.row(with: "▌APA 7") != nil)
    guard case .copyFormatted(let html) = session.play("I").first else {
      return #expect(Bool(false), "nothing is copied")
    }
    #expect(html.contains("<i>The Gazette</i>") && html.hasPrefix("<p>“I never"))
    session.play("C-s")
    #expect(session.play("Home I").isEmpty)
    #expect(session.rows.last?.contains("Nothing in it is italic") == true)
  }

  @Test func aCitationIsWrittenToTheFileThatTheReaderNames() {
    var session = session("/ type:grey C-s")
    #expect(session.play("w").isEmpty)
    #expect(session.row(with: "> a-small-companion-citations.txt") != nil)
    guard case .save(let text, "a-small-companion-citations.txt") = session.play("Enter").first
    else { return #expect(Bool(false), "nothing is written") }
    #expect(text.contains("the same grey twice"))
    session.play("C-s w C-u")
    #expect(session.play("Enter").isEmpty)
    #expect(session.rows.last?.contains("A file needs a name") == true)
    let written = session.play("type:~/mine.txt Enter")
    #expect(written == [.save(text, to: "~/mine.txt")])
    session.play("C-s w")
    #expect(session.row(with: "> ~/mine.txt") != nil)
    #expect(session.play("Esc").isEmpty)
  }

  @Test("Check 6: the copied text of a passage has no border and no padding")
  func theCopiedTextIsPlain() {
    var session = Session(Fixtures.bundled, columns: 60, rows: 24)
    session.play(": type:her_people Enter")
    session.play("v } } } } } }")
    guard case .copy(let text) = session.play("y").first else { return #expect(Bool(false)) }
    #expect(!text.contains("▌"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix(" ") || $0.hasSuffix(" ") })
    #expect(!text.contains("[1]"))
  }

  @Test func everythingTakenAwayComesBack() {
    var session = session("Right Enter a type:one Enter Right a type:two Enter 6 d d")
    #expect(session.state.journal.notes.isEmpty)
    session.play("u u")
    #expect(Set(session.state.journal.notes.map(\.body)) == ["one", "two"])
    session.play("u")
    #expect(session.rows.last?.contains("nothing to bring back") == true)
  }

  @Test func aFilterThatHidesAllSaysHowToShowThem() {
    var session = session("Right Enter a type:one Enter 6 / type:zzz Enter d")
    #expect(session.row(with: "Nothing here has “zzz”; Esc shows all") != nil)
    session.play("Esc")
    #expect(session.row(with: "one") != nil)
  }
}
