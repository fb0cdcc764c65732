import Reading
import ContentModel
import Display
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// A journal comes from outside, as an imported file or as a database that any program could have
/// written: whatever its values are, the program opens with it and goes on.
struct WildJournalTests {
  @Test(arguments: [
    ("board", ["focus": "-1"]), ("board", ["focus": "9223372036854775807"]),
    ("board", ["focus": "-9223372036854775808"]), ("board", ["focus": "x", "goal": "life/none"]),
    ("split", ["focus": "-1", "other": "life/the-first-brush"]), ("list", ["kind": "Nothing"]),
    ("quotes", ["query": "\u{1B}[2J\"speaker:"]), ("", [:]),
  ])
  func everyPlaceOpens(screen: String, detail: [String: String]) {
    let entity = Fixtures.small.companion.strands[0].chapters[0].id
    let place = ReaderPlace(screen: screen, entity: entity, detail: detail)
    var session = Session()
    session.state.resume(JournalContents(place: place, past: [place], future: [place]))
    session.play("Down Enter [ [ ]")
    #expect(session.frame.size == session.state.size)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whateverItHoldsTheProgramGoesOn(seed: UInt64) {
    var wild = Wild(generator: SeededGenerator(seed: seed), library: Fixtures.small)
    for _ in 0..<3 {
      var session = Session()
      session.state.resume(wild.journal())
      #expect(session.frame.isWhole, "seed \(seed)")
      let keys =
        "Down Enter 6 f Down Down a Esc Enter [ [ ] 1 Right Enter v Esc 2 C-p C-p m 3x2 6 reload 9 Home Enter 9"
      for key in keys.split(separator: " ") {
        session.play(String(key))
        #expect(session.frame.isWhole, "seed \(seed), after \(key)")
      }
    }
  }
}

/// Makes journals of values near every edge.
private struct Wild {
  var generator: SeededGenerator
  let library: Library

  mutating func journal() -> JournalContents {
    JournalContents(
      place: place(), past: (0..<3).map { _ in place() }, future: (0..<3).map { _ in place() },
      progress: Dictionary([(entity(), progress()), (entity(), progress())]) { first, _ in first },
      bookmarks: (0..<4).map { _ in bookmark() },
      notes: (0..<6).map { _ in note() }, drafts: (0..<2).map { _ in draft() },
      searches: (0..<4).map { _ in text() },
      visits: Dictionary([(entity(), visit()), (entity(), visit())]) { first, _ in first },
      welcomed: number())
  }

  private mutating func one<Value>(of values: [Value], or other: Value) -> Value {
    values.randomElement(using: &generator) ?? other
  }

  private mutating func text() -> String {
    one(
      of: [
        "", " ", "\n", "\u{1B}[31m", "e\u{301}", "👩‍👩‍👧", "日本", "speaker:", "\"", "resonaet",
        "word ".repeated(200), "\u{301}".repeated(500), "Timeline", "Notes", "1", "-1", "NaN",
      ], or: "")
  }

  private mutating func number() -> Int {
    one(of: [0, 1, -1, 2, 99, .max, .min, 253_402_300_800, -62_135_596_801], or: 0)
  }

  private mutating func entity() -> EntityID {
    let known =
      library.companion.strands.flatMap(\.chapters).map(\.id) + library.companion.goals.map(\.id)
      + library.quotes.map(\.id) + [.about]
    let strange = EntityID(folder: one(of: ["life", "a/b", "\u{1B}"], or: ""), slug: text())
    return one(of: Bool.random(using: &generator) ? known : [strange], or: strange)
  }

  private mutating func passage() -> TextQuote? {
    let page = library[entity()]?.title ?? text()
    return one(of: [nil, TextQuote(exact: page, prefix: text(), suffix: text())], or: nil)
  }

  private mutating func place() -> ReaderPlace {
    ReaderPlace(
      screen: one(of: ["board", "reader", "split", "quotes", "list", "x"], or: ""),
      entity: one(of: [nil, entity()], or: nil), passage: passage(),
      detail: [
        "focus": one(of: ["\(number())", text()], or: ""), "query": text(), "kind": text(),
        "other": "\(entity())", "goal": "\(entity())", "chapter1": "\(entity())",
        "narrowed": one(of: ["1", ""], or: ""), "blank": one(of: ["1", ""], or: ""),
      ])
  }

  private mutating func progress() -> ReadingProgress {
    ReadingProgress(
      fraction: one(of: [.nan, .infinity, -.infinity, -1, 0, 0.5, 1, 1e300], or: 0),
      passage: passage(), mark: one(of: [nil, .byHand], or: nil), date: number())
  }

  private mutating func visit() -> PageVisit { PageVisit(fingerprint: text(), date: number()) }

  private mutating func bookmark() -> Bookmark {
    Bookmark(name: text(), entity: entity(), passage: passage(), created: number())
  }

  private mutating func note() -> ReaderNote {
    ReaderNote(
      id: text(), entity: entity(), passage: passage(), body: text(), filmTime: number(),
      created: number(), modified: number())
  }

  private mutating func draft() -> Draft {
    Draft(
      id: text(), kind: one(of: Draft.Kind.allCases, or: .note), entity: entity(),
      passage: passage(), text: text(), created: number(), modified: number())
  }
}
