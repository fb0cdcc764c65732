import SQLite

extension JournalProblem {
  /// What the reader should know of an error met while reading this journal: there, what SQLite can't
  /// make sense of is damage.
  init(ofReading error: any Error, path: String) {
    let signs: [SQLiteError.Code] = [
      .mismatch, .constraint, .format, .tooBig, .schema, .empty, .range, .internalError, .notFound,
    ]
    if let error = error as? SQLiteError, signs.contains(error.code) {
      self = .damaged(path: path)
    } else {
      self.init(error, path: path)
    }
  }

  /// What the reader should know of an error met at this journal.
  init(_ error: any Error, path: String) {
    switch error {
    case let problem as JournalProblem: self = problem
    case let error as SQLiteError:
      switch error.code {
      // An error in the SQL is one of tables that are not as they were made.
      case .corrupt, .notADatabase, .error: self = .damaged(path: path)
      case .readOnly, .cannotOpen, .permission: self = .readOnly(path: path)
      case .full: self = .diskFull(path: path)
      case .busy, .locked:
        self = FileLocks.areMissing(at: path) ? .noLocks(path: path) : .busy(path: path)
      case .inputOutput where SQLiteError.lockCodes.contains(error.extendedCode):
        self = .noLocks(path: path)
      default: self = .failed(path: path, reason: error.message)
      }
    default: self = .failed(path: path, reason: "\(error)")
    }
  }
}
