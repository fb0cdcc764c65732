import Reading
import ContentModel
import Foundation
import GRDB
import Journal
import TestSupport
import Testing

/// Whatever the damage: the journal opens, one line tells, and every byte is still somewhere.
@Suite struct SetAsideTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.beginWithNotes(length: 30)
  }

  private func read(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(fileURLWithPath: path))
  }

  private func isSetAside(_ opening: JournalOpening) -> Bool {
    guard case .setAside = opening.problem else { return false }
    return opening.journal != nil && opening.contents == JournalContents()
  }

  /// Whether some file of the folder holds just these bytes.
  private func isKept(_ data: Data) -> Bool {
    folder.names.contains { name in (try? read("\(folder.path)/\(name)")) == data }
  }

  @Test(arguments: ["folder", "link", "pipe"])
  func whatIsNoFileIsSetAside(kind: String) throws {
    try FileManager.default.removeItem(atPath: folder.file)
    switch kind {
    case "folder":
      try FileManager.default.createDirectory(
        atPath: folder.file + "/inner", withIntermediateDirectories: true)
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: folder.file, withDestinationPath: "/nowhere/at/all")
    default: #expect(mkfifo(folder.file, 0o600) == 0)
    }
    let opening = folder.open()
    #expect(isSetAside(opening))
    try opening.journal?.record(.addSearch("again"))
    #expect(folder.open().contents.searches == ["again"])
    #expect(folder.names.count == 2)
  }

  @Test func whatIsCutAnywhereIsSetAsideWhole() throws {
    let whole = try read(folder.file)
    var random = SeededGenerator(seed: 7)
    var lengths = [1, 15, 16, 99, 100, 101, 4095, 4096, 4097, whole.count - 1]
    for _ in 0..<40 { lengths.append(Int.random(in: 1..<whole.count, using: &random)) }
    for length in lengths {
      let bytes = Data(whole.prefix(length))
      try write(bytes, to: folder.file)
      let opening = folder.open()
      let isRead = opening.problem == nil && opening.contents.notes.count == 20
      #expect(isRead || isSetAside(opening) && isKept(bytes), "cut at \(length)")
    }
  }

  @Test(arguments: 0..<100)
  func aHeaderOfOtherBytesLosesNothing(byte: Int) throws {
    for value in [0, 0xFF, 0x5A] as [UInt8] {
      var bytes = try read(folder.file)
      guard bytes[byte] != value else { continue }
      let whole = bytes
      bytes[byte] = value
      try write(bytes, to: folder.file)
      let opening = folder.open()
      let isRead = opening.problem == nil && opening.contents.notes.count == 20
      #expect(isRead || isSetAside(opening) && isKept(bytes), "byte \(byte) is \(value)")
      try write(whole, to: folder.file)
    }
  }

  @Test(arguments: ["-journal", "-wal"])
  func anEmptiedJournalLosesNoUnfinishedTransaction(ending: String) throws {
    for isThere in [true, false] {
      let words = Data("a transaction \(isThere)".utf8)
      if isThere { try write(Data(), to: folder.file) } else { unlink(folder.file) }
      try write(words, to: folder.file + ending)
      #expect(isSetAside(folder.open()))
      #expect(isKept(words))
    }
  }

  /// A transaction is played back without asking whose it is.
  @Test(arguments: ["DELETE", "WAL"]) func anotherFilesTransactionLosesNothing(mode: String) throws
  {
    let whole = try read(folder.file)
    let ending = mode == "WAL" ? "-wal" : "-journal"
    let other = try TemporaryFolder()
    try DatabaseQueue(path: other.file).inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = \(mode); PRAGMA cache_size = 1")
      try database.execute(sql: "CREATE TABLE a (b); INSERT INTO a VALUES (zeroblob(30000))")
      try database.inTransaction {
        try database.execute(sql: "UPDATE a SET b = randomblob(60000); CREATE TABLE c (d)")
        try FileManager.default.copyItem(atPath: other.file + ending, toPath: folder.file + ending)
        return .rollback
      }
    }
    let opening = folder.open()
    let isRead = opening.problem == nil && opening.contents.notes.count == 20
    #expect(isRead || isSetAside(opening) && isKept(whole))
    try opening.journal?.record(.addSearch("again"))
    #expect(folder.open().contents.searches == ["again"])
    #expect(!folder.names.contains { $0.contains(".before") })
  }

  @Test(arguments: [
    "DROP TABLE notes", "ALTER TABLE notes DROP COLUMN film_time",
    "DROP TABLE notes; CREATE TABLE notes (number, id, entity, exact, prefix, suffix, body, "
      + "film_time, created, modified, attribution); INSERT INTO notes VALUES "
      + "(1, 'a', 'life/a', 'b', x'00', NULL, 7, 'no number', 'no date', x'FF', 1)",
    "CREATE TRIGGER t AFTER INSERT ON searches BEGIN DELETE FROM notes; END",
    "DROP TABLE grdb_migrations",
  ]) func tablesThatAreNotAsTheyWereMadeAreSetAside(change: String) throws {
    try folder.database { try $0.execute(sql: change) }
    let changed = try read(folder.file)
    #expect(isSetAside(folder.open()))
    #expect(isKept(changed))
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    try FileManager.default.removeItem(atPath: folder.file)
    try folder.database { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
    let theirs = try read(folder.file)
    #expect(isSetAside(folder.open()))
    #expect(isKept(theirs))
  }

  @Test func readingAloneMakesAndMovesNothing() throws {
    let names = folder.names
    let reading = JournalFile.openIfThere(in: folder.path, companion: "Test")
    #expect(reading.contents.notes.count == 20 && reading.problem == nil)
    #expect(JournalFile.openIfThere(in: folder.path, companion: "Other").problem == nil)
    #expect(folder.names == names)
    try write(Data("damage".utf8), to: folder.file)
    let damaged = JournalFile.openIfThere(in: folder.path, companion: "Test")
    #expect(damaged.problem == .damaged(path: folder.file))
    #expect(folder.names == names)
  }

  @Test func withoutAHomeItIsSaid() {
    let opening = JournalFile.open(in: nil, companion: "Test")
    #expect(opening.journal == nil && opening.problem == .noHome)
  }
}
