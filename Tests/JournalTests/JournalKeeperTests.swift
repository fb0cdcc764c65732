import ContentModel
import Foundation
import GRDB
import Reading
import Testing

@testable import Journal
@testable import SQLite

/// A journal that other programs have while keys are played. No test here measures time: what is
/// counted is how often a lock was waited for.
struct JournalKeeperTests {
  private let folder: TemporaryFolder
  private let life = EntityID(folder: "life", slug: "ukraine")

  init() throws { folder = try TemporaryFolder() }

  private func begun() -> JournalKeeper {
    JournalKeeper(folder.open()) { [folder] checksAll, milliseconds in
      JournalFile.open(
        in: folder.path, companion: "Test", now: 1_795_392_000, checksAll: checksAll,
        waiting: milliseconds)
    }
  }

  private func note(_ id: String) -> JournalChange {
    .saveNote(
      ReaderNote(id: id, entity: life, passage: nil, body: "A thought", created: 1, modified: 1))
  }

  /// What comes by the way when a reader goes to a page.
  private func step(_ number: Int) -> [JournalChange] {
    [
      .pushPast(ReaderPlace(screen: "\(number)")), .setPlace(ReaderPlace(screen: "reader")),
      .reach(life, 1, passage: nil, date: number), .addSearch("\(number)"),
      .markRead(life, .byReachingTheEnd, date: number),
    ]
  }

  /// Does something while another program has the lock of this kind.
  private func locked(_ kind: String = "IMMEDIATE", _ body: () throws -> Void) throws {
    try folder.database { database in
      try database.execute(sql: "BEGIN \(kind)")
      defer { try? database.execute(sql: "ROLLBACK") }
      try body()
    }
  }

  /// How many transactions have written to the file: the change counter of its header.
  private func transactions() throws -> UInt32 {
    try Data(contentsOf: URL(fileURLWithPath: folder.file))[24..<28].reduce(0) {
      $0 << 8 | UInt32($1)
    }
  }

  private func isBusy(_ news: [JournalNews]) -> Bool {
    news == [.told(JournalKeeper.busyLine), .waits]
  }

  @Test func whatNobodyAskedForIsOneTransactionAtThePause() throws {
    var keeper = begun()
    let before = try transactions()
    for change in (1...20).flatMap(step) { #expect(keeper.take(change).isEmpty) }
    #expect(try transactions() == before)
    #expect(keeper.flush().isEmpty)
    #expect(try transactions() == before + 1)
    #expect(keeper.flush().isEmpty)
    #expect(try transactions() == before + 1)
    #expect(folder.open().contents.past.count == 20)
  }

  @Test func whatNobodyAskedForNeverWaitsForALock() throws {
    var keeper = begun()
    try locked {
      for change in (1...5).flatMap(step) { #expect(keeper.take(change).isEmpty) }
      for _ in 0..<3 { #expect(keeper.flush() == [.waits]) }
      #expect(keeper.journal?.lockWaits == 0)
    }
    #expect(keeper.flush().isEmpty)
    #expect(keeper.journal?.lockWaits == 0)
    #expect(folder.open().contents.progress[life]?.isRead == true)
  }

  /// Each wait is a millisecond or longer.
  @Test func whatWasAskedForWaitsAQuarterOfASecondOnceAndSaysSo() throws {
    var keeper = begun()
    try locked {
      #expect(isBusy(keeper.take(note("1"))))
      let waits = keeper.journal?.lockWaits ?? 0
      #expect((1...250).contains(waits))
      #expect(isBusy(keeper.take(note("2"))))
      #expect(keeper.flush() == [.waits])
      #expect(keeper.journal?.lockWaits == waits)
    }
    let before = try transactions()
    #expect(keeper.flush() == [.told("What you wrote is kept now")])
    #expect(try transactions() == before + 1)
    #expect(folder.open().contents.notes.map(\.id) == ["1", "2"])
    #expect(keeper.finish() == nil)
  }

  @Test func whatIsToldToBeKeptIsOnTheDisk() throws {
    var keeper = begun()
    for change in step(1) { _ = keeper.take(change) }
    #expect(keeper.take(note("1")).isEmpty)
    let held = folder.open().contents
    #expect(held.notes.count == 1 && held.progress[life]?.isRead == true)
    #expect(keeper.take(.unmarkRead(life)).isEmpty)
    #expect(keeper.flush().isEmpty)
    #expect(folder.open().contents.progress.isEmpty)
  }

  @Test func aNoteOfAnotherProgramIsReadWhenItCan() throws {
    var keeper = begun()
    try folder.open().journal?.record(note("theirs"))
    try locked("EXCLUSIVE") {
      for change in step(1) { _ = keeper.take(change) }
      #expect(keeper.reload() == [.waits])
      #expect(keeper.journal?.lockWaits == 0)
    }
    guard case .read(let contents)? = keeper.flush().last else {
      Issue.record("nothing was read")
      return
    }
    #expect(contents.notes.map(\.id) == ["theirs"] && contents.past.count == 1)
  }

  @Test func aJournalThatIsWrittenOpensAtOnce() throws {
    try folder.open().journal?.record(note("1"))
    try locked {
      let opening = folder.open()
      #expect(opening.problem == nil && opening.contents.notes.count == 1)
      #expect(opening.journal?.lockWaits == 0)
    }
  }

  @Test func aJournalThatIsLockedWhollyOpensLater() throws {
    try folder.open().journal?.record(note("1"))
    var opened: JournalKeeper?
    try locked("EXCLUSIVE") {
      var keeper = begun()
      #expect(isBusy(keeper.take(note("2"))))
      #expect(keeper.flush() == [.waits])
      opened = keeper
    }
    var keeper = try #require(opened)
    let news = keeper.flush()
    #expect(news.last == .told("What you wrote is kept now"))
    guard case .read(let contents)? = news.first else {
      Issue.record("\(news)")
      return
    }
    #expect(contents.notes.map(\.id) == ["1", "2"])
    #expect(folder.open().contents.notes.map(\.id) == ["1", "2"])
  }

  @Test func anotherProgramThatOpensHoldsNobodyBack() throws {
    try folder.open().journal?.record(note("1"))
    let lock = try #require(try FolderLock(folder.path, LockPatience(milliseconds: 0)))
    #expect(folder.open().contents.notes.count == 1)
    lock.release()
  }

  @Test func whatIsUnkeptAtTheEndIsTakenInAtTheNextStart() throws {
    var keeper = begun()
    try locked {
      for change in [note("1")] + step(1) { _ = keeper.take(change) }
      let line = keeper.finish()
      #expect(line?.contains("the next start takes it in: the journal is busy") == true)
    }
    #expect(folder.names.count == 2)
    #expect(folder.open().contents.notes.map(\.id) == ["1"])
    #expect(folder.names.count == 1)
    #expect(folder.open().contents.notes.map(\.id) == ["1"])
  }

  /// Damage that no reading finds, as of an index: the journal is set aside when it comes to light,
  /// and the new one has all.
  @Test func damageFoundLaterLosesNothing() throws {
    let journal = try #require(folder.open().journal)
    for number in 1...200 { try journal.record(note("\(number)")) }
    let root = try folder.database {
      try Int.fetchOne(
        $0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_notes_1'")
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let start = (try #require(root) - 1) * 4096
    for place in start..<start + 4096 { bytes[place] = 0xFF }
    try bytes.write(to: URL(fileURLWithPath: folder.file))
    var keeper = begun()
    let news = keeper.take(note("new"))
    let name = (folder.file as NSString).lastPathComponent
    let aside = JournalProblem.setAside(path: folder.file, as: "\(name).damaged-2026-11-23")
    #expect(news == [.told(aside.description)])
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: "\(folder.file).damaged-2026-11-23")) == bytes)
    #expect(folder.open().contents.notes.count == 201)
  }

  @Test func aJournalThatIsNotThereIsBegunAtThePause() throws {
    var opens = 0
    func left() -> JournalKeeper {
      JournalKeeper(JournalFile.openOrLeave(in: folder.path, companion: "Test")) { [folder] in
        opens += 1
        return JournalFile.open(
          in: folder.path, companion: "Test", checksAll: $0, waiting: $1)
      }
    }
    var keeper = left()
    #expect(!FileManager.default.fileExists(atPath: folder.file))
    for change in step(1) { #expect(keeper.take(change).isEmpty) }
    #expect(!FileManager.default.fileExists(atPath: folder.file))
    #expect(keeper.flush().count == 1 && opens == 1)
    #expect(folder.open().contents.progress[life]?.isRead == true)
    #expect(keeper.take(note("a")).isEmpty && opens == 1)
    // One that is there is opened at once.
    keeper = left()
    #expect(keeper.flush().isEmpty && opens == 1)
  }

  @Test func whatCanNotBeBegunIsToldOnce() throws {
    let problem = JournalProblem.folder(path: "/nowhere", reason: "Not a directory")
    let failed = JournalOpening(journal: nil, contents: JournalContents(), problem: problem)
    var keeper = JournalKeeper(.unbegun) { _, _ in failed }
    #expect(keeper.flush() == [.told(problem.description)])
    #expect(keeper.flush().isEmpty)
    #expect(keeper.take(note("a")) == [.told("Kept until you quit: there is no journal to write")])
  }

  @Test func aFileSystemWithoutLocksIsToldOnce() throws {
    let path = folder.file
    for code in [
      ResultCode.SQLITE_IOERR_LOCK, .SQLITE_IOERR_RDLOCK, .SQLITE_IOERR_CHECKRESERVEDLOCK,
    ] {
      let error = SQLiteError(extendedCode: code.rawValue)
      #expect(JournalProblem(error, path: path) == .noLocks(path: path))
    }
    for error in [ENOLCK, ENOSYS] { #expect(FileLocks.isLack(error)) }
    for error in [EAGAIN, EACCES] { #expect(!FileLocks.isLack(error)) }
    #expect(!FileLocks.areMissing(at: path))
    let problem = JournalProblem.noLocks(path: path)
    let opening = JournalOpening(journal: nil, contents: JournalContents(), problem: problem)
    var keeper = JournalKeeper(opening) { _, _ in opening }
    for change in step(1) { #expect(keeper.take(change).isEmpty) }
    #expect(keeper.flush().isEmpty && keeper.reload().isEmpty && keeper.finish() == nil)
  }
}
