import ContentModel
import Foundation
import GRDB
import Reading
import Testing

@testable import Journal

/// A journal is looked at without being changed.
struct ExamineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var health: JournalHealth {
    JournalFile.examine(in: folder.path, companion: "Test", waiting: 20)
  }

  private func begin() throws {
    let journal = try #require(folder.open().journal)
    try journal.record(.addSearch("grey"))
    try journal.record(
      .saveNote(
        ReaderNote(
          id: "1", entity: EntityID(folder: "life", slug: "a"), passage: nil, body: "words",
          created: 1, modified: 1)))
  }

  /// Looks, and holds that the folder is as it was.
  private func looked() throws -> JournalHealth {
    func state() throws -> [String: Data] {
      try folder.names.reduce(into: [:]) {
        $0[$1] = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($1)"))
      }
    }
    let before = try state()
    let health = health
    #expect(try state() == before)
    return health
  }

  @Test func aWholeOneTellsWhatItHolds() throws {
    try begin()
    let health = try looked()
    guard case .whole(let contents) = health.state else {
      Issue.record("\(health.state)")
      return
    }
    #expect(contents.notes == 1 && contents.bookmarks == 0 && contents.pages == 0)
    #expect(contents.steps == contents.knownSteps && contents.steps > 3)
    #expect(health.isWritable && health.size > 0 && health.setAside == [] && !health.hasUnkept)
  }

  @Test func whereThereIsNoneNothingIsMade() throws {
    guard case .absent(nil) = try looked().state else {
      Issue.record("\(health.state)")
      return
    }
    let deep = JournalFile.examine(in: folder.path + "/a/b", companion: "Test")
    guard case .absent(nil) = deep.state else {
      Issue.record("\(deep.state)")
      return
    }
    #expect(folder.names == [])
    let file = folder.path + "/file"
    try Data().write(to: URL(fileURLWithPath: file))
    guard case .absent(let reason?) = JournalFile.examine(in: file + "/x", companion: "T").state
    else {
      Issue.record("A folder in a file can be made")
      return
    }
    #expect(reason.contains(file))
  }

  @Test(arguments: ["rubbish", "short", "empty tables", "page"])
  func damageIsTold(kind: String) throws {
    try begin()
    switch kind {
    case "rubbish":
      try Data(repeating: 0x41, count: 8_192).write(to: URL(fileURLWithPath: folder.file))
    case "short": try Data([1, 2, 3]).write(to: URL(fileURLWithPath: folder.file))
    case "empty tables":
      try folder.database { try $0.execute(sql: "DROP TABLE notes") }
    default:
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file))
      try handle.seek(toOffset: 4_096)
      try handle.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
      try handle.close()
    }
    guard case .damaged = try looked().state else {
      Issue.record("\(health.state)")
      return
    }
  }

  @Test func aNewerOneAndABusyOneAreTold() throws {
    try begin()
    try DatabaseQueue(path: folder.file).writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      if case .busy = health.state {} else { Issue.record("\(health.state)") }
      try database.execute(sql: "ROLLBACK")
    }
    try folder.database {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of a newer program')")
    }
    guard case .newer = try looked().state else {
      Issue.record("\(health.state)")
      return
    }
  }

  @Test func whatLiesBesideItIsTold() throws {
    try begin()
    let aside = folder.file + ".damaged-2026-11-23"
    for path in [aside, aside + "-journal", folder.file + ".unkept.json"] {
      try Data([1]).write(to: URL(fileURLWithPath: path))
    }
    let health = try looked()
    #expect(health.setAside == [(aside as NSString).lastPathComponent])
    #expect(health.hasUnkept)
    try Data(repeating: 1, count: 600).write(to: URL(fileURLWithPath: folder.file + "-journal"))
    guard case .unfinished = try looked().state else {
      Issue.record("\(self.health.state)")
      return
    }
  }
}
