import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import PlainText
@testable import Screens

/// A companion on a composer, in its own words: nothing of this program's first film is left on any
/// screen.
struct OwnWordsTests {
  private static let places = [
    "", "Right", "Right Down", "Right Enter", "Right Right Enter", "Enter", "2", "2 type:stone",
    "2 type:stone Tab", "2 type:zzzzqq", "2 type:Valley_Radio", "2 type:kind:watch_", "3", "4",
    "4 Enter", "5", "5 Enter", "6", "7", "8",
    "8 Right",
    "9", "0", "c", "c Enter", "p", "p Enter", "p Enter )", "e", "s", ": type:a", ": type:list",
    "4 Down Enter", "Right f", "7 Down", "5 f", "4 f", "x", "Right Enter x", "Right Enter s",
  ]

  @Test(arguments: places) func noScreenHasForeignWords(script: String) {
    for size in ["120x40", "80x24", "40x12"] {
      for help in ["", " ?", " ? PgDn", " ? PgDn PgDn PgDn"]
      where !script.contains("type:") || help.isEmpty {
        var session = Session(Fixtures.symphony)
        session.play("\(size) \(script)\(help)")
        // The filters are typed so whatever the companion.
        let typed = ["strand: goal: from:", "strand: goal:", "goal:…"]
        #expect(
          OwnWords.foreignLines(in: session.text, besides: typed) == [],
          "\(size) \(script)\(help)\n\(session.text)"
        )
        let spoken = session.state.spoken
        let said = ([spoken.heading] + spoken.rows + spoken.remarks).joined(separator: "\n")
        #expect(OwnWords.foreignLines(in: said) == [], "\(script)\(help)\n\(said)")
      }
    }
  }

  @Test func theBoardIsHeadedInItsWords() throws {
    var session = Session(Fixtures.symphony, columns: 210, rows: 40)
    #expect(session.row(with: "Aims: what the broadcast asks of her music") != nil)
    session.play("Down")
    #expect(session.row(with: "Aim 2: ") != nil)
    session.play("Enter")
    #expect(session.row(with: "Aim · Variation") != nil)
  }

  @Test(arguments: [
    ("4", "The composer"), ("4", "Sued"), ("4", "Voices"), ("5", "Score"), ("5", "Newspaper"),
    ("7", "Contested"), ("p", "1 walk"), ("0", "Where to listen"),
    ("2 type:hammers Tab", "Aim"), ("2 type:hammers Tab", "contested"),
    ("2 type:hammers Tab", "score"),
    ("Right Enter", "♪ Listen: The hammers alone"),
    ("Right Enter", "≠ Contested: Who held the hammers"),
    ("Right Enter ?", "♪"), ("8", "Aims"),
  ])
  func itsOwnWordsStandThere(script: String, words: String) {
    var session = Session(Fixtures.symphony, columns: 120, rows: 60)
    session.play(script)
    #expect(session.text.contains(words), "\(session.text)")
  }

  @Test(arguments: [("c", "Disputes"), ("p", "Walks"), ("4", "Voices"), ("", "Board: Aims")])
  func placesAreCalledByItsWords(script: String, heading: String) {
    var session = Session(Fixtures.symphony)
    session.play(script)
    #expect(session.state.spoken.heading == heading)
  }

  @Test func thePlainTextHasItsWords() {
    let text = LinearText(Fixtures.symphony, columns: 80)
    let lines = text.companion()
    #expect(lines.contains("Aims") && lines.contains("Disputes") && lines.contains("Walks"))
    let lists = ["goals", "people", "sources", "cases", "quotes", "questions", "timeline", "map"]
      .flatMap { text.list($0) ?? [] }
    #expect(OwnWords.foreignLines(in: (lines + lists).joined(separator: "\n")) == [])
  }

  /// Its rules are its own too: nothing of it is said to be wrong by the standard ones.
  @Test func theDialogueHasItsWords() {
    var dialogue = Dialogue(Session(Fixtures.symphony).state)
    var said = dialogue.greeting()
    for line in ["?", "Esc", "Down", "Enter", ".", "4", "5", "7", "8", "c", "p", "0"] {
      said += dialogue.answer(line).lines
    }
    #expect(OwnWords.foreignLines(in: said.joined(separator: "\n")) == [])
    #expect(said.contains { $0.contains("Aim") })
  }
}
