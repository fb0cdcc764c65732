import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct CatalogueTests {
  @Test func theTimelineRunsByDateInTwoLanes() throws {
    var session = Session(columns: 120, rows: 30)
    session.play("3")
    let life = try #require(session.row(with: "Paints the wall"))
    let other = try #require(session.row(with: "The frame is found empty"))
    #expect(life.contains("May 1986"))
    let lane = life.range(of: "Paints")?.lowerBound.utf16Offset(in: life) ?? 0
    let otherLane = other.range(of: "The frame")?.lowerBound.utf16Offset(in: other) ?? 0
    #expect(otherLane >= lane + 20)
  }

  /// On its border, or where that is too short, above its text.
  @Test(arguments: [(120, 40), (100, 30)])
  func thePreviewTellsTheWholeTitle(columns: Int, rows: Int) throws {
    var session = Session(Fixtures.bundled, columns: columns, rows: rows)
    session.play("5")
    var seen = 0
    for _ in 0..<40 {
      session.play("Down")
      guard case .catalogue(let list) = session.state.screen else { break }
      let id = list.rows[list.selected].destination.entry
      let title = try #require(Fixtures.bundled[id]?.title)
      let column = try #require(
        session.rows.lazy.compactMap { row in
          row.lastIndex(of: "┌").map { row.distance(from: row.startIndex, to: $0) }
        }.first)
      let pane = session.rows.dropFirst(1).map {
        $0.dropFirst(column).filter { !"│─┌┐".contains($0) }
      }
      let text = pane.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(text.contains(title.split(separator: " ").joined(separator: " ")), "\(id)")
      seen += 1
    }
    #expect(seen == 40)
  }

  @Test func bracesJumpByYear() {
    var session = Session()
    session.play("3 } }")
    #expect(session.cursorRow?.contains("1 Apr 2010") == true)
    session.play("} } } }")
    #expect(session.rows.last?.contains("no group further down") == true)
    session.play("{")
    #expect(session.cursorRow?.contains("1 Feb 2012") == true)
  }

  @Test func anEventOpensItsPassage() {
    var session = Session(columns: 60, rows: 10)
    session.play("3 / type:empty Enter Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-empty-frame"))
    #expect(session.rows[1].contains("The frame is found empty"))
  }

  @Test func theTimelineOpensAtTheChapterOneComesFrom() {
    var session = Session()
    session.play("S-Tab 3")
    #expect(session.cursorRow?.contains("1 Apr 2010") == true)
  }

  @Test func whoWasChargedStandsNextWithStatusAndDate() {
    var session = Session(columns: 160, rows: 30)
    session.play("4")
    session.play("Down")
    #expect(session.cursorRow?.contains("Max Stone · Keeper of the house") == true)
    #expect(session.row(with: "As of 22 November 2026. 2 April 2011: Charged with taking") != nil)
  }

  /// Half a status can say the opposite of the whole.
  @Test(arguments: ["35x6", "28x8", "20x5"])
  func aStatusWithoutRoomSaysThatItGoesOn(size: String) {
    var session = Session(Fixtures.bundled)
    session.play("\(size) 4 Down Down")
    let rows = session.rows.filter { $0.contains("▌") }
    #expect(rows.first?.contains("Hannah") == true)
    #expect(rows.last?.contains(" …") == true)
  }

  @Test(arguments: ["120x40", "80x24", "40x12"])
  func theSelectedStatusIsShownToItsEnd(size: String) {
    var session = Session(Fixtures.bundled)
    session.play("\(size) 4 Down")
    #expect(session.cursorRow?.contains("Alec Baldwin") == true)
    #expect(session.text.contains("As of 28 November 2026"))
    #expect(session.text.contains("reached."))
  }

  @Test func theSmallestTimelineStillTellsWhatHappened() {
    var session = Session(columns: 20, rows: 5)
    session.play("3 Down")
    #expect(session.cursorRow == "▌ Paints the wall.")
  }

  @Test func aPersonsPageTellsWhatTheySaidAndWhereTheyAppear() {
    var session = Session(columns: 80, rows: 40)
    session.play("4 Enter")
    #expect(session.reader?.entry == EntityID("people/ada-reed"))
    #expect(session.row(with: "What they said") != nil)
    #expect(session.row(with: "in a letter, 1996") != nil)
    #expect(session.row(with: "Where they appear") != nil)
  }

  @Test func aQuoteOnAPersonsPageLeadsToItsPassage() {
    var session = Session(columns: 80, rows: 40)
    session.play("4 Enter Tab Tab Tab Enter")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
    #expect(session.rows[2].contains("I never painted"))
  }

  @Test func aSourceTellsWhatRestsOnItAlone() {
    var session = Session(columns: 80, rows: 40)
    session.play("5 Enter")
    #expect(session.row(with: "What rests on it") != nil)
    #expect(session.row(with: "The empty frame · investigation: 1 on this source alone") != nil)
  }

  @Test func questionsStandByKindWithWhatEachSideSays() {
    var session = Session(columns: 120, rows: 30)
    session.play("7")
    #expect(session.cursorRow?.contains("Who had the key") == true)
    #expect(session.row(with: "Max Stone says the porter had it") != nil)
    session.play("}")
    #expect(session.cursorRow?.contains("The case is closed") == true)
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-key"))
  }

  @Test(arguments: ["3", "4", "5", "7"], ["120x40", "80x24", "40x12", "20x5"])
  func theSelectedRowIsShownAtEverySize(key: String, size: String) {
    var session = Session(Fixtures.bundled)
    session.play("\(size) \(key) Down Down")
    #expect(session.cursorRow?.hasPrefix("▌") == true)
  }
}
