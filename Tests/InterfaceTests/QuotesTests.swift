import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct QuotesTests {
  @Test func everyQuoteIsThereBeforeAnythingIsTyped() {
    var session = Session()
    session.play("\"")
    #expect(session.row(with: "3 quotes") != nil)
  }

  @Test func eachKeyNarrows() {
    var session = Session()
    session.play("\" type:key")
    #expect(session.row(with: "1 quote") != nil)
    #expect(session.row(with: "where it always hung") != nil)
    session.play("Backspace Backspace Backspace")
    #expect(session.row(with: "3 quotes") != nil)
  }

  @Test func filtersNarrowBySpeakerAndStrand() {
    var session = Session()
    session.play("\" type:speaker:stone")
    #expect(session.row(with: "1 quote") != nil)
    session.play("C-u type:kind:quote_strand:life")
    #expect(session.row(with: "I never painted the same grey twice") != nil)
  }

  @Test func aHitTellsWhoWhenAndWhere() {
    var session = Session()
    session.play("\" type:grey")
    #expect(session.row(with: "Ada Reed · 1996 · The studio") != nil)
  }

  @Test func enterOpensThePassageWithTheQuoteOnTop() {
    var session = Session(columns: 60, rows: 10)
    session.play("\" type:hung Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-key"))
    #expect(session.rows[1].contains("The key hung"))
    session.play("Esc")
    #expect(session.row(with: "Search: kind:quote hung") != nil)
  }

  @Test func hitsAreHighlighted() {
    var session = Session(columns: 80, rows: 24)
    session.play("\" type:grey")
    let frame = session.frame
    let marked = frame.cells.filter { $0.style.attributes.contains(.underline) }.map(\.text)
    #expect(marked.joined().contains("grey"))
  }

  @Test func nothingFoundOffersTheNearestSpelling() {
    var session = Session()
    session.play("\" type:gery")
    #expect(session.row(with: "Did you mean “grey”?") != nil)
    session.play("Enter")
    #expect(session.row(with: "1 quote") != nil)
  }

  @Test func curlyAndStraightMarksAndCaseAreTheSame() {
    var session = Session()
    session.play("\" type:\"LOOK_AT_THE\"")
    #expect(session.row(with: "Look at the work first") != nil)
  }

  @Test func pastedTextIsTypedOnOneLine() {
    var session = Session()
    session.play("\"")
    _ = session.state.update(.input(.paste("same\ngrey")))
    #expect(session.row(with: "Search: kind:quote same grey") != nil)
  }

  @Test func theEmptyFieldNamesTheFilters() {
    var session = Session()
    session.play("\"")
    session.play("C-u")
    #expect(session.rows[2].hasPrefix(" Words, “a phrase”, -without, kind: speaker: strand: goal:"))
    session.play("type:x 80x10")
    #expect(session.row(with: "“a phrase”") == nil)
    session.play("C-u")
    #expect(session.rows[0].contains("Search:    Words, “a phrase”, -without, kind: speaker:"))
  }

  @Test func rightTakesTheCompletionOffered() {
    var session = Session()
    session.play("\" type:sp")
    #expect(session.rows[2] == " → speaker:")
    session.play("Right")
    #expect(session.rows[2] == " → speaker:ada-reed  Ada Reed, or Max Stone")
    session.play("type:st")
    #expect(session.rows[2] == " → speaker:max-stone  Max Stone")
    session.play("Right type:hung")
    #expect(session.row(with: "Search: kind:quote speaker:max-stone hung") != nil)
    #expect(session.rows[2] == " quotes 1")
    session.play("Right")
    #expect(session.rows.last == " There is nothing to complete")
  }

  @Test func completionsNeverShiftTheList() throws {
    for size in ["80x24", "40x12", "70x9"] {
      var session = Session()
      session.play("\(size) \"")
      let before = session.rows.firstIndex { $0.hasPrefix("▌") }
      session.play("type:s")
      #expect(session.row(with: "→ speaker:") != nil, "\(size)")
      #expect(session.rows.firstIndex { $0.hasPrefix("▌") } == before, "\(size)")
    }
  }

  @Test(arguments: ["120x40", "80x24", "80x14", "40x12"])
  func whoWasChargedIsShownWithTheirStatusAndItsDate(size: String) {
    var session = Session()
    session.play("\(size) \" type:hung")
    #expect(session.row(with: "Status as of 22 November 2026.") != nil)
    #expect(session.text.contains("dismissed"))
    session.play("C-u type:grey")
    #expect(session.row(with: "Status as of") == nil)
  }

  @Test func aStatusThatDoesNotFitBeginsWithItsLastStep() {
    var session = Session()
    session.play("35x6 \" type:hung")
    #expect(
      session.rows[2...3] == [
        "  Status as of 22 November 2026.", "  … 1 February 2012: The charge",
      ])
    session.play("35x5")
    #expect(session.row(with: "Status") == nil)
  }

  @Test func inAShortPassageWhatComesBeforeYieldsToTheQuote() {
    var session = Session()
    session.play("\" type:look 120x40")
    #expect(session.row(with: "│ She painted for ten years") != nil)
    session.play("120x8")
    #expect(session.row(with: "│ She painted for ten years") == nil)
    #expect(session.row(with: "│ ▌ — Ada Reed") != nil)
  }
}
