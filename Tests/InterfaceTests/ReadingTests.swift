import ContentModel
import Display
import Reading
import TestSupport
import Testing
import TextLayout

@testable import Controls
@testable import Interface
@testable import Screens

/// What counts as read: what stood in view, as the time that is told has it.
struct ReadingTests {
  private let chapter = EntityID(folder: "life", slug: "the-first-brush")

  /// The first chapter of the small companion, on a screen that holds a part of it.
  private var opened: Session {
    var session = Session(columns: 60, rows: 12)
    session.play("Right Enter")
    session.tell(0)
    return session
  }

  @Test func aJumpToTheEndReadsNothing() {
    var session = opened
    session.play("End Esc")
    _ = session.state.update(.idle)
    let progress = session.state.journal.progress[chapter]
    #expect(progress?.isRead == false && progress?.fraction == 0)
  }

  @Test func aPageIsReadWhenEachPartWasInViewForASecond() {
    var session = opened
    session.tell(1_000)
    let first = session.state.journal.progress[chapter]
    #expect(first?.isRead == false && first.map { $0.fraction > 0 && $0.fraction < 1 } == true)
    var time = 1_000
    for _ in 0..<6 {
      session.play("PgDn")
      time += 1_000
      session.tell(time)
    }
    #expect(session.state.journal.progress[chapter]?.mark == .byReading)
    #expect(session.state.journal.progress[chapter]?.fraction == 1)
  }

  @Test func aPartInViewForASecondIsNotThePage() {
    var session = opened
    session.play("PgDn")
    session.tell(100)
    session.tell(1_200)
    let progress = session.state.journal.progress[chapter]
    #expect(progress?.isRead == false)
    #expect(progress.map { $0.fraction > 0 && $0.fraction < 1 } == true)
  }

  @Test func aHeldKeyDoesNotCount() {
    var session = opened
    for step in 1...200 {
      session.tell(step * 33)
      session.play(step % 40 < 20 ? "Down" : "Up")
    }
    #expect(session.state.journal.progress[chapter]?.parts.isEmpty != false)
  }

  @Test func lineByLineIsReadingToo() {
    var session = opened
    for step in 1...40 {
      session.tell(step * 400)
      session.play("Down")
    }
    #expect(session.state.journal.progress[chapter]?.isRead == true)
  }

  @Test func whatLiesUnderAnOverlayIsNotRead() {
    var session = opened
    session.play("?")
    session.tell(5_000)
    #expect(session.state.journal.progress[chapter]?.parts.isEmpty != false)
    session.play("Esc")
    session.tell(6_000)
    #expect(session.state.journal.progress[chapter]?.parts.isEmpty == false)
  }

  @Test func readingGoesOnAnotherDay() {
    var first = opened
    first.tell(1_000)
    var second = Session(columns: 60, rows: 12)
    second.state.resume(first.state.journal)
    second.play("1 Right Home Enter Home")
    second.tell(500_000)
    for step in 1...6 {
      second.play("PgDn")
      second.tell(500_000 + step * 1_000)
    }
    #expect(second.state.journal.progress[chapter]?.mark == .byReading)
  }

  @Test func aPartWhoseWordsChangeIsUnreadAgain() throws {
    let page = try #require(
      Fixtures.small[chapter].map {
        PageParts(layOut(Folio($0, in: Fixtures.small), columns: 60))
      })
    let narrow = try #require(
      Fixtures.small[chapter].map {
        PageParts(layOut(Folio($0, in: Fixtures.small), columns: 30))
      })
    #expect(page.parts.map(\.number) == narrow.parts.map(\.number))
    var known = Set(page.parts.map(\.number))
    #expect(narrow.share(of: known) == 1)
    known.remove(page.parts[1].number)
    #expect(page.share(of: known) < 1)
  }

  @Test func theProgramWakesOnlyWhileSomethingIsLeftToRead() {
    var session = opened
    _ = session.state.update(.idle)
    #expect(session.state.patience == 1_000)
    session.tell(1_000)
    _ = session.state.update(.idle)
    #expect(session.state.patience == nil)
    session.play("PgDn")
    _ = session.state.update(.idle)
    #expect(session.state.patience.map { (250...1_000).contains($0) } == true)
  }

  @Test func withoutAClockNothingIsRead() {
    var session = Session(columns: 60, rows: 12)
    session.play("Right Enter PgDn PgDn PgDn End Esc")
    #expect(session.state.journal.progress[chapter]?.isRead != true)
    #expect(session.state.timeToRead == nil)
  }

  @Test func theBoardTellsHowMuchOfAStrandAndOfAllIsRead() {
    var session = Session(columns: 120, rows: 40)
    #expect(!session.text.contains("% read"))
    session.play("Right r")
    #expect(session.rows[1].contains("Life: 1 of 3 read, "))
    #expect(session.rows[1].contains("Goals · "))
    let library = Fixtures.small
    let share = session.state.journal.shareRead(of: library.companion.strands[0].chapters)
    #expect(share > 0 && share < 1)
  }

  @Test func minutesLeftAreCountedFromTheTopOfTheScreen() throws {
    let id = EntityID(folder: "investigation", slug: "the-walk-out")
    var session = Session(Fixtures.bundled, columns: 80, rows: 24)
    let isOpen = session.state.open(id)
    #expect(isOpen)
    let minutes = try #require(Fixtures.bundled.chapter(id)).article.minutes
    #expect(session.rows[0].contains("· \(minutes) min left"))
    var before = minutes
    while !session.rows[0].contains("end") {
      session.play("PgDn")
      let words = session.rows[0].split(separator: " ")
      guard let at = words.firstIndex(of: "left"), let left = Int(words[at - 2]) else { break }
      #expect(left <= before)
      before = left
    }
    #expect(before < minutes)
  }

  @Test(arguments: ["120x40", "80x24", "40x16"])
  func sideBySideTellsWhyThePairIsAPair(size: String) throws {
    var session = Session(Fixtures.bundled)
    session.play("\(size) Right Home Enter s")
    guard case .split(let split) = session.state.screen, let goal = split.goal else {
      Issue.record("not side by side")
      return
    }
    let shown = session.rows[1...4].joined(separator: " ")
    let chapters = split.sides.compactMap { Fixtures.bundled.chapter($0.entry) }
    let wide = size != "40x16"
    for chapter in wide ? chapters : [chapters[split.focus]] {
      let bearing = try #require(chapter.bearing(on: goal))
      #expect(shown.contains("\(bearing.kind.glyph) \(bearing.kind.verb): "))
      #expect(
        shown.contains(bearing.because.split(separator: " ").prefix(2).joined(separator: " ")))
    }
  }
}

extension Session {
  /// Tells the time, in milliseconds.
  fileprivate mutating func tell(_ time: Int) { play("at:\(time)") }
}
