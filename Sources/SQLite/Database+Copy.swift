import CSQLite

extension Database {
  /// Copies all that it holds into another database, whatever that held; all or nothing of it.
  public func copy(to other: Database) throws(SQLiteError) {
    guard let copying = sqlite3_backup_init(other.connection, "main", connection, "main") else {
      throw SQLiteError(SQLITE_ERROR, in: other.connection)
    }
    let step = sqlite3_backup_step(copying, -1)
    // It need not tell that there was a lock: only a step that came to the end has copied all.
    let end = sqlite3_backup_finish(copying)
    guard step == SQLITE_DONE, end == SQLITE_OK else {
      throw SQLiteError(extendedCode: step == SQLITE_DONE ? end : step)
    }
  }
}
