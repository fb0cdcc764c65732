import GRDB

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
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        self = FileLocks.areMissing(at: path) ? .noLocks(path: path) : .busy(path: path)
      case .SQLITE_IOERR where error.isOfLocks: self = .noLocks(path: path)
      case let code: self = .failed(path: path, reason: error.message ?? "\(code)")
      }
    default: self = .failed(path: path, reason: "\(error)")
    }
  }
}

extension DatabaseError {
  /// Whether the file system failed at a lock, other than by one that is taken.
  fileprivate var isOfLocks: Bool {
    [.SQLITE_IOERR_LOCK, .SQLITE_IOERR_RDLOCK, .SQLITE_IOERR_CHECKRESERVEDLOCK]
      .contains(extendedResultCode)
  }
}
