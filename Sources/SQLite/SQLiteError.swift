import CSQLite

/// What SQLite says of something that it did not do.
public struct SQLiteError: Error, CustomStringConvertible {
  /// SQLite's result code; `extendedCode` tells it more closely.
  public enum Code: Int32, Sendable {
    case error = 1
    case internalError, permission, abort, busy, locked, noMemory, readOnly, interrupt, inputOutput
    case corrupt, notFound, full, cannotOpen, locking, empty, schema, tooBig, constraint, mismatch
    case misuse, noLargeFiles, authorization, format, range, notADatabase
  }

  /// Of a lock that the file system failed at; see https://www.sqlite.org/rescode.html.
  public static let lockCodes: Set<Int32> = [10 | 9 << 8, 10 | 14 << 8, 10 | 15 << 8]

  public let extendedCode: Int32
  public let message: String

  public var code: Code { Code(rawValue: extendedCode & 0xFF) ?? .error }

  public var description: String { "\(message) (\(extendedCode))" }

  /// An error that is told in SQLite's words though it is not SQLite that met it.
  public init(_ code: Code) { self.init(extendedCode: code.rawValue) }

  init(extendedCode: Int32) {
    self.extendedCode = extendedCode
    message = String(cString: sqlite3_errstr(extendedCode))
  }

  init(_ result: Int32, in database: OpaquePointer?) {
    extendedCode = database.map { sqlite3_extended_errcode($0) } ?? result
    message = String(cString: database.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(result))
  }
}
