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
      let lacks = [
        "This companion has no", "This companion tells", "This companion leaves", "Nothing was",
      ]
      #expect(
        !lacks.contains { session.text.contains($0) } || key == "6", "\(key):\n\(session.text)")
    }
  }

  /// Where nothing is, stands what is missing, and what makes one.
  @Test(arguments: [
    ("", "This companion has no goals; each is a file in goals/"),
    ("", "This strand has no chapters; each is a file in story/"),
    ("3", "This companion tells of no event; a list item that opens with a date in bold is one"),
    ("4", "This companion has no people; each is a file in people/"),
    ("5", "This companion has no sources; each is a file in sources/"),
    (
      "6",
      "You have no notes or bookmarks yet; press a on a page to write a note, m to set a bookmark"
    ),
    ("7", "This companion leaves no question open; callouts open one"),
    ("8", "This companion has no chapters"), ("9", "Nothing was updated or corrected so far"),
    ("c", "This companion has no cases; each is a file in cases/"),
    ("p", "This companion has no trails; each is a file in trails/"),
    ("e", "No statement here rests on one source alone"),
  ])
  func anEmptyPlaceSaysWhatMakesARow(key: String, words: String) throws {
    let folder = try #require(Fixtures.template("Bare"))
    let library = Library(try ContentLoader(folder: folder).load().value)
    for columns in [120, 40] {
      var session = Session(library, columns: columns, rows: 24)
      session.play("reload")
      session.play(words.contains("strand") && columns == 40 ? "Right" : key)
      let said = session.rows.joined(separator: " ").filter { !"║│".contains($0) }
        .split(separator: " ").joined(separator: " ")
      #expect(said.contains(words), "\(columns)\n\(session.text)")
      #expect(!session.rows.contains { $0.hasPrefix(" ,") })
    }
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20), (40, 12)])
  func panesHaveTheirHeadsWhereNothingIsInThem(columns: Int, rows: Int) throws {
    let folder = try #require(Fixtures.template("Bare"))
    let library = Library(try ContentLoader(folder: folder).load().value)
    var session = Session(library, columns: columns, rows: rows)
    #expect(session.text.contains("This companion has no"))
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
