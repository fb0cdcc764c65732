import ContentModel
import Display
import TestSupport
import TextLayout
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// The help of each place says what the place is for and what its signs mean, and then its keys.
struct GuideTests {
  private static let places = KeyPlace.all.filter { place in
    Keymap.standard.bindings(in: place).contains { $0.action == .showHelp }
  }

  @Test(arguments: places) func everyPlaceWithHelpIsExplainedInTwoSentences(place: KeyPlace) {
    expectTwoSentences(place.guide.purpose, place.title)
  }

  @Test(arguments: Catalogue.Kind.allCases) func everyListIsExplained(kind: Catalogue.Kind) {
    expectTwoSentences(kind.guide.purpose, kind.title)
    var session = Session()
    session.state.show(kind)
    session.play("?")
    #expect(session.row(with: "Help: \(kind.title)") != nil)
    let start = kind.guide.purpose.prefix(30)
    #expect(session.row(with: String(start)) != nil)
  }

  /// A companion's words take the places of the program's, never of its own.
  @Test func whatACompanionSaysOfItsKindsStays() {
    var companion = Companion()
    let kind = Callout.Kind(
      id: "heard", word: "heard", glyph: "♪", nature: .aside, meaning: "heard in the film")
    companion.vocabulary = Vocabulary(
      calloutKinds: [kind], wording: Wording(["film": "broadcast", "chapter": "part"]))
    let guide = KeyPlace.reader.guide.said(in: companion, of: .reader)
    #expect(guide.signs.contains { $0.words == "heard in the film" })
    #expect(!guide.signs.contains { $0.topic == nil && $0.words.contains("chapter") })
  }

  @Test func whatContentBringsIsInTheLegends() {
    let bearings = Bearing.Kind.allCases.map(\.glyph)
    let callouts = Callout.Kind.standard.map(\.glyph)
    let grades = Source.Grade.allCases.map(\.rawValue)
    for (guide, marks) in [
      (KeyPlace.board.guide, bearings + [Callout.Kind.care.glyph, "↔", "✓", "›"]),
      (KeyPlace.reader.guide, bearings + callouts + grades + Goal.Grade.standard.map(\.label)),
      (KeyPlace.split.guide, bearings + callouts), (Catalogue.Kind.questions.guide, callouts),
      (Catalogue.Kind.latest.guide, [Callout.Kind.update.glyph]),
      (Catalogue.Kind.sources.guide, grades), (KeyPlace.card.guide, grades),
    ] {
      let told = guide.signs.map { "\($0.mark) \($0.words)" }.joined(separator: "; ")
      for mark in marks { #expect(told.contains(mark), "\(mark) in \(told)") }
      #expect(guide.signs.allSatisfy { !$0.words.isEmpty })
      #expect(Set(guide.signs.map(\.mark)).count == guide.signs.count, "a sign is told twice")
    }
  }

  /// Whatever sign is drawn on a page of keys, its legend has it.
  @Test(arguments: [
    "", "Right Down", "Right Enter", "Right Right Enter", "Right Right Enter PgDn PgDn", "s", "3",
    "4", "5", "7", "9", "Right Right Down Down Down Enter", "Right Right Enter End",
    "Right Enter Tab Enter", "/ type:baldwin", "/ type:sp",
  ])
  func signsThatAreDrawnAreExplained(script: String) {
    let signs = Set("●◐○↔◇✓›≠»¶▁█░→▌")
    for size in ["120x40", "80x24", "40x12"] {
      var session = Session(Fixtures.bundled)
      session.play("\(size) \(script)")
      let view: any View = session.state.overlay?.view ?? session.state.screen.view
      let told = Set(view.guide.signs.flatMap(\.mark))
      // A row that names keys has arrows of its own.
      let rows = session.rows.dropLast().filter { !$0.contains("← →") }
      let drawn = signs.intersection(rows.joined())
      #expect(told.isSuperset(of: drawn), "\(script) at \(size): \(drawn.subtracting(told))")
    }
  }

  @Test(arguments: ["120x40", "80x24", "40x12"])
  func helpBeginsWithWhatTheScreenIsForThenSignsThenKeys(size: String) throws {
    var session = Session()
    session.play("\(size) Right Enter ?")
    let text = session.rows.joined(separator: " ").split { " ║▌".contains($0) }
      .joined(separator: " ")
    #expect(text.contains("One page to read: a goal, a chapter, a person, a source, or About."))
    #expect(text.contains("! ≠ ? alleged"))
    session.play("End")
    #expect(session.row(with: "Bookmark the place") == nil || session.row(with: "alleged") == nil)
    #expect(session.cursorRow?.contains("▌") == true)
  }

  @Test func theLineOfTheHelpThatIsClickedIsRun() {
    var session = Session(columns: 80, rows: 40)
    session.play("? type:narrow_the")
    session.click(on: "Narrow the strands")
    #expect(session.board?.isNarrowed == true)
    session.play("?")
    session.click(on: "What the film was to do")
    #expect(session.state.overlay == nil)
  }

  private func expectTwoSentences(_ words: String, _ what: String) {
    #expect(words.hasSuffix("."), "\(what): \(words)")
    #expect(words.components(separatedBy: ". ").count == 2, "\(what): \(words)")
  }
}
