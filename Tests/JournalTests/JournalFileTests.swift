import ContentModel
import Foundation
import Journal
import Reading
import TestSupport
import Testing

@Suite struct JournalFileTests {
  private let life = EntityID(folder: "life", slug: "ukraine")

  private func note(_ id: String, _ body: String = "A thought") -> ReaderNote {
    ReaderNote(id: id, entity: life, passage: nil, body: body, created: 1, modified: 1)
  }

  @Test func beginsAJournalForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let inside = folder.path + "/state/lasttake"
    let opening = JournalFile.open(in: inside, companion: "Last Take")
    #expect(opening.problem == nil)
    #expect(opening.contents == JournalContents())
    let path = try #require(opening.journal).path
    #expect(path.hasPrefix(inside + "/last-take-") && path.hasSuffix(".sqlite"))
    #expect(try folder.mode(of: path) == 0o600)
    #expect(try folder.mode(of: inside) == 0o700)
    #expect(try folder.mode(of: folder.path + "/state") == 0o700)
  }

  /// The same changes, made in memory and on disk, come to the same.
  @Test(arguments: 0..<20 as Range<UInt64>) func agreesWithWhatIsInMemory(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    var contents = JournalContents()
    let journal = try #require(folder.open().journal)
    for _ in 0..<60 {
      let change = random.change()
      contents.apply(change)
      try journal.record(change)
      let held = try journal.reload()
      try #require(held == contents, "seed \(seed) after \(change)")
    }
    #expect(folder.open().contents == contents, "seed \(seed)")
  }

  @Test func keepsAHundredPlacesAndTwoHundredSearches() throws {
    let folder = try TemporaryFolder()
    let journal = try #require(folder.open().journal)
    for number in 1...205 {
      try journal.record(.pushPast(ReaderPlace(screen: "\(number)")))
      try journal.record(.addSearch("\(number)"))
    }
    let contents = try journal.reload()
    #expect(contents.past.map(\.screen) == (106...205).map { "\($0)" })
    #expect(contents.searches == (6...205).map { "\($0)" })
  }

  @Test func seesWhatAnotherProgramWrote() throws {
    let folder = try TemporaryFolder()
    let first = try #require(folder.open().journal)
    let second = try #require(folder.open().journal)
    try first.record(.saveNote(note("1")))
    try second.record(.saveNote(note("2")))
    #expect(try first.reload().notes.map(\.id) == ["1", "2"])
  }

  @Test func keepsACompanionByItsTitle() throws {
    let folder = try TemporaryFolder()
    for title in ["Last Take", "Last Take!", "Останній дубль", ""] {
      let journal = JournalFile.open(in: folder.path, companion: title).journal
      try journal?.record(.addSearch(title))
    }
    #expect(folder.names.count == 4)
    #expect(
      JournalFile.open(in: folder.path, companion: "Last Take!").contents.searches == ["Last Take!"]
    )
  }

  @Test func showsANullAsItsPicture() throws {
    let folder = try TemporaryFolder()
    try folder.open().journal?.record(.saveNote(note("1", "before\0after")))
    #expect(folder.open().contents.notes.map(\.body) == ["before␀after"])
  }
}
