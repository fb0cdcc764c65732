import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct SplitTests {
  private var split: Session {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("Right Home Enter s")
    return session
  }

  private func sides(_ session: Session) -> [Reader] {
    if case .split(let split) = session.state.screen { split.sides } else { [] }
  }

  @Test func aChapterOfEachStrandStandsSideBySide() {
    let session = split
    #expect(sides(session).map(\.entry.folder) == ["life", "investigation"])
    #expect(session.rows[0].contains("Side by side for “"))
    #expect(session.row(with: "╔═ Life 1 of 13")?.contains("┌─ Investigation") == true)
  }

  @Test func eachSideScrollsOnItsOwn() {
    var session = split
    session.play("Down Down Down")
    #expect(sides(session).map(\.topLine) == [3, 0])
    session.play("Right Down")
    #expect(sides(session).map(\.topLine) == [3, 1])
  }

  @Test func theSideWithTheKeysIsPlainWithoutColour() {
    var session = split
    session.play("Right")
    #expect(session.row(with: "┌─ Life 1 of 13")?.contains("╔═ Investigation") == true)
    #expect(session.frame.cursor.map { $0.column >= 60 } == true)
  }

  @Test func linksAndFindWorkInTheSideWithTheKeys() {
    var session = split
    session.play("Right / type:film Enter")
    #expect(sides(session)[1].find != nil)
    #expect(sides(session)[0].find == nil)
    session.play("Esc Left Tab Enter")
    #expect(session.state.overlay != nil || session.reader != nil)
  }

  @Test func oneSideAloneKeepsItsPlace() {
    var session = split
    session.play("Down Down Down Down")
    let top = sides(session)[0].top
    session.play("s")
    #expect(session.reader?.top == top)
    session.play("Esc")
    #expect(session.reader?.entry.folder == "life")
  }

  @Test func aNarrowTerminalShowsOneSideAtATime() {
    var session = split
    session.play("40x12")
    #expect(session.row(with: "╔═ Life 1") != nil)
    session.play("Right")
    #expect(session.row(with: "╔═ Investigation") != nil)
    #expect(session.row(with: "Life 1") == nil)
  }

  @Test func theBoardAndAGoalSplitToo() {
    var session = Session()
    session.play("s")
    #expect(sides(session).count == 2)
    session.play("Esc Enter s")
    #expect(sides(session).count == 2)
  }

  @Test func whatHasNoCounterpartSaysSo() {
    var session = Session()
    _ = session.state.open(EntityID(folder: "people", slug: "ada-reed"))
    session.play("s")
    #expect(session.rows.last?.contains("no chapters of two strands") == true)
  }
}
