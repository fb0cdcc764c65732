import CSQLite

/// A statement as SQLite has prepared it, with the values for its question marks.
final class Statement {
  private let statement: OpaquePointer
  private let database: OpaquePointer

  /// Prepares a single statement.
  init(_ sql: String, in database: OpaquePointer) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let result = sqlite3_prepare_v2(database, sql, -1, &prepared, nil)
    guard result == SQLITE_OK else { throw SQLiteError(result, in: database) }
    // Of a text without a statement in it there is none.
    guard let prepared else { throw SQLiteError(.misuse) }
    statement = prepared
    self.database = database
  }

  deinit { sqlite3_finalize(statement) }

  /// Gives the question marks their values, in order; what had one before has none now.
  func bind(_ values: [StoredValue]) throws(SQLiteError) {
    sqlite3_clear_bindings(statement)
    guard values.count == sqlite3_bind_parameter_count(statement) else {
      throw SQLiteError(.range)
    }
    for (index, value) in zip(Int32(1)..., values) {
      let result: Int32 =
        switch value {
        case .null, .bytes: sqlite3_bind_null(statement, index)
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .real(let number): sqlite3_bind_double(statement, index, number)
        case .text(let text): sqlite_bind_text(statement, index, text, UInt64(text.utf8.count))
        }
      guard result == SQLITE_OK else { throw SQLiteError(result, in: database) }
    }
  }

  /// - Returns: Whether it came to a row.
  func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let result: throw SQLiteError(result, in: database)
    }
  }

  /// Ends it, so that it holds no lock and can begin again.
  func reset() { sqlite3_reset(statement) }

  /// A column of the row that it came to.
  func column(_ index: Int) -> StoredValue {
    let index = Int32(index)
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      guard let bytes = sqlite3_column_text(statement, index) else { return .null }
      let count = Int(sqlite3_column_bytes(statement, index))
      return .text(
        String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    case SQLITE_BLOB: return .bytes
    default: return .null
    }
  }
}
