import ContentModel
import Foundation
import GRDB
import Reading

/// The journal of one companion, in an SQLite database that several programs may have open.
///
/// Every change is a transaction of its own, on the disk when `record` returns. A rollback journal
/// serves here rather than a write-ahead log: a reader who may not write, or whose disk is full,
/// can still read it, it is one file when nobody writes, and it needs no shared memory.
public final class JournalFile: Sendable {
  public let path: String
  private let queue: DatabaseQueue
  private let identity: FileIdentity
  /// Whether the file has the present schema since it was opened.
  private let isPresent: Bool

  /// Opens the file as it is, and brings it to the present schema.
  init(_ path: String) throws(JournalProblem) {
    self.path = path
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      identity = try FileIdentity(path)
      isPresent = try JournalSchema.prepare(queue, path: path)
    } catch {
      throw JournalProblem(ofReading: error, path: path)
    }
  }

  /// Reads everything, also what other programs have recorded.
  public func reload() throws(JournalProblem) -> JournalContents {
    do {
      return try queue.read { try $0.contents() }
    } catch {
      throw JournalProblem(ofReading: error, path: path)
    }
  }

  /// Keeps a change. When this returns, neither the end of the program nor of the machine loses it;
  /// when it throws, the journal is as it was. U+0000, which SQLite can't hold in text, is kept as
  /// U+2400, its picture.
  public func record(_ change: JournalChange) throws(JournalProblem) {
    do {
      guard try FileIdentity(path) == identity else { throw JournalProblem.moved(path: path) }
      if !isPresent { try JournalSchema.complete(queue) }
      try queue.inTransaction(.immediate) { database in
        try database.record(change)
        return .commit
      }
    } catch {
      throw JournalProblem(error, path: path)
    }
  }

  private static let configuration: Configuration = {
    var configuration = Configuration()
    // Asks again every millisecond, for five seconds: two busy writers then take fair turns.
    configuration.busyMode = .callback { tries in
      usleep(1_000)
      return tries < 5_000
    }
    configuration.prepareDatabase { database in
      // The folder is synced too, so that a power cut can't bring back a transaction undone.
      try database.execute(sql: "PRAGMA synchronous = EXTRA")
    }
    return configuration
  }()
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

extension JournalProblem {
  /// What the reader should know of an error met while reading this journal: there, what SQLite can't
  /// make sense of is damage.
  init(ofReading error: any Error, path: String) {
    let signs: [ResultCode] = [
      .SQLITE_MISMATCH, .SQLITE_CONSTRAINT, .SQLITE_FORMAT, .SQLITE_TOOBIG, .SQLITE_SCHEMA,
      .SQLITE_EMPTY, .SQLITE_RANGE, .SQLITE_INTERNAL, .SQLITE_NOTFOUND,
    ]
    if let error = error as? DatabaseError, signs.contains(error.resultCode) {
      self = .damaged(path: path)
    } else {
      self.init(error, path: path)
    }
  }

  /// What the reader should know of an error met at this journal.
  init(_ error: any Error, path: String) {
    switch error {
    case let problem as JournalProblem: self = problem
    case is RowDecodingError: self = .damaged(path: path)
    case let error as DatabaseError:
      switch error.resultCode {
      // An error in the SQL is one of tables that are not as they were made.
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: self = .damaged(path: path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .readOnly(path: path)
      case .SQLITE_FULL: self = .diskFull(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
      case let code: self = .failed(path: path, reason: error.message ?? "\(code)")
      }
    default: self = .failed(path: path, reason: "\(error)")
    }
  }
}
