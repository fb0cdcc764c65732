import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What the board tells at a glance: titles, signs, counts, and nothing too early.
struct BoardGlanceTests {
  @Test func nothingIsSaidOfAPairBeforeTheReaderHasMoved() {
    var session = Session(columns: 120, rows: 40)
    #expect(session.row(with: "serves “Show the work”") == nil)
    #expect(session.row(with: "choose a goal") != nil)
    #expect(session.state.spoken.remarks.isEmpty)
    session.play("120x41 M ? Esc")
    #expect(session.row(with: "serves “Show the work”") == nil)
    session.play("Down Up")
    #expect(session.row(with: "● Life 1 serves “Show the work”") != nil)
    #expect(session.row(with: "choose a goal") == nil)
  }

  @Test(arguments: [80, 100, 120])
  func titlesGoBeforeWordsAndMinutes(columns: Int) throws {
    var session = Session(Fixtures.bundled, columns: columns, rows: 24)
    for script in ["Down", "Right", "Right"] {
      session.play(script)
      for row in session.rows.dropFirst(2).prefix(8) {
        for cell in row.split(whereSeparator: { "║│".contains($0) }) where cell.contains("…") {
          #expect(!cell.contains(" min") && !cell.contains("serves"), "\(cell)")
        }
      }
    }
  }

  @Test func theWordStandsInTheSelectedRowAndTheSignInAll() {
    let session = Session(columns: 120, rows: 40)
    #expect(session.row(with: "● 1 The first brush")?.contains("serves") == true)
    let other = session.row(with: "● 2 The studio")?.split(separator: "│")
      .first { $0.contains("The studio") }
    #expect(other?.contains("serves") == false)
    #expect(other?.contains(" min") == true)
  }

  @Test func minutesStandWhereTheWordHasNoRoom() throws {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("Down Down Down Down Down Down")
    let row = try #require(session.row(with: "A twenty-one-day western"))
    let cell = try #require(row.split(separator: "│").first { $0.contains("twenty-one-day") })
    #expect(cell.contains(" min"))
  }

  /// Of borders and reasons, at any width.
  @Test(arguments: [40, 54, 60, 75, 80, 96, 110, 120]) func noWordIsCut(columns: Int) throws {
    let library = Fixtures.bundled
    let reasons = library.companion.strands.flatMap(\.chapters).flatMap(\.bearings).map(\.because)
    let words = Set(reasons.joined(separator: " ").split { !$0.isLetter && !$0.isNumber })
    for rows in [12, 20, 24] {
      var session = Session(library, columns: columns, rows: rows)
      for key in ["Down", "Right", "Down", "Down", "Down", "Down", "Down", "Right", "Down", "Down"]
      {
        session.play(key)
        for row in session.rows {
          for more in row.matches(of: /[↑↓] \d+( \w+)?/) {
            #expect(["", " more"].contains(more.1 ?? ""), "\(row)")
          }
          // The reasons stand below the panes, from edge to edge.
          guard row.hasSuffix("…"), !row.contains("│"), !row.contains("║") else { continue }
          let last = row.dropLast().split { !$0.isLetter && !$0.isNumber }.last
          #expect(last.map(words.contains) == true || rows == 12, "“\(row)” \(rows) \(key)")
        }
      }
    }
  }

  @Test func signsHaveTheirColours() throws {
    var session = Session(columns: 120, rows: 40)
    let light = try #require(Theme(named: "light"))
    session.state.useTheme(light)
    let frame = session.frame
    let row = try #require(session.rows.firstIndex { $0.contains("● 2 The studio") })
    let sign = try #require(frame.row(row).first { $0.text == "●" })
    #expect(sign.style.foreground == light.style(for: .serves).foreground)
    session.play("Down Up")
    let reason = try #require(session.rows.firstIndex { $0.contains("◐ Investigation 1") })
    let kind = session.frame.row(reason).first { $0.text == "◐" }
    #expect(kind?.style.foreground == light.style(for: .complicates).foreground)
  }

  @Test func aPaneGoesNoFurtherThanToItsNearestMark() throws {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("Right End")
    let library = session.state.library
    let before = try #require(session.board)
    session.play("Left")
    for _ in library.companion.goals {
      let last = try #require(session.board)
      session.play("Down")
      let board = try #require(session.board)
      guard board.goal != last.goal else { break }
      let goal = try #require(board.selectedGoal(in: library))
      for strand in library.companion.strands.indices {
        let rows = library.rows(bearingOn: goal.id, strand: strand)
        let near = rows.map { abs($0 - last.chapters[strand]) }.min() ?? 0
        #expect(abs(board.chapters[strand] - last.chapters[strand]) == near)
      }
    }
    #expect(session.board?.goal != before.goal)
  }

  @Test func theGoalStaysWhileAChapterHasToDoWithIt() throws {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("Down Right Home")
    let library = session.state.library
    for _ in 1..<library.companion.strands[0].chapters.count {
      let goal = try #require(session.board?.selectedGoal(in: library)?.id)
      session.play("Down")
      let board = try #require(session.board)
      let chapter = try #require(board.selectedChapter(in: 1, of: library))
      let isRelated = chapter.bearing(on: goal) != nil || chapter.bearings.isEmpty
      #expect((board.selectedGoal(in: library)?.id == goal) == isRelated, "\(chapter.id)")
    }
  }

  @Test func countsAreToldInWords() {
    let session = Session()
    #expect(session.state.spoken.rows.first == "Show the work, 2 of Life, 1 of Investigation")
  }

  @Test func escapeStaysAtHome() {
    var session = Session()
    session.play("4 1 Esc")
    #expect(session.board != nil)
    #expect(session.rows.last?.contains("This is the board") == true)
    session.play("f Esc")
    #expect(session.board?.isNarrowed == false)
    session.play("z Esc")
    #expect(session.board?.isZoomed == false)
    session.play("[")
    #expect(session.board == nil)
  }

  @Test func theBalanceIsASentence() {
    var session = Session(columns: 120, rows: 40)
    let library = Fixtures.small
    let words = (0..<2).map {
      library.wordCount(strand: $0, goal: library.companion.goals[0].id)
    }
    let share = (words[0] * 100 + (words[0] + words[1]) / 2) / (words[0] + words[1])
    let sentence = "Goal 1: \(share) of 100 words are in Life, \(100 - share) in Investigation"
    #expect(session.row(with: sentence)?.contains("The whole companion: ") == true)
    session.play("80x24")
    #expect(session.row(with: sentence)?.contains("; in all ") == true)
    session.play("40x24")
    #expect(session.row(with: "Goal 1: \(share) of 100 words are in Life") != nil)
  }
}
