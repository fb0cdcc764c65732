import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct TimelineTests {
  @Test(arguments: [
    // Two months are bars of months, a life is years, a house is decades, a town centuries.
    ("2021-10-20", "2021-12-02", 78, DensityScale.Unit.month, 3),
    ("1979", "2026", 78, .year, 48), ("1650", "2020", 78, .decade, 38),
    ("0001", "2020", 78, .century, 21), ("0001", "9999", 12, .millennium, 10),
  ])
  func theStripIsScaledToTheSpan(
    start: String, end: String, columns: Int, unit: DensityScale.Unit, count: Int
  ) throws {
    let scale = try #require(
      DensityScale([start, end].compactMap { Period(edtf: $0) }, columns: columns))
    #expect(scale.unit == unit)
    #expect(scale.count == count)
    #expect(scale.count * scale.barColumns <= columns)
  }

  @Test func labelsStandUnderTheirBarsAndDoNotTouch() throws {
    for (start, end) in [
      ("1979", "2026"), ("2021-10", "2023-02"), ("0900", "2020"), ("2020", "2020"),
    ] {
      for columns in [38, 58, 78, 118, 198] {
        let periods = [start, end].compactMap { Period(edtf: $0) }
        let labels = try #require(DensityScale(periods, columns: columns)).labels
        for (one, next) in zip(labels, labels.dropFirst()) {
          #expect(one.column + one.text.count < next.column, "\(labels)")
        }
      }
    }
    let months = ["2021-10-20", "2022-03"].compactMap { Period(edtf: $0) }
    let labels = try #require(DensityScale(months, columns: 78)).labels
    #expect(labels.first?.text == "Oct 2021")
    #expect(labels.contains { $0.text == "2022" && $0.column == 18 })
  }

  @Test func theStripHasABarForEachYearAndNamesThem() {
    var session = Session(columns: 120, rows: 30)
    session.play("t")
    #expect(session.rows[2].hasPrefix(" ▅▅▅···"))
    #expect(session.rows[3].hasPrefix(" 1980"))
    #expect(session.rows[3].contains(" 2010"))
  }

  @Test func aYearIsAHeadingOnlyWhereMoreThanOneThingHappened() {
    var session = Session(columns: 120, rows: 30)
    session.play("t")
    #expect(!session.rows.contains { $0.hasPrefix(" 1986 ") && !$0.contains("·") })
    session = Session(Fixtures.bundled, columns: 120, rows: 60)
    session.play("t End")
    #expect(session.rows.contains { $0.trimmingWhitespace == "2025" })
  }

  /// No row stands under a year that isn't its own.
  @Test(arguments: [
    (
      ["1910", "1920", "1920", "1922", "1926", "1990", "1990"],
      [1: "1920", 3: "1922–1926", 5: "1990"]
    ),
    (["1990", "1926", "1922", "1920", "1920", "1910"], [3: "1920", 5: "1910"]),
    (["1920", "1920", "1930", "1940"], [0: "1920", 2: "1930–1940"]),
    (["1920", "1920", "1940", "1930"], [0: "1920", 2: "1930–1940"]),
    (["1910", "1920"], [:]), ([], [:]),
  ])
  func yearsWithOneEventShareAHeading(years: [String], heads: [Int: String]) {
    let rows = years.map { year in
      CatalogueRow(
        group: year, title: "T", destination: Destination(entry: .about), preview: .entry(.about))
    }
    #expect(rows.heads(gatheringYears: true) == heads)
    let starts = rows.indices.filter { $0 == 0 || years[$0] != years[$0 - 1] }
    #expect(rows.heads(gatheringYears: false).keys.sorted() == starts)
  }

  @Test(arguments: [2, 3, 4])
  func everyStrandHasALaneThatCanBeRead(strands: Int) throws {
    var companion = Fixtures.small.companion
    let chapter = companion.strands[0].chapters[0]
    while companion.strands.count < strands {
      let name = "strand\(companion.strands.count)"
      let home = EntityID(folder: name, slug: "x")
      let words: [Inline] = [.plain("Something happened in \(name) that takes a whole sentence.")]
      let location = SourceLocation(file: "\(name)/x.md")
      let date = try #require(Period(edtf: "2001"))
      let event = Event(date: date, words: words, home: home, location: location)
      let list = ListBlock(
        start: nil, isTight: true,
        items: [
          ListBlock.Item(blocks: [Block(.paragraph(words), .none)], event: event, range: .none)
        ])
      var added = chapter
      added.id = home
      added.article = Article(file: "\(name)/x.md", blocks: [Block(.list(list), .none)])
      companion.strands.append(Strand(id: name, title: "Strand \(name)", chapters: [added]))
    }
    var session = Session(Library(companion), columns: 132, rows: 40)
    session.play("3 End")
    for strand in companion.strands { #expect(session.rows[4].contains(strand.title)) }
    let lane = session.rows[4].range(of: companion.strands[strands - 1].title)
    #expect(lane != nil)
    if strands > 2 {
      let name = "strand\(strands - 1)"
      let column = session.rows[4].column(of: "Strand \(name)")
      let row = try #require(
        session.rows.first {
          $0.contains("Something happened") && $0.dropFirst(column).hasPrefix("Something")
        })
      #expect(row.contains("2001"))
    }
  }

  @Test func aStepOfACaseStandsOnTheTimelineAndLeadsToIt() {
    var session = Session(columns: 120, rows: 30)
    session.play("t / type:dismissed Enter")
    #expect(
      session.cursorRow?.contains("The city against Max Stone: The charge is dismissed.") == true)
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("cases/the-keeper"))
    #expect(session.text.contains("1 February 2012 The charge is dismissed."))
  }

  /// What the chapter tells of the case stands there as the steps of the case.
  @Test func fromAChapterItOpensOnTheStepsOfItsCase() throws {
    let library = Fixtures.bundled
    let id = try #require(EntityID("cases/hannah-gutierrez-reed"))
    let chapter = try #require(EntityID("investigation/hannah-gutierrez-reed"))
    let steps = library.events.filter { $0.home == id }
    #expect(steps.count == library.legalCase(id)?.steps.count)
    #expect(
      Set(library.events.filter { $0.home == chapter }.map(\.date))
        .isDisjoint(with: steps.map(\.date)))
    #expect(library.strand(telling: id) == library.strand(of: chapter))
    let context = Session(library).state.context
    let list = Catalogue(.timeline, context, from: chapter)
    #expect(list.rows[list.selected].tellers.contains(chapter))
  }

  @Test func atEightyColumnsBothLanesAreReadWhole() {
    var session = Session(Fixtures.bundled)
    session.play("80x24 t Home Down Down")
    #expect(session.rows[4].contains("Life") && session.rows[4].contains("Investigation"))
    #expect(!session.rows[5..<17].contains { $0.contains("…") })
  }
}

extension String {
  /// The column at which some words begin, counted in characters; 0 if they are not there.
  fileprivate func column(of words: String) -> Int {
    range(of: words).map { distance(from: startIndex, to: $0.lowerBound) } ?? 0
  }
}
