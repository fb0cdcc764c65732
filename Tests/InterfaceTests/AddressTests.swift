import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Addresses of the web: gone to, shown whole, opened, and copied alone.
struct AddressTests {
  private let gazette = "https://example.org/gazette"

  @Test func aSourcesAddressIsGoneToAndOpened() {
    var session = Session()
    session.openGazette()
    session.play("Tab")
    #expect(session.cursorRow?.contains(gazette) == true)
    #expect(session.rows.last?.contains("\(gazette) · Enter opens it, u copies it") == true)
    #expect(session.play("Enter") == [.visit(gazette)])
    #expect(session.play("u") == [.copy(gazette)])
  }

  @Test func aSourcesOwnAddressIsCopiedWithoutGoingToIt() {
    var session = Session()
    session.openGazette()
    #expect(session.play("u") == [.copy(gazette)])
  }

  @Test func aNotesAddressIsOnItsCard() throws {
    var session = Session(columns: 80, rows: 24)
    session.play("Right Enter")
    while session.state.overlay == nil, try #require(session.reader).target != 40 {
      session.play("Tab")
      if session.rows.last?.contains("opens note") == true { session.play("Enter") }
    }
    #expect(session.state.keyPlace == .card)
    #expect(session.row(with: gazette) != nil)
    #expect(session.play("u") == [.copy(gazette)])
    session.play("Down")
    #expect(session.cursorRow?.contains(gazette) == true)
    #expect(session.play("u") == [.copy(gazette)])
    #expect(session.play("Enter") == [.visit(gazette)])
    session.play("Home Enter")
    #expect(session.reader?.entry == EntityID("sources/the-gazette"))
  }

  @Test func aNoteInTheMarginOpensItsCard() throws {
    var session = Session(columns: 120, rows: 40)
    session.play("Right Enter")
    let note = try #require(session.reader?.page.marginNotes.first)
    let words = try #require(note.lines.first?.dropFirst().first?.text)
    session.click(on: words)
    #expect(session.state.keyPlace == .card)
    #expect(session.row(with: gazette) != nil)
  }

  @Test func whereThereIsNoneItSaysSo() {
    var session = Session()
    session.play("Enter u")
    #expect(session.rows.last?.contains("No address is selected") == true)
  }

  /// However long, and on the smallest of screens, on the page, in the last lines, and on the card.
  @Test(arguments: [(40, 12), (80, 24), (120, 40)])
  func aLongAddressIsShownWhole(columns: Int, rows: Int) throws {
    let address = "https://example.org/" + String(repeating: "archive/of/papers/", count: 9) + "end"
    var companion = Fixtures.small.companion
    let place = try #require(
      companion.sources.firstIndex { $0.id == EntityID("sources/the-gazette") })
    companion.sources[place].url = address
    var session = Session(Library(companion), columns: columns, rows: rows)
    session.openGazette()
    func isWhole(_ rows: [String]) -> Bool {
      rows.map { $0.filter { !" ║│".contains($0) } }.joined().contains(address)
    }
    #expect(isWhole(session.rows), "\(session.text)")
    session.play("Tab")
    let above = session.rows.count - 1 - (session.rows.lastIndex { $0.contains("https://") } ?? 0)
    #expect(isWhole(session.rows.suffix(above + 1)), "\(session.text)")
    let chapter = try #require(companion.strands[0].chapters.first)
    let label = try #require(
      chapter.article.notes.first { $0.sources.contains(companion.sources[place].id) }?.label)
    session.state.overlay = Card(label: label, of: .chapter(chapter)).map(Overlay.card)
    session.play("Down")
    #expect(isWhole(session.rows), "\(session.text)")
  }
}

extension Session {
  fileprivate mutating func openGazette() {
    let isThere = state.open(EntityID(folder: "sources", slug: "the-gazette"))
    #expect(isThere)
  }
}

/// What is chosen by a key is ordered to be kept.
struct ChosenByKeyTests {
  @Test func themeMeasureAndMouseAreKept() {
    var session = Session()
    session.play("Right Enter")
    #expect(session.play(">").contains(.keep(.measure(72))))
    #expect(session.play("<").contains(.keep(.measure(68))))
    #expect(session.play("T").contains(.keep(.theme("light"))))
    #expect(session.play("M").contains(.keep(.mouse(false))))
    for _ in 0..<20 { session.play("<") }
    #expect(!session.play("<").contains { if case .keep = $0 { true } else { false } })
  }
}

/// A page is edited from where it is read, and from what is wrong with it.
struct EditedPageTests {
  @Test func theLineIsThatOfTheBlockAtTheTop() throws {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Enter")
    let chapter = try #require(Fixtures.small.companion.strands[0].chapters.first)
    #expect(session.play("E") == [.editPage(file: chapter.article.file, line: 1)])
    for block in chapter.article.blocks.dropFirst(2) {
      let line = block.range.startLine
      session.state.screen.reader?.go(to: .fileLine(line))
      #expect(session.play("E") == [.editPage(file: chapter.article.file, line: line)])
    }
  }

  @Test func aFindingHasALineOfItsOwn() {
    var session = Session()
    session.giveProblems("! Down")
    #expect(session.play("E") == [.editPage(file: "life/02-the-studio.md", line: 9)])
  }

  @Test func whenTheReaderIsBackTheContentIsReadAnew() {
    var session = Session()
    session.play("Right Enter")
    #expect(session.state.update(.pageEdited("It is changed")) == [.loadContent])
    #expect(session.rows.last?.contains("It is changed") == true)
  }
}
