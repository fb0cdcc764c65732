import ContentModel
import Foundation
import Reading
import Testing

@testable import Journal

/// A companion's identity, and the journal that was known by its title.
@Suite struct FormerJournalTests {
  private static let title = "The Dam"

  private func note(_ id: String) -> ReaderNote {
    ReaderNote(
      id: id, entity: EntityID(folder: "life", slug: "x"), passage: nil, body: "A thought",
      created: 1, modified: 1)
  }

  private func open(
    _ folder: TemporaryFolder, _ identity: String?, title: String = FormerJournalTests.title
  ) -> JournalOpening {
    JournalFile.open(in: folder.path, companion: title, identity: identity, now: 1_795_392_000)
  }

  /// What the reader wrote before there was an identity is there, and stays when the title changes.
  @Test func theJournalOfTheTitleIsTakenOver() throws {
    let folder = try TemporaryFolder()
    try open(folder, nil).journal?.record(.saveNote(note("1")))
    #expect(
      JournalFile.openIfThere(
        in: folder.path, companion: Self.title, identity: "dam"
      ).contents.notes.map(\.id) == ["1"])
    let taken = open(folder, "dam")
    #expect(taken.problem == nil && taken.contents.notes.map(\.id) == ["1"])
    try taken.journal?.record(.saveNote(note("2")))
    #expect(open(folder, "dam", title: "The Dams").contents.notes.map(\.id) == ["1", "2"])
    #expect(try folder.mode(of: try #require(taken.journal).path) == 0o600)
  }

  /// An older program goes on with what it knows.
  @Test func theFormerJournalStays() throws {
    let folder = try TemporaryFolder()
    try open(folder, nil).journal?.record(.saveNote(note("1")))
    try open(folder, "dam").journal?.record(.saveNote(note("2")))
    #expect(open(folder, nil).contents.notes.map(\.id) == ["1"])
  }

  @Test func whatIsTakenOverIsTakenOverOnce() throws {
    let folder = try TemporaryFolder()
    try open(folder, nil).journal?.record(.saveNote(note("1")))
    try open(folder, "dam").journal?.record(.removeNote(id: "1"))
    #expect(open(folder, "dam").contents.notes == [])
  }

  @Test func companionsOfOneTitleAndTwoIdentitiesShareNothing() throws {
    let folder = try TemporaryFolder()
    for id in ["dam", "other-dam", "The Dam", Self.title] {
      try open(folder, id).journal?.record(.addSearch(id))
    }
    for id in ["dam", "other-dam"] { #expect(open(folder, id).contents.searches == [id]) }
    #expect(open(folder, nil).contents.searches == [])
  }

  /// What the last program could not keep is taken along.
  @Test func whatWaitsBesideTheFormerJournalComesAlong() throws {
    let folder = try TemporaryFolder()
    let path = try #require(open(folder, nil).journal).path
    var rest = JournalContents()
    rest.apply(.saveNote(note("3")))
    #expect(UnkeptFile(of: path).keep(rest))
    #expect(open(folder, "dam").contents.notes.map(\.id) == ["3"])
  }

  /// What another program wrote into the journal that it made, while this one waited, stays.
  @Test func whoWaitedWhileItWasTakenOverTakesNothingOver() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try open(folder, nil).journal?.record(.saveNote(note("1")))
    let lock = try #require(try FolderLock(path, LockPatience(milliseconds: 0)))
    async let waiting = JournalFile.open(
      in: path, companion: Self.title, identity: "dam", waiting: 60_000)
    // Whoever waits has the folder open, too.
    for _ in 0..<10_000 where folder.openings < 2 { try await Task.sleep(for: .milliseconds(1)) }
    #expect(folder.openings == 2)
    let place = JournalFile.place(of: Self.title, identity: "dam", in: path)
    let former = try #require(place.former)
    let other = try opened(former)
    #expect(JournalFile.takeOver(other, at: place.path))
    try opened(place.path).journal?.record(.saveNote(note("2")))
    lock.release()
    let opening = await waiting
    #expect(opening.contents.notes.map(\.id) == ["1", "2"])
    #expect(opening.journal?.path == place.path)
  }

  /// Where folders can't be locked, the first that is done has made the journal.
  @Test func whatIsThereIsNotTakenOverAgain() throws {
    let folder = try TemporaryFolder()
    try open(folder, nil).journal?.record(.saveNote(note("1")))
    let former = JournalFile.place(of: Self.title, identity: "dam", in: folder.path)
    let own = open(folder, "dam")
    try own.journal?.record(.saveNote(note("2")))
    let opening = try opened(try #require(former.former))
    #expect(JournalFile.takeOver(opening, at: former.path))
    #expect(open(folder, "dam").contents.notes.map(\.id) == ["1", "2"])
  }

  private func opened(_ path: String) throws -> JournalOpening {
    let journal = try JournalFile(
      path, LockPatience(milliseconds: 5_000), check: .afterUncleanEnd(wasUnfinished: false))
    return JournalOpening(journal: journal, contents: JournalContents(), problem: nil)
  }

  @Test func aDamagedFormerJournalIsSetAsideAndTold() throws {
    let folder = try TemporaryFolder()
    let path = try #require(open(folder, nil).journal).path
    try Data(repeating: 7, count: 4096).write(to: URL(fileURLWithPath: path))
    let opening = open(folder, "dam")
    guard case .setAside = opening.problem else {
      Issue.record("\(String(describing: opening.problem))")
      return
    }
    #expect(opening.journal != nil && opening.contents == JournalContents())
  }

  @Test func whoOnlyReadsMakesNothing() throws {
    let folder = try TemporaryFolder()
    let opening = JournalFile.openOrLeave(in: folder.path, companion: "T", identity: "t")
    #expect(opening.isUnbegun && folder.names == [])
    _ = JournalFile.openIfThere(in: folder.path, companion: "T", identity: "t")
    #expect(folder.names == [])
  }
}
