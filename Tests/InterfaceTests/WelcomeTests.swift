import ContentModel
import Display
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct WelcomeTests {
  private func welcomed(_ size: String = "80x24", _ library: Library = Fixtures.small) -> Session {
    var session = Session(library)
    session.play(size)
    session.state.welcome()
    return session
  }

  @Test(arguments: ["120x40", "80x24", "40x12"])
  func theCardSaysWhatTheFilmIsAndWhereToBegin(size: String) {
    let session = welcomed(size, Fixtures.bundled)
    #expect(session.state.keyPlace == .welcome)
    let text = session.rows.joined(separator: " ").split { $0 == " " || $0 == "║" }
      .joined(separator: " ")
    for words in [
      "Rachel Mason", "Hulu (US), Disney+ (elsewhere), as of", "a · Her life", "b · What happened",
      "c · What is known now", "● serves", "○ leaves", "Life, Investigation",
      "“21 October” can be skipped",
    ] {
      #expect(text.contains(words), "\(words)\n\(session.text)")
    }
  }

  @Test(arguments: zip(["a", "b", "c"], [0, 1, 2]))
  func eachWayIsOneKey(key: String, number: Int) {
    var session = welcomed("80x24", Fixtures.bundled)
    session.play(key)
    #expect(session.reader?.entry == Fixtures.bundled.companion.ways[number].opens)
    session.play("Esc")
    #expect(session.board != nil && session.state.overlay == nil)
  }

  @Test func anyKeyClosesItAndDoesWhatItDoes() {
    var session = welcomed()
    session.play("Down")
    #expect(session.state.overlay == nil)
    #expect(session.cursorRow?.contains("Find the picture") == true)
    session = welcomed()
    session.play("4")
    #expect(session.cursorRow?.contains("Ada Reed") == true)
    session = welcomed()
    session.play("?")
    #expect(session.row(with: "Help: Board") != nil)
    session = welcomed()
    #expect(session.play("q").contains(.quit))
  }

  @Test(arguments: ["Enter", "Esc"]) func itsOwnKeysOnlyCloseIt(key: String) {
    var session = welcomed()
    session.play(key)
    #expect(session.board != nil && session.state.overlay == nil && session.state.past.isEmpty)
  }

  @Test func itIsShownOnce() {
    var session = welcomed()
    #expect(session.state.journal.welcomed == nil)
    let effects = session.play("x")
    #expect(session.state.journal.welcomed != nil)
    #expect(effects.contains { if case .record(.welcome) = $0 { true } else { false } })
    var next = Session()
    next.state.resume(session.state.journal)
    next.state.welcome()
    #expect(next.state.overlay == nil)
  }

  @Test func quittingFromItIsToldToTheJournal() {
    var session = welcomed()
    let effects = session.play("q")
    #expect(effects.last == .quit)
    #expect(effects.contains { if case .record(.welcome) = $0 { true } else { false } })
  }

  @Test func theDigitOfAboutBringsItBackAndLeadsOn() {
    var session = Session()
    session.play("Right Enter 0")
    #expect(session.state.keyPlace == .welcome)
    session.play("0")
    #expect(session.reader?.entry == .about)
    session.play("? type:ways_in Enter")
    #expect(session.state.keyPlace == .welcome)
  }

  @Test func theMouseTakesAWayOrClosesIt() {
    var session = welcomed("80x24", Fixtures.bundled)
    session.click(on: "What happened")
    #expect(session.reader?.entry == Fixtures.bundled.companion.ways[1].opens)
    session = welcomed()
    session.play("click:23,0")
    #expect(session.state.overlay == nil)
    session = welcomed()
    session.play("down:10,10")
    #expect(session.state.overlay == nil && session.state.journal.welcomed != nil)
  }

  @Test func aCompanionWithoutWaysHasAShorterCard() {
    var companion = Fixtures.small.companion
    companion.ways = []
    companion.watch = []
    var session = welcomed("80x24", Library(companion))
    #expect(session.row(with: "Where it can be seen") == nil)
    #expect(session.row(with: "Everything here is invented") != nil)
    session.play("a")
    #expect(session.rows.last?.contains("names no such way in") == true)
  }

  @Test func theDialogueSaysTheSame() {
    var dialogue = Dialogue(welcomed("80x24", Fixtures.bundled).state)
    let lines = dialogue.greeting()
    #expect(lines.contains { $0.hasPrefix("Last Take: Rust and the Story of Halyna") })
    #expect(lines.contains { $0.hasPrefix("a: Her life") })
    #expect(lines.contains { $0.contains("Hulu (US)") })
    #expect(dialogue.answer("").lines.contains("Board: Goals"))
  }
}
