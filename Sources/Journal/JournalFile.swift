import ContentModel
import Glibc
import Reading
import SQLite
import Synchronization

/// The journal of one companion, in an SQLite database that several programs may have open.
///
/// What is recorded at once is one transaction, on the disk when `record` returns. A rollback journal
/// serves here rather than a write-ahead log: a reader who may not write, or whose disk is full,
/// can still read it, it is one file when nobody writes, and it needs no shared memory.
public final class JournalFile: Sendable {
  public let path: String
  private let database: Mutex<Database>
  private let identity: FileIdentity
  private let patience: LockPatience
  /// Whether the file has the present schema since it was opened.
  private let isPresent: Bool

  /// Opens the file as it is, and brings it to the present schema, in so much time as the patience
  /// leaves.
  init(_ path: String, _ patience: LockPatience, check: Check) throws(JournalProblem) {
    self.path = path
    self.patience = patience
    do {
      let database = try Self.database(path, patience)
      identity = try FileIdentity(path)
      isPresent = try JournalSchema.prepare(database, path: path, check: check)
      self.database = Mutex(database)
    } catch {
      throw JournalProblem(ofReading: error, path: path)
    }
  }

  /// Reads everything, also what other programs have recorded.
  /// - Parameter milliseconds: How long to wait while another program writes.
  public func reload(waiting milliseconds: Int = 5_000) throws(JournalProblem) -> JournalContents {
    patience.begin(milliseconds: milliseconds)
    return try read()
  }

  /// Reads everything in what is left of the time it was opened with.
  func read() throws(JournalProblem) -> JournalContents {
    do {
      return try database.withLock { try $0.transaction(.deferred) { try $0.contents() } }
    } catch {
      throw JournalProblem(ofReading: error, path: path)
    }
  }

  /// Keeps a change; see `record(_:waiting:)` of several.
  public func record(
    _ change: JournalChange, waiting milliseconds: Int = 5_000
  ) throws(JournalProblem) {
    try record([change], waiting: milliseconds)
  }

  /// Keeps changes in one transaction. When this returns, neither the end of the program nor of the
  /// machine loses them; when it throws, the journal is as it was. U+0000, which SQLite can't hold in
  /// text, is kept as U+2400, its picture.
  /// - Parameter milliseconds: How long to wait for other programs' locks; with 0 it is asked once.
  public func record(
    _ changes: [JournalChange], waiting milliseconds: Int
  ) throws(JournalProblem) {
    patience.begin(milliseconds: milliseconds)
    try write(changes)
  }

  /// Keeps changes in what is left of the time it was opened with.
  func write(_ changes: [JournalChange]) throws(JournalProblem) {
    do {
      guard try FileIdentity(path) == identity else { throw JournalProblem.moved(path: path) }
      try database.withLock { database in
        if !isPresent { try JournalSchema.complete(database) }
        try database.transaction(.immediate) { database in
          for change in changes { try database.record(change) }
        }
      }
    } catch {
      throw JournalProblem(error, path: path)
    }
  }

  /// Copies the whole journal into a database at a path, which is made of nothing.
  func copy(to path: String) throws(JournalProblem) {
    do {
      try database.withLock { try $0.copy(to: Self.database(path, patience)) }
    } catch {
      throw JournalProblem(error, path: path)
    }
  }

  /// How often a lock was waited for.
  var lockWaits: Int { patience.count }

  private static func database(_ path: String, _ patience: LockPatience) throws -> Database {
    let database = try Database(path: path, waiting: { patience.wait() })
    // The folder is synced too, so that a power cut can't bring back a transaction undone.
    try database.execute("PRAGMA synchronous = EXTRA")
    return database
  }
}

/// Which file stands at a path, whatever it is called.
private struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  init(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw JournalProblem.moved(path: path) }
    device = status.st_dev
    number = status.st_ino
  }
}
