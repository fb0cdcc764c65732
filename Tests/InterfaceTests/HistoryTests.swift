import Reading
import ContentModel
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

struct HistoryTests {
  @Test func itKeepsNoMoreThanTheJournalAndOnlyTheNearestPages() {
    var session = Session()
    for _ in 0..<150 { session.play("4 1") }
    #expect(session.state.past.count == JournalContents.placesKept)
    #expect(session.state.past.count { $0.screen != nil } == 4)
    session.play("[ ".repeated(60))
    #expect(session.state.future.count == 60)
    #expect(session.state.future.count { $0.screen != nil } == 4)
    #expect(session.state.journal.past == session.state.past.map(\.place))
  }

  /// A page that was left long ago is set anew, at the sentence where it was left.
  @Test func aPageLeftLongAgoOpensAtItsSentence() {
    var session = Session(columns: 40, rows: 10)
    session.play("Right Enter Down Down Down Down")
    let line = session.rows[1]
    session.play("4 5 7 4 5 7 4 5 7")
    session.play("[ ".repeated(9))
    #expect(session.reader != nil)
    #expect(session.rows[1] == line)
  }
}
