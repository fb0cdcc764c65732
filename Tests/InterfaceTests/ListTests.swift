import ContentModel
import Display
import Search
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Lists narrowed, sorted, and set in few columns.
struct ListTests {
  @Test(arguments: [
    ("3", "wall", "Paints the wall"), ("4", "рід", "Ada Reed"), ("5", "gazette", "Gazette on Ada"),
    ("7", "porter", "Who had the key"),
  ])
  func aSlashNarrowsTheListAsOneTypes(key: String, words: String, found: String) {
    var session = Session(columns: 80, rows: 24)
    session.play("\(key) / type:\(words)")
    #expect(session.cursorRow?.contains(found) == true)
    #expect(session.text.contains("1 of "))
    #expect(session.rows.last?.contains("Only with: \(words)") == true)
    session.play("Enter Esc")
    #expect(!session.text.contains("1 of "))
    #expect(session.cursorRow?.contains(found) == true)
    session.play("Esc")
    #expect(session.board != nil)
  }

  @Test func theFilterLooksOnlyAtWhatHadTheWordsBefore() {
    var words = FilterWords("wal")
    #expect(FilterWords("wall").narrows(words) && FilterWords("wal x").narrows(words))
    #expect(!FilterWords("wa").narrows(words))
    words = FilterWords("the wall")
    #expect(FilterText("On the Wáll").contains(words))
    #expect(!FilterText("On the wa").contains(words))
  }

  @Test func arrowsChooseWhileTheFilterIsTyped() {
    var session = Session(columns: 80, rows: 24)
    session.play("3 / type:the Down Down Enter Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-empty-frame"))
  }

  @Test func tabHandsTheWordsOver() {
    var session = Session(columns: 80, rows: 24)
    session.play("4 / type:grey")
    #expect(session.text.contains("Nothing here has “grey”"))
    session.play("Tab")
    #expect(session.text.contains("I never painted the same"))
  }

  @Test(arguments: [
    ("3", "the newest first", "The museum sues"),
    ("5", "by date, the newest first", "The Gazette on Ada Reed"),
    ("4", "by last name", "Ada Reed"), ("7", "by page, in reading order", "Who had the key"),
  ])
  func aKeySortsByTheNextOrderWhichTheListSays(key: String, words: String, first: String) {
    var session = Session(columns: 100, rows: 30)
    session.play("\(key) f Home")
    #expect(session.rows[1].contains(words))
    #expect(session.cursorRow?.contains(first) == true)
  }

  @Test func theSelectionStaysOnItsRowWhenTheOrderChanges() {
    var session = Session(Fixtures.bundled, columns: 100, rows: 30)
    session.play("5 Down Down Down")
    let source = session.catalogue?.selectedEntry
    for _ in 0..<4 {
      session.play("f")
      #expect(session.catalogue?.selectedEntry == source)
    }
    #expect(session.catalogue?.order == .standing)
  }

  @Test func orderAndFilterAreKeptInTheJournal() throws {
    var session = Session(columns: 100, rows: 30)
    session.play("5 f / type:gazette Enter")
    let context = session.state.context
    let place = session.state.screen.view.place(context)
    let screen = try #require(Screen(place, context))
    guard case .catalogue(let list) = screen else {
      Issue.record("no list")
      return
    }
    #expect(list.order == .date)
    #expect(list.rows.count == 1 && list.status(context)?.contains("gazette") == true)
  }

  @Test(arguments: ["3", "4", "5", "7", "e"])
  func nothingIsCutInFewColumns(key: String) {
    var session = Session(Fixtures.bundled)
    session.play("40x50 \(key)")
    for _ in 0..<8 {
      session.play("Down")
      #expect(!session.rows[2...].dropLast(22).contains { $0.contains("…") }, "\(session.text)")
    }
  }

  @Test func thePublisherStandsBeforeTheDate() {
    var session = Session(columns: 100, rows: 30)
    session.play("5")
    #expect(session.text.contains("City archive · 2012 · official · cited on"))
  }

  @Test func aPageDownGoesByTheRowsInView() {
    var session = Session(Fixtures.bundled)
    session.play("40x12 5 PgDn")
    let number = session.catalogue?.selected ?? 0
    #expect((1...5).contains(number))
  }

  @Test func whatRestsOnOneSourceAloneIsOneList() {
    var session = Session(columns: 100, rows: 40)
    session.play("e")
    #expect(session.text.contains("Papers of the house · City archive: 7 statements"))
    #expect(session.cursorRow?.contains("The wall is still there") == true)
    #expect(session.text.contains("Max Stone says the porter had it; the porter"))
    #expect(session.text.contains("disputed: Who had the key"))
    #expect(session.text.contains("1 April 2010: The frame is found empty."))
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
  }

  @Test func theSourceThatIsSelectedLeadsToWhatRestsOnIt() {
    var session = Session(columns: 100, rows: 40)
    session.play("5 Down e")
    #expect(session.catalogue?.selectedEntry == EntityID("sources/the-gazette"))
    session.play(": type:rests Enter")
    #expect(session.state.message?.contains("One source alone") == true)
  }

  @Test func aSentenceWithTwoSourcesRestsOnNeitherAlone() {
    let a = EntityID(folder: "sources", slug: "a")
    let b = EntityID(folder: "sources", slug: "b")
    func mark(_ label: String) -> Inline { Inline(.note(label: label), .none) }
    let article = Article(
      file: "goals/x.md",
      blocks: [
        Block(
          .paragraph([
            .plain("First. Both"), mark("1"), mark("2"), .plain(". One"), mark("1"),
            .plain(", and another"), mark("2"), .plain(". Nobody."),
          ]), .none)
      ],
      notes: [
        Note(label: "1", blocks: [], sources: [a], range: .none),
        Note(label: "2", blocks: [], sources: [b], range: .none),
      ])
    let goal = Goal(
      id: EntityID(folder: "goals", slug: "x"), title: "X", grade: nil, summary: "",
      article: article)
    var companion = Companion()
    companion.goals = [goal]
    companion.sources = [a, b].map {
      Source(id: $0, title: $0.slug, publisher: "", article: Article(file: "\($0).md"))
    }
    let statements = Library(companion).loneStatements
    #expect(statements.map(\.words) == ["One,", "One, and another."])
    #expect(statements.map(\.source) == [a, b])
    #expect(statements.map(\.id.description) == ["alone/goals-x-1", "alone/goals-x-2"])
  }
}

extension Session {
  var catalogue: Catalogue? {
    if case .catalogue(let list) = state.screen { list } else { nil }
  }
}
