import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct CasesTests {
  @Test(arguments: ["c", "4 c", ": type:how_it_went Enter", "? type:how_it_went Enter"])
  func theCasesAreOneKeyAway(script: String) {
    var session = Session()
    session.play(script)
    #expect(session.state.keyPlace == .cases)
    #expect(session.cursorRow?.contains("The city against Max Stone") == true)
  }

  /// One column stands for one time in every row; the longest case takes the whole width.
  @Test func casesShareOneTimeAxis() throws {
    var session = Session()
    session.play("c")
    let axis = try #require(session.row(with: "2011"))
    let first = try #require(session.row(with: "▌ The city against Max Stone"))
    let second = try #require(session.row(with: "  The museum against the insurer"))
    #expect(first.contains("●┼───"))
    #expect(first.column(of: "●") == axis.column(of: "2011"))
    #expect(second.column(of: "┼") > axis.column(of: "2012"))
    #expect(axis.column(of: "2012") > axis.column(of: "2011"))
  }

  @Test func everyStepOfTheSelectedCaseHasDateWordsAndSource() {
    var session = Session()
    session.play("c")
    for words in [
      "● 2 April 2011       Charged with taking the picture.", "folio 2",
      "┼ May 2011           He tells the court where the key hung.",
      "┼ 1 February 2012    The charge is dismissed.", "The Gazette, 3 March 2020, page 4",
      "As of 22 November 2026. 2 April 2011: Charged",
    ] {
      #expect(session.text.contains(words), "\(words)")
    }
    session.play("Down")
    #expect(session.text.contains("● 2013               The museum sues"))
  }

  @Test func arrowsStepThroughACase() {
    var session = Session()
    session.play("c Right Right")
    #expect(session.row(with: "● 1 February 2012") != nil)
    #expect(session.row(with: "▌ The city")?.contains("┼┼───") == true)
    session.play("Right")
    #expect(session.rows.last?.contains("This is the last step") == true)
    session.play("Left Left Left")
    #expect(session.rows.last?.contains("This is the first step") == true)
  }

  @Test func enterOpensTheCaseAtTheStep() {
    var session = Session(columns: 80, rows: 14)
    session.play("c Right Right Enter")
    #expect(session.reader?.entry == EntityID("cases/the-keeper"))
    #expect(session.text.contains("1 February 2012 The charge is dismissed."))
    session.play("[")
    #expect(session.state.keyPlace == .cases)
    #expect(session.row(with: "● 1 February 2012") != nil)
  }

  @Test func aPageOfACaseHasItsStepsWithNotes() {
    var session = Session(columns: 80, rows: 40)
    session.play("c Enter")
    for words in [
      "Criminal case · 2 April 2011 – 1 February 2012 · Case 1 of 2",
      "City of Ravensfield (prosecution), Max Stone (accused)", "Step by step",
      "• 2 April 2011 Charged with taking the picture.",
    ] {
      #expect(session.text.contains(words), "\(words)")
    }
    session.play("Tab Enter")
    #expect(session.text.contains("City archive"))
    session.play("Esc l")
    #expect(session.reader?.entry == EntityID("cases/the-frame"))
  }

  @Test func theListOpensOnTheCaseOneComesFrom() {
    var session = Session()
    session.play(": type:insurer Enter c")
    #expect(session.cursorRow?.contains("The museum against the insurer") == true)
    session.play("4 Down c")
    #expect(session.cursorRow?.contains("The city against Max Stone") == true)
  }

  @Test func atFortyColumnsACaseHasTwoLines() throws {
    var session = Session(columns: 40, rows: 12)
    session.play("c")
    #expect(session.cursorRow?.contains("The city against Max Stone") == true)
    let row = try #require(session.rows.firstIndex { $0.contains("▌ The city") })
    #expect(session.rows[row + 1].contains("●┼──"))
    #expect(session.text.contains("2 April 2011: Charged with"))
    session.play("Right Right")
    #expect(session.text.contains("● 1 February 2012:"))
  }

  /// Where rows are free, each case says how it stands.
  @Test func onATallScreenEachCaseSaysHowItStands() throws {
    var session = Session(columns: 80, rows: 40)
    session.play("c Down")
    let row = try #require(session.rows.firstIndex { $0.contains("  The city against") })
    #expect(session.rows[row + 1].contains("    1 February 2012: The charge is dismissed."))
  }

  @Test func aClickSelectsAndOpens() {
    var session = Session()
    session.play("c")
    session.click(on: "1 February 2012    The")
    #expect(session.row(with: "● 1 February 2012") != nil)
    session.click(on: "The museum against")
    #expect(session.cursorRow?.contains("The museum against the insurer") == true)
    session.click(on: "The museum against")
    #expect(session.reader?.entry == EntityID("cases/the-frame"))
  }

  @Test func aCompanionWithoutCasesSaysSo() {
    var companion = Fixtures.small.companion
    companion.cases = []
    var session = Session(Library(companion))
    session.play("reload c")
    #expect(session.row(with: "This companion has no cases; each is a file in cases/") != nil)
    session.play("Enter Right")
    #expect(session.rows.last?.contains("There is no step here") == true)
  }

  /// Any dates make a chart of its columns.
  @Test func aChartKeepsToItsColumns() {
    let dates = ["0001", "0001-02-28", "1999-12-31", "2000-02-29", "9999-12-31"]
    let steps = dates.compactMap { PartialDate(iso: $0) }.map {
      LegalCase.Step(
        date: $0, what: "W", source: .about, place: "P", location: SourceLocation(file: "f"))
    }
    for columns in 0...90 {
      for count in 0...steps.count {
        let one = LegalCase(
          id: .about, title: "T", kind: nil, steps: Array(steps.prefix(count)),
          article: Article(file: "f"))
        let chart = CaseChart([one], columns: columns)
        #expect(chart.line(of: one, chosen: 2).count <= max(1, columns))
        #expect(chart.axis.count <= max(1, columns))
      }
    }
  }
}

extension String {
  /// The column, counted in characters, at which the words begin; -1 if they are not there.
  fileprivate func column(of words: String) -> Int {
    firstRange(of: words).map { distance(from: startIndex, to: $0.lowerBound) } ?? -1
  }
}
