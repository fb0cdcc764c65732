import Display
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What is said of every screen is words: nothing that is drawn.
struct SpokenTests {
  /// Keys that lead to every screen and overlay, in their several states.
  private static let scripts = [
    "", "Down", "f", "Right Down", "Right f", "z", "Right Enter", "Right Enter Tab",
    "Right Enter PgDn", "Right Enter PgDn PgDn PgDn", "Right Enter s", "Right Enter o",
    "Right Enter v", "Right Enter f", "Right Enter / type:the", "Right Enter Y", "Right Enter a",
    "Right Enter m", "2", "2 type:grey", "2 type:grey Tab", "2 type:zzzz", "3", "3 f", "4", "5",
    "6", "7", "8", "8 Tab", "9", "e", "c", "c Right", "0", "?", "Right Enter ?", ":", ": type:reed",
    "!", "Enter", "4 Enter", "5 Enter", "c Enter", "Right Right Down Enter PgDn",
  ]

  @Test(arguments: scripts)
  func noScreenSaysADrawing(script: String) {
    for library in [Fixtures.small, Fixtures.bundled] {
      var session = Session(library)
      session.play(script)
      let spoken = session.state.spoken
      let said = [spoken.heading] + spoken.introduction + spoken.rows + spoken.remarks
      #expect(said.contains { !$0.isEmpty })
      for text in said {
        let drawn = text.unicodeScalars.filter { isDrawn($0) }
        #expect(drawn.isEmpty, "\(drawn) in \(text)")
      }
    }
  }

  @Test func theWelcomeSaysNoDrawingEither() {
    var session = Session(Fixtures.bundled)
    session.state.welcome()
    let rows = session.state.spoken.rows
    #expect(rows.contains { $0.contains("serves the goal, complicates it, leaves it open") })
    #expect(rows.contains("a: Her life: Ukraine and the Arctic"))
    #expect(!rows.contains { $0.unicodeScalars.contains { isDrawn($0) } })
  }

  @Test func theBoardSaysHowItsWordsDivide() {
    var session = Session()
    session.play("Down")
    #expect(session.state.spoken.remarks.contains { $0.hasPrefix("Of 100 words on it: ") })
  }

  @Test func aChapterIsSaidWithItsMinutesAndWhatIsRead() {
    var session = Session(Fixtures.bundled)
    session.play("Right Right Home r")
    let row = session.state.spoken.rows[session.state.spoken.selected ?? 0]
    #expect(row == "A twenty-one-day western, read, 2 minutes")
    #expect(session.state.spoken.rows[3].contains("hard to read, can be skipped"))
  }

  @Test func whatIsSelectedAndFoundIsSaid() {
    var session = Session()
    session.play("Right Enter v")
    #expect(session.state.spoken.remarks.first?.hasPrefix("Selected: ") == true)
    session.play("Esc / type:wall Enter")
    let found = session.state.spoken.remarks.first ?? ""
    #expect(found.hasPrefix("1 of ") && found.contains("wall"))
  }

  @Test func theLinksToBeChosenAreSaidWithTheirLetters() {
    var session = Session()
    session.play("Right Enter f")
    #expect(session.state.spoken.remarks.contains { $0.hasPrefix("a: ") })
  }

  @Test func ofTwoPagesItSaysWhichSideThisIs() {
    var session = Session(columns: 120, rows: 40)
    session.play("Right Enter s")
    #expect(session.state.spoken.heading.hasPrefix("Left side: "))
    session.play("Right")
    #expect(session.state.spoken.heading.hasPrefix("Right side: "))
  }

  @Test func howFarAHitIsKnownIsSaidBeforeIt() {
    var session = Session(Fixtures.bundled)
    session.play("2 type:why_a_real_gun")
    #expect(session.state.spoken.rows.contains { $0.hasPrefix("alleged: Why a real gun") })
  }

  /// Boxes, blocks, shapes, arrows, ornaments, and the dot that parts facts.
  private func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2600...0x27BF, 0xB7, 0xBB, 0x2022, 0x2260: true
    default: false
    }
  }
}
