import ContentModel
import Foundation
import GRDB
import Reading
import Testing

@testable import Journal

/// Reading a journal makes, moves and changes nothing, whatever lies beside it.
struct UnchangedTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func begin() throws { try folder.beginWithNotes(length: 300) }

  private func files() throws -> [String: Data] {
    try folder.names.reduce(into: [:]) {
      $0[$1] = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($1)"))
    }
  }

  /// Reads, and holds that the folder is as it was.
  private func read() throws -> JournalOpening {
    let before = try files()
    let opening = JournalFile.openIfThere(in: folder.path, companion: "Test", waiting: 20)
    #expect(try files() == before)
    return opening
  }

  private func examined() throws -> JournalHealth.State {
    let before = try files()
    let health = JournalFile.examine(in: folder.path, companion: "Test", waiting: 20)
    #expect(try files() == before)
    return health.state
  }

  /// Writes to the database at a path without coming to an end, and gives the files as a kill leaves them.
  private func leaveUnfinished(_ path: String, as files: [String: String]) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = 1; BEGIN")
      try database.execute(sql: "CREATE TABLE IF NOT EXISTS notes (body)")
      try database.execute(sql: "UPDATE notes SET body = 'gone' || body || body")
      for (ending, target) in files {
        try? FileManager.default.removeItem(atPath: target)
        try FileManager.default.copyItem(atPath: path + ending, toPath: target)
      }
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test func whatAKillLeftIsReadAsItWas() throws {
    try begin()
    let copy = folder.path + "/copy"
    try FileManager.default.copyItem(atPath: folder.file, toPath: copy)
    try leaveUnfinished(copy, as: ["": folder.file, "-journal": folder.file + "-journal"])
    try FileManager.default.removeItem(atPath: copy)
    let opening = try read()
    #expect(opening.problem == nil && opening.contents.notes.count == 20)
    #expect(opening.contents.notes.allSatisfy { $0.body.hasPrefix("words ") })
    guard case .unfinished = try examined() else {
      Issue.record("it is unfinished")
      return
    }
  }

  @Test func anotherFilesTransactionIsNotPlayedBack() throws {
    try begin()
    let other = folder.path + "/other"
    try DatabaseQueue(path: other).writeWithoutTransaction {
      try $0.execute(sql: "CREATE TABLE notes (body); INSERT INTO notes VALUES (zeroblob(90000))")
    }
    try leaveUnfinished(other, as: ["-journal": folder.file + "-journal"])
    try FileManager.default.removeItem(atPath: other)
    let opening = try read()
    #expect(opening.contents.notes.count == 20 || opening.problem == .damaged(path: folder.file))
  }

  @Test func aWriteAheadLogIsReadAndNotMade() throws {
    try begin()
    try folder.database { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    #expect(try read().contents.notes.count == 20)
    guard case .whole(let contents) = try examined() else {
      Issue.record("it is whole")
      return
    }
    #expect(contents.notes == 20)
  }

  @Test func anEmptyFileIsAJournalStillToBeBegun() throws {
    try Data().write(to: URL(fileURLWithPath: folder.file))
    let opening = try read()
    #expect(opening.problem == nil && opening.contents == JournalContents())
    guard case .absent(nil) = try examined() else {
      Issue.record("the next start begins it")
      return
    }
  }

  /// Another program that begins one holds the folder.
  @Test func oneThatIsBeingBegunIsBusy() throws {
    try Data().write(to: URL(fileURLWithPath: folder.file))
    try Data(repeating: 1, count: 600).write(to: URL(fileURLWithPath: folder.file + "-journal"))
    let lock = try #require(try FolderLock(folder.path, LockPatience(milliseconds: 0)))
    #expect(try read().problem == .busy(path: folder.file))
    guard case .busy = try examined() else {
      Issue.record("it is busy")
      return
    }
    lock.release()
    #expect(try read().problem == .damaged(path: folder.file))
    guard case .damaged = try examined() else {
      Issue.record("nobody is at it")
      return
    }
  }

  /// What is set aside or copied is the journal, not the link that leads to it.
  @Test func aLinkedJournalIsKeptWhole() throws {
    try begin()
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let far = try TemporaryFolder()
    try FileManager.default.moveItem(atPath: folder.file, toPath: far.path + "/journal")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file, withDestinationPath: far.path + "/journal")
    let other = far.path + "/other"
    try DatabaseQueue(path: other).writeWithoutTransaction {
      try $0.execute(sql: "CREATE TABLE notes (body); INSERT INTO notes VALUES (zeroblob(90000))")
    }
    try leaveUnfinished(other, as: ["-journal": far.path + "/journal-journal"])
    let opening = folder.open()
    let kept = far.names.contains {
      (try? Data(contentsOf: URL(fileURLWithPath: "\(far.path)/\($0)"))) == whole
    }
    #expect(kept || opening.problem == nil && opening.contents.notes.count == 20)
    try opening.journal?.record(.addSearch("again"))
    #expect(folder.open().contents.searches == ["again"])
  }

  // MARK: What could not be kept

  private func words(_ id: String) -> JournalContents {
    JournalContents(notes: [
      ReaderNote(
        id: id, entity: EntityID(folder: "life", slug: "a"), passage: nil, body: "unkept",
        created: 1, modified: 1)
    ])
  }

  @Test func whatWaitsBesideIsReadToo() throws {
    #expect(UnkeptFile(of: folder.file).keep(words("u")))
    #expect(try read().contents.notes.map(\.id) == ["u"])
    try begin()
    #expect(folder.open().contents.notes.count == 21)
    #expect(UnkeptFile(of: folder.file).keep(words("v")))
    #expect(try read().contents.notes.count == 22)
  }

  /// A newer program may have written it.
  @Test func whatWaitsAndCanNotBeReadStays() throws {
    try begin()
    let newer = Data(#"{"version": 99, "notes": "?"}"#.utf8)
    try newer.write(to: URL(fileURLWithPath: folder.file + ".unkept.json"))
    for id in ["u", "v"] { #expect(UnkeptFile(of: folder.file).keep(words(id))) }
    #expect(try read().contents.notes.count == 22)
    let opening = folder.open()
    #expect(opening.journal != nil && opening.contents.notes.count == 22)
    #expect(opening.problem?.description.contains("update lasttake") == true)
    #expect(try files()[folder.names.first { $0.contains("unkept") } ?? ""] == newer)
    #expect(folder.names.count == 2)
  }

  @Test func twoEndsAtOnceKeepBoth() async throws {
    let path = folder.file
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        let words = words("\(number)")
        group.addTask { UnkeptFile(of: path).keep(words) }
      }
      for await isKept in group { #expect(isKept) }
    }
    #expect(folder.open().contents.notes.count == 20)
  }
}
