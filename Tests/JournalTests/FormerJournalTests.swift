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
