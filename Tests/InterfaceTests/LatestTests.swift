import ContentModel
import Display
import Reading
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct LatestTests {
  @Test func whatHasChangedStandsTheNewestFirst() {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("9")
    guard case .catalogue(let list) = session.state.screen else {
      Issue.record("9 leads to no list")
      return
    }
    let updates = list.rows.filter { $0.group.hasPrefix("What has changed") }
    #expect(updates.count == Fixtures.bundled.changes.filter { $0.kind == .update }.count)
    let dates = updates.compactMap { PartialDate(prose: $0.date) }
    #expect(dates.count == updates.count && dates == dates.sorted(by: >))
    #expect(list.rows.allSatisfy { !$0.detail.isEmpty })
  }

  @Test(arguments: ["120x40", "80x24", "40x12"])
  func datesStandInFull(size: String) throws {
    var session = Session()
    session.play("\(size) 9")
    let row = try #require(session.cursorRow)
    #expect(row.contains("The case is closed"))
    #expect(row.contains(size == "40x12" ? "1 Feb 2012" : "1 February 2012"), "\(row)")
    #expect(session.row(with: "Investigation 2 of 2: The key") != nil)
  }

  @Test func anUpdateOpensItsPassageAndACorrectionItsPage() {
    var session = Session()
    session.play("9 Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-key"))
    #expect(session.text.contains("Update 1 February 2012: The case is closed"))
    session.play("9 End Enter")
    #expect(session.reader?.entry == EntityID("investigation/the-key"))
    session.play("9 End Up Enter")
    #expect(session.reader?.entry == .about)
  }

  // MARK: Since you were here

  /// The same content with more said in the first chapter.
  private func changed() -> Library {
    var companion = Fixtures.small.companion
    companion.strands[0].chapters[0].article.blocks.append(
      Block(.paragraph([.plain("This was added.")]), .none))
    return Library(companion)
  }

  private let group = "Since you were here"

  @Test func aPageWhoseWordsHaveChangedIsListedUntilItIsSeen() {
    var session = Session()
    session.play("reload Right Enter Esc Down Enter Esc")
    session.play("9")
    #expect(session.row(with: group) == nil)
    _ = session.state.update(.contentLoaded(changed(), problems: []))
    #expect(session.row(with: group) != nil)
    #expect(session.cursorRow?.contains("The case is closed") == true)
    session.play("Home")
    #expect(session.cursorRow?.contains("The first brush") == true)
    session.play("Enter")
    #expect(session.reader?.entry == EntityID("life/the-first-brush"))
    session.play("Esc")
    #expect(session.row(with: group) != nil)
    session.play("1 9")
    #expect(session.row(with: group) == nil)
  }

  @Test func whatWasNeverOpenedIsNotListed() {
    var session = Session()
    session.play("reload Right Down Enter Esc")
    _ = session.state.update(.contentLoaded(changed(), problems: []))
    session.play("9")
    #expect(session.row(with: group) == nil)
    #expect(session.state.journal.visits.count == 1)
  }

  @Test func theJournalKeepsWhatWasSeen() throws {
    var session = Session()
    session.play("reload Right Enter Esc")
    var later = Session(changed())
    later.state.resume(session.state.journal)
    later.play("reload 9 Home")
    #expect(later.row(with: group) != nil)
    #expect(later.cursorRow?.contains("The first brush") == true)
  }

  /// A page that isn't in the content any more, or whose text is still to be read, has not changed.
  @Test func whatIsNotThereHasNotChanged() {
    var session = Session()
    let visit = PageVisit(fingerprint: "\u{1B}[2J", date: .max)
    session.state.resume(
      JournalContents(visits: [EntityID(folder: "life", slug: "gone"): visit]))
    session.play("9")
    #expect(session.row(with: group) == nil)
    session.state.journal.visits[EntityID(folder: "life", slug: "the-studio")] = visit
    session.play("1 9")
    #expect(session.row(with: group) == nil)
    session.play("reload")
    #expect(session.row(with: group) != nil)
  }

  /// Whatever date a journal gives, the next visit is counted from it without a trap.
  @Test(arguments: [Int.min, .max, 0]) func aVisitOfAnyDateIsFollowed(date: Int) throws {
    var session = Session()
    session.play("reload Right Enter Esc")
    let id = try #require(EntityID("life/the-first-brush"))
    session.state.journal.visits[id]?.date = date
    session.play("Enter Esc")
    #expect(session.state.journal.visits[id] != nil)
  }

  /// A page is looked at once for each reading of the content.
  @Test func fingerprintsAreMadeOnce() {
    var session = Session()
    session.play("reload Right Enter Down Down Esc Enter Esc 9 1 9 1 9")
    #expect(session.state.fingerprints.makings == 1)
  }
}
