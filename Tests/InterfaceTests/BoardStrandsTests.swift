import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// A board of three strands and more: pages of panes, and nothing left out.
struct BoardStrandsTests {
  private func session(strands: Int, columns: Int = 120, rows: Int = 40) -> Session {
    Session(Fixtures.small(strands: strands), columns: columns, rows: rows)
  }

  @Test(arguments: 2...7)
  func everyStrandIsReachedAndShownWithItsFirstRows(count: Int) {
    for size in ["120x40", "80x24", "40x12", "200x60"] {
      var session = session(strands: count)
      session.play(size)
      for (number, strand) in session.state.library.companion.strands.enumerated() {
        session.play("Right")
        #expect(session.board?.focus == number + 1)
        #expect(session.text.contains("═ \(strand.title)"), "\(strand.title) at \(size)")
        #expect(session.cursorRow != nil)
      }
      session.play("Right")
      #expect(session.rows.last?.contains("rightmost") == true)
      session.play("Home Left Left Left Left Left Left Left")
      #expect(session.board?.focus == 0)
    }
  }

  @Test func thePaneSaysWhichOfTheStrandsItIs() {
    var session = session(strands: 3)
    #expect(session.row(with: "1 of 3 strands") != nil)
    session.play("Right Right Right")
    #expect(session.row(with: "3 of 3 strands") != nil)
    #expect(session.row(with: "1 of 3 strands") == nil)
    #expect(!self.session(strands: 2).text.contains("of 2 strands"))
  }

  @Test func moreStrandsStandBesideOneAnotherWhereThereIsRoom() {
    let session = session(strands: 4, columns: 200)
    for title in ["Life", "Investigation", "Craft", "Town"] {
      #expect(session.rows[1].contains("─ \(title)"))
    }
  }

  @Test func countsBalanceAndMarksAreOfAllStrands() {
    var session = session(strands: 4, columns: 200)
    #expect(session.row(with: "Life + Inv. + Cra. + Town") != nil)
    let library = session.state.library
    let counts = library.companion.strands.indices.map {
      "\(library.bearingCount(on: library.companion.goals[0].id, strand: $0))"
    }
    let row = session.rows.first { $0.contains("1 Show the work") }
    #expect(row?.contains(counts.joined(separator: "+")) == true)
    #expect(session.row(with: "of 100 words are in Life")?.contains(" in Town") == true)
    session.play("Down")
    #expect(session.row(with: "Marked")?.contains("of Town") == true)
  }

  @Test func theSelectionOfEachStrandIsKept() {
    var session = session(strands: 4)
    session.play("Right Right Right Right Down")
    let chapters = session.board?.chapters
    #expect(chapters?.last == 1)
    var next = Session(Fixtures.small(strands: 4), columns: 120, rows: 40)
    _ = session.state.update(.input(.end))
    next.state.resume(session.state.journal)
    #expect(next.board?.chapters == chapters)
    #expect(next.board?.focus == 4)
    #expect(next.text.contains("═ Town"))
  }

  @Test(arguments: 1...4)
  func eachStrandCanStandBesideAnother(pane: Int) {
    var session = session(strands: 4)
    session.play("Right ".repeated(pane) + "s")
    guard case .split(let split) = session.state.screen else {
      return #expect(session.state.message?.contains("no chapters") == true)
    }
    let strands = split.sides.map { session.state.library.strand(of: $0.entry) }
    #expect(strands.contains(pane - 1))
    #expect(strands[split.focus] == pane - 1)
    #expect(Set(strands).count == 2)
  }

  @Test func aContentThatLosesAStrandKeepsTheBoard() {
    var session = session(strands: 4)
    session.play("Right Right Right Right")
    _ = session.state.update(.contentLoaded(Fixtures.small, problems: []))
    #expect(session.board?.focus == 2)
    #expect(session.board?.chapters.count == 2)
  }
}
