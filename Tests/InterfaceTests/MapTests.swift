import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// The pairing at a glance: chapters as rows, goals as columns.
struct MapTests {
  private func map(_ session: Session) -> BearingMap? {
    if case .map(let map) = session.state.screen { map } else { nil }
  }

  @Test(arguments: ["120x40", "80x24", "40x12"])
  func everySignStandsInItsRowAndColumn(size: String) throws {
    var session = Session()
    session.play("\(size) 8")
    let pairing = Pairing(Fixtures.small)
    let frame = session.frame
    let head = try #require(session.rows.first { $0.contains("Goals") })
    for row in 0..<pairing.rowCount {
      let title = try #require(pairing.chapter(atRow: row)?.title)
      session.play(row == 0 ? "Home" : "Down")
      let words = try #require(session.rows.first { $0.contains(title.prefix(10)) })
      for goal in pairing.goals.indices {
        let column = try #require(
          head.distance(of: "\(goal + 1)"), "goal \(goal + 1) has no head in “\(head)”")
        let sign = pairing.bearing(row: row, goal: goal)?.kind.glyph
        let shown = words.character(at: column)
        #expect(sign.map { $0 == shown } ?? "·│".contains(shown ?? ""), "\(title), \(goal + 1)")
      }
    }
    #expect(frame.isWhole)
  }

  @Test func theReasonOfTheCellStandsBelowWithItsWord() {
    var session = Session(columns: 120, rows: 40)
    session.play("8")
    #expect(session.row(with: "Goal 1: Show the work") != nil)
    let words = "● Life 1 “The first brush” serves: The first wall is the first picture."
    #expect(session.row(with: words) != nil)
    session.play("Right")
    #expect(session.row(with: "Life 1 “The first brush” does not bear on goal 2.") != nil)
  }

  @Test func theSelectedCellIsMarkedAndHasTheCursor() throws {
    var session = Session(columns: 80, rows: 24)
    session.play("8 Right Down")
    let cursor = try #require(session.frame.cursor)
    let row = session.rows[cursor.row]
    #expect(row.hasPrefix("▌2 The studio"))
    #expect(row.character(at: cursor.column - 1) == "[")
    #expect(row.character(at: cursor.column + 1) == "]")
    #expect(session.row(with: "Goals")?.contains("[2]") == true)
    session.play("40x12")
    let narrow = try #require(session.frame.cursor)
    #expect(session.rows[narrow.row].character(at: narrow.column - 1) == "▸")
    #expect(session.row(with: "Goals")?.contains("▸2") == true)
  }

  @Test func sumsStandAtTheEdges() throws {
    var session = Session(columns: 80, rows: 24)
    session.play("8")
    let pairing = Pairing(Fixtures.small)
    let sums = try #require(session.row(with: "Chapters on the goal"))
    let numbers = sums.split(separator: " ").compactMap { Int($0) }
    let all = pairing.goals.indices.map { pairing.count(onGoal: $0) }
    let words = pairing.strands.reduce(0) { $0 + $1.wordCount }
    #expect(numbers == all + [all.reduce(0, +), words])
    let chapter = try #require(pairing.chapter(atRow: 0))
    let row = try #require(session.row(with: "1 The first brush"))
    #expect(row.contains(" \(chapter.bearings.count) "))
    #expect(row.contains(" \(chapter.article.wordCount) █"))
  }

  @Test func enterReadsTheChapterAndAnotherKeyTheGoal() {
    var session = Session()
    session.play("8 Down Enter")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
    session.play("[ o")
    #expect(session.reader?.entry == EntityID("goals/show-the-work"))
    session.play("Esc")
    #expect(map(session)?.row == 1)
  }

  @Test func tabGoesFromSignToSign() {
    var session = Session()
    session.play("8")
    let pairing = Pairing(Fixtures.small)
    let count = pairing.goals.indices.reduce(0) { $0 + pairing.count(onGoal: $1) }
    for _ in 1..<count {
      session.play("Tab")
      #expect(session.row(with: "does not bear on") == nil)
    }
    session.play("Tab")
    #expect(session.rows.last?.contains("There is no sign after this") == true)
    session.play("S-Tab")
    #expect(session.state.message == nil)
  }

  @Test func itOpensOnTheCellOfWhatIsRead() {
    var session = Session()
    session.play("Right Right Enter 8")
    #expect(map(session)?.row == 3)
    var board = Session()
    board.play("Down Down 8")
    #expect(map(board)?.goal == 2)
  }

  @Test func headsStayWhileItScrolls() throws {
    var session = Session(Fixtures.bundled)
    session.play("8 End")
    #expect(session.rows[1].contains("Goals"))
    let last = try #require(Fixtures.bundled.companion.strands.last?.chapters.last)
    #expect(session.cursorRow?.contains(last.title.prefix(12)) == true)
    session.play("Home")
    #expect(session.row(with: "Life") != nil)
  }

  @Test func moreGoalsThanThereIsRoomForScrollSideways() throws {
    var companion = Fixtures.small.companion
    let goal = companion.goals[0]
    companion.goals = (1...40).map { number in
      var next = goal
      if number > 1 { next.id = EntityID(folder: "goals", slug: "goal-\(number)") }
      return next
    }
    var session = Session(Library(companion), columns: 40, rows: 12)
    session.play("8")
    #expect(session.row(with: "Goals ›") != nil)
    for _ in 1..<40 { session.play("Right") }
    #expect(session.row(with: "‹ Goals") != nil)
    #expect(session.row(with: "Goals")?.contains("▸40") == true)
  }

  @Test(arguments: [40, 60, 80, 120])
  func theGoalsGoBeforeTheEdges(columns: Int) {
    var session = Session(Fixtures.bundled, columns: columns, rows: 24)
    session.play("8")
    let numbers = session.row(with: "Goals")?.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers == Array(1...Fixtures.bundled.companion.goals.count))
    #expect((session.row(with: "Ukraine and")?.contains("█") == true) == (columns >= 60))
  }

  @Test func theSumsStandUnderTheLastRow() throws {
    var session = Session(columns: 80, rows: 24)
    session.play("8")
    let last = try #require(session.rows.firstIndex { $0.contains("2 The key") })
    #expect(session.rows[last + 1].contains("Chapters on the goal"))
  }

  @Test func allStrandsAreRows() {
    var session = Session(Fixtures.small(strands: 4), columns: 120, rows: 40)
    session.play("8 End")
    #expect(session.cursorRow?.contains("Part 2 of the town") == true)
    session.play("{ {")
    #expect(session.cursorRow?.contains("Part 1 of the craft") == true)
  }

  @Test func aClickSelectsACellAndOpensTheSelectedOne() throws {
    var session = Session(columns: 80, rows: 24)
    session.play("8 Right Down")
    let cursor = try #require(session.frame.cursor)
    session.play("Home Left click:\(cursor.row),\(cursor.column)")
    #expect(map(session)?.row == 1)
    #expect(map(session)?.goal == 1)
    session.play("click:\(cursor.row),\(cursor.column)")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
  }

  @Test func aCompanionWithoutGoalsOrChaptersHasAMap() {
    var companion = Fixtures.small.companion
    companion.goals = []
    for library in [Library(companion), Library(Companion())] {
      var session = Session(library)
      session.play("8 Down Right Tab o Enter")
      #expect(!session.text.isEmpty)
    }
  }

  @Test func itIsToldRowByRow() throws {
    var session = Session()
    session.play("8 Down")
    let spoken = session.state.spoken
    #expect(spoken.selected == 1)
    #expect(spoken.rows.count == 5)
    #expect(
      spoken.rows[0].hasPrefix("Life 1, The first brush: serves 1 “Show the work”"))
    #expect(spoken.remarks.first == "Goal 1: Show the work")
  }
}

extension String {
  /// In which column a word first stands.
  fileprivate func distance(of word: String) -> Int? {
    range(of: word).map { displayWidth(String(self[..<$0.lowerBound])) }
  }

  /// What stands in a column of a row without wide characters.
  fileprivate func character(at column: Int) -> String? {
    count > column && column >= 0 ? String(self[index(startIndex, offsetBy: column)]) : nil
  }
}
