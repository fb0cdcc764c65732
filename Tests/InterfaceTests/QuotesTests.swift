import ContentModel
import Display
import TestSupport
import Testing

@testable import Interface

struct QuotesTests {
  @Test func everyQuoteIsThereBeforeAnythingIsTyped() {
    var session = Session()
    session.play("/")
    #expect(session.row(with: "3 quotes") != nil)
  }

  @Test func eachKeyNarrows() {
    var session = Session()
    session.play("/ type:key")
    #expect(session.row(with: "1 quote") != nil)
    #expect(session.row(with: "where it always hung") != nil)
    session.play("Backspace Backspace Backspace")
    #expect(session.row(with: "3 quotes") != nil)
  }

  @Test func filtersNarrowBySpeakerAndStrand() {
    var session = Session()
    session.play("/ type:speaker:stone")
    #expect(session.row(with: "1 quote") != nil)
    session.play("C-u type:strand:life")
    #expect(session.row(with: "I never painted the same grey twice") != nil)
  }

  @Test func aHitTellsWhoWhenAndWhere() {
    var session = Session()
    session.play("/ type:grey")
    #expect(session.row(with: "Ada Reed · 1996 · The studio") != nil)
  }

  @Test func enterOpensThePassageWithTheQuoteOnTop() {
    var session = Session(columns: 60, rows: 10)
    session.play("/ type:hung Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-key"))
    #expect(session.rows[1].contains("The key hung"))
    session.play("Esc")
    #expect(session.row(with: "Search quotes: hung") != nil)
  }

  @Test func hitsAreHighlighted() {
    var session = Session(columns: 80, rows: 24)
    session.play("/ type:grey")
    let frame = session.frame
    let marked = frame.cells.filter { $0.style.attributes.contains(.underline) }.map(\.text)
    #expect(marked.joined().contains("grey"))
  }

  @Test func nothingFoundOffersTheNearestSpelling() {
    var session = Session()
    session.play("/ type:gery")
    #expect(session.row(with: "Did you mean “grey”?") != nil)
    session.play("Enter")
    #expect(session.row(with: "1 quote") != nil)
  }

  @Test func curlyAndStraightMarksAndCaseAreTheSame() {
    var session = Session()
    session.play("/ type:\"LOOK_AT_THE\"")
    #expect(session.row(with: "Look at the work first") != nil)
  }

  @Test func pastedTextIsTypedOnOneLine() {
    var session = Session()
    session.play("/")
    _ = session.state.update(.input(.paste("same\ngrey")))
    #expect(session.row(with: "Search quotes: same grey") != nil)
  }
}
