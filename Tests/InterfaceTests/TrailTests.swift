import ContentModel
import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Trails: the list of them, and the way along one.
struct TrailTests {
  private func walked(_ script: String, columns: Int = 80, rows: Int = 24) -> Session {
    var session = Session(columns: columns, rows: rows)
    session.play("p Enter " + script)
    return session
  }

  @Test(arguments: ["p", "4 p", ": type:trails:_paths Enter", "0 p"])
  func theTrailsAreOneKeyAway(script: String) {
    var session = Session()
    session.play(script)
    #expect(session.cursorRow?.contains("By the wall") == true)
    #expect(session.text.contains("For those who paint"))
    #expect(session.text.contains("3 stops · 3 min"))
  }

  @Test func aTrailIsFoundByItsName() {
    var session = Session()
    session.play(": type:by_the_wall Enter")
    #expect(session.reader?.entry == EntityID("trails/by-the-wall"))
    #expect(session.row(with: "Not begun: 3 stops")?.contains(") first stop") == true)
  }

  @Test func theSearchFindsATrailAndItsStops() {
    var session = Session()
    session.play("2 type:by_the_wall")
    #expect(session.text.contains("By the wall"))
    session.play("C-u type:allowed_to_begin Enter")
    #expect(session.reader?.entry == EntityID("trails/by-the-wall"))
  }

  @Test func aboutNamesTheTrails() {
    var session = Session(columns: 80, rows: 40)
    session.play("0 0")
    #expect(session.text.contains("By the wall · for those who paint · 3 min"))
  }

  @Test func theFirstCardNamesTheTrails() {
    var session = Session(columns: 80, rows: 30)
    session.play("0")
    #expect(session.row(with: "p · Trails through it: By the wall") != nil)
  }

  @Test func theSmallestCardHasNoRoomForThem() {
    var session = Session(Fixtures.bundled, columns: 40, rows: 12)
    session.play("0")
    #expect(session.row(with: "What happened") != nil)
    #expect(session.row(with: "Trails") == nil)
  }

  @Test func parenthesesWalkFromStopToStop() throws {
    var session = walked(")")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    #expect(session.rows[2].contains("The wall"))
    #expect(session.row(with: "1 of 3 · By the wall")?.contains(") next stop") == true)
    #expect(session.row(with: "a child who is allowed to begin.") != nil)
    session.play(")")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
    #expect(session.row(with: "2 of 3 · By the wall")?.contains("( ) stops") == true)
    session.play(")")
    #expect(session.row(with: "3 of 3 · By the wall")?.contains("( stop before") == true)
    session.play(")")
    #expect(session.rows.last?.contains("This is the last stop of “By the wall”") == true)
    session.play("( (")
    #expect(session.row(with: "1 of 3 · By the wall") != nil)
    session.play("(")
    #expect(session.rows.last?.contains("This is the first stop of “By the wall”") == true)
  }

  @Test func aLinkOfTheTrailEntersItThere() {
    let session = walked("Tab Tab Enter")
    #expect(session.reader?.entry == EntityID("life/the-studio"))
    #expect(session.row(with: "2 of 3 · By the wall") != nil)
  }

  /// One stop takes the place of the one before, so that one step back is the trail's page.
  @Test func escapeGoesBackToTheTrail() {
    let session = walked(") ) ) Esc")
    #expect(session.reader?.entry == EntityID("trails/by-the-wall"))
  }

  @Test(arguments: ["l", "x", ": type:ada_reed Enter"])
  func whoLeavesTheTrailComesBackOntoIt(script: String) {
    var session = walked(") ) \(script)")
    #expect(session.reader?.entry != EntityID("life/the-studio"))
    #expect(session.row(with: "of 3 · By the wall") == nil)
    session.play("[")
    #expect(session.row(with: "2 of 3 · By the wall") != nil)
    session.play(")")
    #expect(session.row(with: "3 of 3 · By the wall") != nil)
  }

  @Test func offATrailTheKeysSayWhereTrailsAre() {
    var session = Session()
    session.play("Right Enter )")
    #expect(session.rows.last?.contains("You are on no trail; p lists them") == true)
  }

  @Test func theJournalKeepsTheStop() throws {
    let session = walked(") )")
    let context = session.state.context
    let place = session.state.screen.view.place(context)
    let again = try #require(Screen(place, context))
    #expect(
      again.reader?.trail
        == TrailPlace(trail: try #require(EntityID("trails/by-the-wall")), stop: 1))
  }

  @Test(arguments: ["-1", "99999999999999999999", "x", "7"])
  func aWildStopOfTheJournalIsNoStop(stop: String) throws {
    let session = walked(") )")
    let context = session.state.context
    var place = session.state.screen.view.place(context)
    place.detail["stop"] = stop
    let again = try #require(Screen(place, context)?.reader)
    #expect(again.stopNumber(in: context.library) == nil)
    #expect(again.stripLines(context) == [])
  }

  /// What is to be seen stands whole above the last line, and under the text, at every usual size.
  @Test(arguments: [(120, 40), (80, 24), (40, 12), (40, 8)])
  func theStripHasItsRoom(columns: Int, rows: Int) throws {
    let session = walked(")", columns: columns, rows: rows)
    let row = try #require(session.rows.firstIndex { $0.contains("1 of 3 · By the wall") })
    try #require(row + 1 < session.rows.count)
    #expect(session.rows[row + 1].contains("a child who is allowed"))
    #expect(session.rows[row - 1].contains("────"))
    let reader = try #require(session.reader)
    #expect(reader.arrangement(session.state.context).body.rows < row)
    #expect(reader.stripLines(session.state.context).count <= max(2, rows / 5))
  }

  @Test(arguments: [(40, 7), (20, 5), (10, 2)])
  func whereThereIsNoRoomThePageHasAllOfIt(columns: Int, rows: Int) {
    let session = walked(")", columns: columns, rows: rows)
    #expect(session.reader?.stripLines(session.state.context) == [])
    #expect(session.reader?.trail != nil)
  }

  @Test func aStopIsSpokenOnce() {
    let session = walked(")")
    let spoken = session.state.spoken
    #expect(spoken.heading.hasPrefix("1 of 3 · By the wall"))
    #expect(spoken.introduction == ["Stop 1 of 3 · By the wall: a child who is allowed to begin."])
  }

  /// On one page two stops may follow one another.
  @Test func theDialogueTellsEachStop() {
    var dialogue = Dialogue(State(Fixtures.small, size: Size(columns: 80, rows: 24)))
    _ = dialogue.greeting()
    _ = dialogue.answer("p")
    _ = dialogue.answer("#1")
    let first = dialogue.answer(")").lines
    #expect(first.contains { $0.contains("Stop 1 of 3") })
    #expect(dialogue.answer(")").lines.contains { $0.contains("Stop 2 of 3") })
  }
}
