import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct PaletteTests {
  @Test func helpListsTheKeysOfThePlaceItWasOpenedFrom() {
    var session = Session(columns: 80, rows: 40)
    session.play("?")
    #expect(session.row(with: "Narrow the strands") != nil)
    session.play("Esc Enter ? type:cross-cut")
    #expect(session.row(with: "Cross-cut") != nil)
    session.play("C-u type:narrow_the")
    #expect(session.row(with: "Narrow the strands") == nil)
  }

  @Test func helpIsSearchedByWords() {
    var session = Session()
    session.play("? type:xyzzy")
    #expect(session.row(with: "Nothing is called that") != nil)
    for words in ["pane_alone", "zoom", "zoom-pane"] {
      session.play("C-u type:\(words)")
      #expect(session.row(with: "One pane alone") != nil)
    }
    #expect(session.row(with: "Search all quotes") == nil)
  }

  @Test func whatIsSelectedInTheHelpIsRun() {
    var session = Session()
    session.play("? type:one_pane Enter")
    #expect(session.board?.isZoomed == true)
    #expect(session.state.overlay == nil)
  }

  @Test func aSignCannotBeRunAndSaysSo() {
    var session = Session()
    session.play("Right Enter ? type:disputed Enter")
    #expect(session.rows.last?.contains("This is a sign") == true)
  }

  @Test func aKeyThatIsDisabledSaysWhyFromTheHelpToo() {
    var session = Session()
    session.play("? type:pane_to_the_left Enter")
    #expect(session.rows.last?.contains("This is the leftmost pane") == true)
  }

  @Test func helpScrollsToItsEndAtSmallSizes() {
    var session = Session(columns: 40, rows: 8)
    session.play("? End")
    let last = Keymap.standard.bindings(in: .board).last?.purpose.prefix(12) ?? ""
    #expect(session.row(with: String(last)) != nil)
  }

  @Test(arguments: [
    ("brush", "life/the-first-brush"), ("first", "life/the-first-brush"),
    ("reed", "people/ada-reed"), ("gazette", "sources/the-gazette"),
    ("picture", "goals/find-the-picture"), ("studio", "life/the-studio"),
  ])
  func anyWordOfANameLeadsToIt(word: String, id: String) {
    var session = Session()
    session.play(": type:\(word) Enter")
    #expect(session.reader?.entry == EntityID(id))
  }

  /// What is typed to the letter is meant, before all that only begins so.
  @Test(arguments: ["q", "quit", "q!", "wq", "_q", "й"])
  func whatIsTypedAsInViQuits(words: String) {
    for place in ["", "Right Enter ", "4 ", "Right Enter v "] {
      var session = Session()
      #expect(session.play("\(place): type:\(words) Enter").last == .quit, "\(words) in \(place)")
    }
  }

  @Test func aKeyTypedInThePaletteIsThatKeyInItsOwnCase() {
    var session = Session()
    session.play("Right Enter : type:o Enter")
    #expect(session.state.keyPlace == .outline)
    session.play("Esc : type:M Enter")
    #expect(session.row(with: "The mouse is the terminal's own") != nil, "\(session.text)")
    session.play(": type:[ Enter")
    #expect(session.board != nil)
    session.play(": type:help Enter")
    #expect(session.state.keyPlace == .help)
    session.play("Esc : type:show-map Enter")
    #expect(session.state.keyPlace == .map)
  }

  @Test func thePaletteRunsKeysToo() {
    var session = Session()
    session.play(": type:timeline Enter")
    #expect(session.row(with: "Paints the wall") != nil)
  }

  /// The row itself answers; the page says by which source.
  @Test func whereToWatchIsAnEntryOfItsOwn() {
    var session = Session()
    session.play(": type:watch")
    #expect(session.cursorRow?.contains("Where to watch") == true)
    #expect(session.row(with: "Where to watch")?.contains("Lantern (US), as of March 2026") == true)
    session.play("Enter")
    #expect(session.reader?.entry == .about)
    #expect(session.cursorRow?.contains("Where to watch") == true)
    #expect(session.row(with: "Lantern (US), as of March 2026, by The Gazette, 3 March") != nil)
  }

  @Test func aQuestionLeadsToItsPassage() {
    var session = Session()
    session.play(": type:who_had_the_key Enter")
    #expect(session.reader?.entry.folder == "investigation")
    #expect(session.text.contains("Who had the key"))
  }

  @Test func nothingOfThatNameIsSaid() {
    var session = Session()
    session.play(": type:xyzzy Enter")
    #expect(session.rows.last?.contains("Nothing is called that") == true)
  }
}
