import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What is made for a frame, and what for a key. Counted, not timed.
struct FrameWorkTests {
  private func draw(_ session: Session, times: Int = 20) {
    for _ in 0..<times { _ = session.state.render() }
  }

  /// A goal brings the chapters that it marks with it, and so up to three pages.
  @Test(arguments: [("Down", 3), ("4 Down", 1), ("5 Down", 1), ("/ type:grey", 1)])
  func theTextBesideAListIsSetOnceForASelection(script: String, most: Int) {
    var session = Session(columns: 120, rows: 40)
    session.play(script)
    draw(session)
    let before = session.state.shelf.settings
    draw(session)
    #expect(session.state.shelf.settings == before)
    session.play("Down")
    draw(session)
    #expect(session.state.shelf.settings <= before + most)
    // Back at the one before, which still lies on the shelf.
    session.play("Up")
    draw(session)
    #expect(session.state.shelf.settings <= before + most)
  }

  @Test func quotesAreIndexedOnceForAReading() {
    var session = Session()
    session.play("/ type:grey Esc / type:wall Backspace Backspace Esc")
    #expect(session.state.indexes.makings == 1)
    session.play("reload / type:x")
    #expect(session.state.indexes.makings == 2)
  }

  /// The last line is drawn with each frame: only what it may show is put into the companion's words.
  @Test func onlyTheWordsOfTheLastLineAreSaidForIt() {
    let state = Session(Fixtures.symphony).state
    var asked: [String] = []
    let footer = Footer(keysOf: state.keyPlace, of: state.keymap, in: state.lastLine) { words in
      asked.append(words)
      return words.uppercased()
    }
    let words = state.keymap.bindings(in: state.keyPlace).map(\.footer).filter { !$0.isEmpty }
    #expect(asked == words && !words.isEmpty)
    #expect(!footer.items.isEmpty && footer.items.allSatisfy { $0.words == $0.words.uppercased() })
  }

  /// A row costs the same wherever it stands, and what is out of view costs nothing: the cells of the
  /// frame are all that grows.
  @Test func whatIsNotInViewIsNotDrawn() throws {
    var companion = Fixtures.small.companion
    let chapter = companion.strands[0].chapters[0]
    companion.strands[0].chapters = (1...2_000).map { number in
      var copy = chapter
      copy.id = EntityID(folder: "life", slug: "chapter-\(number)")
      return copy
    }
    var session = Session(Library(companion), columns: 80, rows: 24)
    session.play("Right End Up Up")
    draw(session, times: 3)
    // One page beside the list for each selection drawn, however many chapters there are.
    #expect(session.state.shelf.settings <= 4)
  }
}
