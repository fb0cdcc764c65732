import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct FindTests {
  @Test func findCountsAndGoesAroundSayingSo() {
    var session = Session(columns: 60, rows: 12)
    session.play("Right Enter / type:wall")
    #expect(session.rows.last?.contains("1/") == true)
    session.play("Enter N")
    #expect(session.rows.last?.contains("from the end again") == true)
    session.play("n")
    #expect(session.rows.last?.contains("from the top again") == true)
  }

  @Test func whatWasFoundIsShown() {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Enter / type:light")
    #expect(session.row(with: "Colour and light") != nil)
    #expect(session.reader?.topLine != 0)
  }

  @Test("Check 1: a phrase is found across the lines it is set in", arguments: [30, 40, 80, 132])
  func aPhraseIsFoundAcrossSetLines(columns: Int) {
    var session = Session(columns: columns, rows: 24)
    session.play("Right Enter / type:house_has_been_sold_twice_and_the_colours")
    #expect(session.rows.last?.hasSuffix(" 1/1") == true)
  }

  @Test func aPhraseIsFoundAcrossANoteMark() {
    var session = Session()
    session.play("Right Enter / type:let_her._The_wall")
    #expect(session.rows.last?.contains("1/1") == true)
  }

  @Test("Check 2: a straight quotation mark finds a curly one")
  func straightMarksFindCurlyOnes() {
    var session = Session(Fixtures.bundled)
    session.play(": type:her_people Enter / type:\"")
    #expect((session.reader?.find?.hits.count ?? 0) > 1)
  }

  @Test("Check 2: headings and cells of tables count")
  func headingsAndCellsOfTablesCount() {
    var session = Session()
    session.play("Right Enter / type:the_school Enter")
    #expect(session.reader?.find?.hits.count == 1)
    session.play("/ type:ilse Enter")
    #expect(session.reader?.find?.hits.count == 1)
  }

  @Test func escapeGoesBackToWhereTheReaderWas() {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Enter Down Down")
    let line = session.reader?.topLine
    session.play("/ type:light Esc")
    #expect(session.reader?.topLine == line)
    #expect(session.reader?.find == nil)
  }

  @Test func keysAreTypedAndNotObeyed() {
    var session = Session()
    session.play("Right Enter / type:q?x1")
    #expect(session.reader?.find?.field.text == "q?x1")
  }

  @Test func tabTakesTheWordsToTheSearch() {
    var session = Session()
    session.play("Right Enter / type:grey Tab")
    #expect(session.row(with: "Search: grey") != nil)
    #expect(session.row(with: "the same grey twice") != nil)
  }

  @Test("Check 3: hits and place survive a link and the way back")
  func hitsAndPlaceSurviveALinkAndBack() {
    var session = Session(columns: 60, rows: 12)
    session.play("Right Enter / type:wall Enter Tab Enter Enter")
    #expect(session.reader?.entry.folder == "sources")
    session.play("[")
    #expect((session.reader?.find?.hits.count ?? 0) > 1)
  }

  @Test func earlierSearchesComeBack() {
    var session = Session(columns: 60, rows: 12)
    session.play("Right Enter / type:wall Enter / type:school Enter / C-p")
    #expect(session.reader?.find?.field.text == "school")
    session.play("C-p")
    #expect(session.reader?.find?.field.text == "wall")
    #expect((session.reader?.find?.hits.count ?? 0) > 1)
    session.play("C-p")
    #expect(session.rows.last?.contains("no search before") == true)
    session.play("C-n C-n")
    #expect(session.reader?.find?.field.text == "")
  }

  @Test func thePageScrollsWhileSomethingIsTyped() {
    var session = Session(Fixtures.bundled, columns: 60, rows: 12)
    session.play("Right Home Enter / type:Ukraine PgDn")
    #expect((session.reader?.topLine ?? 0) >= 8)
    #expect(session.reader?.find?.isTyping == true)
    session.play("PgUp")
    #expect(session.reader?.topLine == 0)
  }
}
