import ContentModel
import ContentParser
import TestSupport
import Testing

@testable import Interface
@testable import Screens

/// A new companion opens on its board, and so does one that has no page yet.
struct StarterBoardTests {
  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func theStarterPairsGoalsAndChapters(columns: Int, rows: Int) {
    var session = Session(Fixtures.starter, columns: columns, rows: rows)
    #expect(session.board != nil && session.row(with: "1 Show the work") != nil)
    session.play("Down Down Right")
    #expect(session.row(with: "The lamp") != nil, "\(session.text)")
    session.play("Enter")
    let lamp = EntityID(folder: "repair", slug: "the-lamp")
    #expect(session.reader?.entry == lamp, "\(session.text)")
  }

  @Test func theStarterAnswersOnEveryScreen() {
    for key in ["2", "3", "4", "5", "6", "7", "8", "9", "0", "c", "p", "e"] {
      var session = Session(Fixtures.starter, columns: 80, rows: 24)
      session.play(key)
      #expect(!session.text.contains("Nothing here") || key == "6", "\(key):\n\(session.text)")
    }
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20), (40, 12)])
  func panesHaveTheirHeadsWhereNothingIsInThem(columns: Int, rows: Int) throws {
    let folder = try #require(Fixtures.template("Bare"))
    let library = Library(try ContentLoader(folder: folder).load().value)
    var session = Session(library, columns: columns, rows: rows)
    #expect(session.text.contains("Nothing here"))
    let heads = columns < 60 ? ["Goals"] : ["Goals", "Story"]
    for head in heads {
      #expect(session.text.contains(" \(head)"), "\(session.text)")
    }
    for key in ["Down", "Right", "Enter", "8", "3", "2", "0"] {
      session.play(key)
      _ = session.frame
    }
  }
}
