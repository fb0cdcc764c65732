import ContentModel
import Display
import TestSupport
import Testing

@testable import Interface
@testable import Screens

/// What is made of a page's words is made once for the page. Counted, not timed.
struct PageWordsTests {
  @Test func typingFoldsThePageOnce() throws {
    var session = Session()
    session.play("Right Enter / type:the_wall Backspace Backspace Down Up Enter n n N")
    let words = try #require(session.reader?.words)
    #expect(words.foldings == 1)
    // The place and the selection need it in one piece, which is one more.
    _ = session.state.update(.idle)
    session.play("Esc v Right Right Left Down Esc")
    _ = session.state.update(.idle)
    #expect(session.reader?.words === words)
    #expect(words.foldings == 2)
  }

  @Test func aNoteIsLookedForOnceAndNotForEveryFrame() throws {
    var session = Session()
    session.play("Right Enter v a type:why Enter Down Down")
    let words = try #require(session.reader?.words)
    #expect(session.state.journal.notes.count == 1)
    _ = session.state.render()
    let searches = words.searches
    session.play("Down Up Down Tab Tab")
    for _ in 0..<20 { _ = session.state.render() }
    #expect(words.searches == searches && searches <= 2)
  }

  @Test func anotherWidthMakesThemAnew() throws {
    var session = Session()
    session.play("Right Enter / type:wall")
    let words = try #require(session.reader?.words)
    _ = session.state.update(.input(.resize(Size(columns: 60, rows: 24))))
    #expect(session.reader?.words !== words)
  }
}
