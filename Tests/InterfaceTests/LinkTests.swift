import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct LinkTests {
  @Test func aLetterFollowsItsLink() {
    var session = Session(columns: 80, rows: 24)
    session.play("Enter f")
    #expect(session.rows.last?.contains("Type a letter") == true)
    session.play("a")
    #expect(session.reader?.entry == EntityID("people/ada-reed"))
  }

  @Test func everyLinkInViewHasALetterOfItsOwn() {
    var session = Session(Fixtures.bundled, columns: 80, rows: 24)
    session.play("Right Home Enter f")
    let labels = session.reader?.labels?.labels.map(\.letters) ?? []
    #expect(labels.count > 1)
    #expect(Set(labels).count == labels.count)
  }

  @Test func moreLinksThanLettersTakeTwo() {
    var labels = LinkLabels(Array(0..<40))
    #expect(Set(labels.labels.map(\.letters)).count == 40)
    #expect(labels.labels.allSatisfy { $0.letters.count == 2 })
    #expect(labels.type("s") == nil)
    #expect(labels.type("a") == 26)
  }

  @Test func aLetterOfNoLinkSaysSoAndEscapeLeaves() {
    var session = Session()
    session.play("Enter f z")
    #expect(session.rows.last?.contains("No link has the letter z") == true)
    session.play("f Esc")
    #expect(session.reader?.labels == nil)
    #expect(session.reader?.entry == EntityID("goals/show-the-work"))
  }

  @Test func backAndForwardRestorePlaceSearchAndSelection() {
    var session = Session(columns: 60, rows: 12)
    session.play("Right Enter / type:wall Enter Down Tab")
    let (top, target, hits) = (
      session.reader?.top, session.reader?.target, session.reader?.find?.hits
    )
    session.play("Enter Enter [")
    #expect(session.reader?.top == top)
    #expect(session.reader?.target == target)
    #expect(session.reader?.find?.hits == hits)
    session.play("]")
    #expect(session.reader?.entry.folder == "sources")
  }

  @Test func theOutlineFollowsTheReadingAndJumps() {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Enter o")
    #expect(session.cursorRow?.contains("The wall") == true)
    session.play("Down")
    #expect(session.reader?.currentHeading == 1)
    session.play("Enter")
    #expect(session.state.overlay == nil)
    #expect(session.rows[0].contains("The school"))
  }

  @Test func escapeFromTheOutlineGoesBackToThePlace() {
    var session = Session(columns: 60, rows: 10)
    session.play("Right Enter Down Down")
    let top = session.reader?.top
    session.play("o End Esc")
    #expect(session.reader?.top == top)
  }
}
