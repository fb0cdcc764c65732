import CSQLite

/// A connection to a database of SQLite, for one thread at a time.
public final class Database {
  let connection: OpaquePointer
  private let waiting: Waiting
  /// Prepared statements that nobody uses at the moment, by their text.
  private var statements: [String: Statement] = [:]

  /// A C function is told what to wait with by an address.
  private final class Waiting {
    let wait: () -> Bool

    init(_ wait: @escaping () -> Bool) { self.wait = wait }
  }

  public enum Use: Sendable {
    /// The file must be there, and is left as it is.
    case reading
    /// It is made if it isn't there.
    case writing
  }

  /// Opens a file, and sees whether it is a database. Foreign keys hold.
  /// - Parameters:
  ///   - path: `:memory:` is a database of its own that is nowhere.
  ///   - wait: Called where another program has a lock; whether to ask for it again.
  public init(
    path: String, _ use: Use = .writing, waiting wait: @escaping () -> Bool = { false }
  ) throws(SQLiteError) {
    var opened: OpaquePointer?
    let access =
      use == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let result = sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
    guard result == SQLITE_OK, let opened else {
      let error = SQLiteError(result, in: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    connection = opened
    waiting = Waiting(wait)
    sqlite3_extended_result_codes(connection, 1)
    sqlite3_busy_handler(
      connection,
      { address, _ in
        guard let address else { return 0 }
        return Unmanaged<Waiting>.fromOpaque(address).takeUnretainedValue().wait() ? 1 : 0
      }, Unmanaged.passUnretained(waiting).toOpaque())
    try execute("PRAGMA foreign_keys = ON")
    try execute("SELECT * FROM sqlite_master LIMIT 1")
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(connection)
  }

  // MARK: Statements

  /// Executes a statement, its question marks being these values, for each row it comes to.
  public func each(
    _ sql: String, _ values: [(any Storable)?] = [], _ body: (Row) throws -> Void
  ) throws {
    // Taken out while it is used, so that whoever asks for it meanwhile gets another.
    let statement = try statements.removeValue(forKey: sql) ?? Statement(sql, in: connection)
    defer {
      statement.reset()
      statements[sql] = statement
    }
    try statement.bind(values.map { $0?.stored ?? .null })
    while try statement.step() { try body(Row(statement: statement)) }
  }

  /// Executes a statement for what it does.
  public func execute(_ sql: String, _ values: [(any Storable)?] = []) throws(SQLiteError) {
    do {
      try each(sql, values) { _ in }
    } catch {
      throw error as? SQLiteError ?? SQLiteError(.internalError)
    }
  }

  /// Executes several statements, which have no values and whose rows nobody wants.
  public func executeAll(_ sql: String) throws(SQLiteError) {
    let result = sqlite3_exec(connection, sql, nil, nil, nil)
    guard result == SQLITE_OK else { throw SQLiteError(result, in: connection) }
  }

  /// The first column of the first row; `nil` if there is none, or nothing of this kind in it.
  public func first<Value: Storable>(_ sql: String, _ values: [(any Storable)?] = []) throws
    -> Value?
  {
    let found: [Value] = try all(sql, values)
    return found.first
  }

  /// The first column of all rows, but for what is NULL or of another kind.
  public func all<Value: Storable>(_ sql: String, _ values: [(any Storable)?] = []) throws
    -> [Value]
  {
    var found: [Value] = []
    try each(sql, values) { row in if let value: Value = row.value(0) { found.append(value) } }
    return found
  }

  /// Whether there is a table of this name.
  public func hasTable(_ name: String) throws -> Bool {
    let found: Int? = try first(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE", [name])
    return found != nil
  }

  // MARK: Transactions

  public enum Transaction: String, Sendable {
    /// Takes a lock when it first needs one: for reading, all of which sees one state.
    case deferred = "DEFERRED"
    /// Takes the lock of a writer at once.
    case immediate = "IMMEDIATE"
  }

  /// Does something whole, or, if it throws, not at all.
  public func transaction<Result>(
    _ kind: Transaction, _ body: (Database) throws -> Result
  ) throws -> Result {
    try execute("BEGIN \(kind.rawValue)")
    do {
      let result = try body(self)
      try execute("COMMIT")
      return result
    } catch {
      // Some errors have ended it already.
      if sqlite3_get_autocommit(connection) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }
}
