import GRDB

/// How the journal's tables came to be, step by step. A step that was released is never changed;
/// what is to be otherwise becomes a step of its own.
enum JournalSchema {
  /// Brings a database to the present schema.
  /// - Returns: Whether it has it now. An earlier version that may not be written, or has no room,
  ///   can be read as it is.
  /// - Throws: `JournalProblem.newer` if it has had steps that are not known here, SQLite's error
  ///   if it is damaged.
  static func prepare(_ queue: DatabaseQueue, path: String) throws -> Bool {
    let isComplete = try queue.read { database in
      if try steps.hasBeenSuperseded(database) { throw JournalProblem.newer(path: path) }
      guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw JournalProblem.damaged(path: path)
      }
      return try steps.hasCompletedMigrations(database)
    }
    if isComplete { return true }
    do {
      try complete(queue)
      return true
    } catch let error as DatabaseError {
      let isReadable = [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_FULL].contains(error.resultCode)
      guard isReadable, try queue.read({ try $0.tableExists("notes") }) else { throw error }
      return false
    }
  }

  /// Takes the steps that are left.
  static func complete(_ queue: DatabaseQueue) throws { try steps.migrate(queue) }

  private static let steps: DatabaseMigrator = {
    var steps = DatabaseMigrator()
    steps.registerMigration("1 places, progress, bookmarks, notes, searches", migrate: first)
    steps.registerMigration("2 drafts, whose the words are", migrate: second)
    return steps
  }()

  /// Words are kept as `exact`, `prefix` and `suffix`, all three or none; dates in seconds since
  /// 1970; the order of rows is that of their numbers.
  private static func first(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE places (
          role TEXT NOT NULL CHECK (role IN ('place', 'past', 'future')),
          number INTEGER NOT NULL,
          screen TEXT NOT NULL, entity TEXT, exact TEXT, prefix TEXT, suffix TEXT,
          PRIMARY KEY (role, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE place_details (
          role TEXT NOT NULL, number INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
          PRIMARY KEY (role, number, key),
          FOREIGN KEY (role, number) REFERENCES places (role, number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE progress (
          entity TEXT NOT NULL PRIMARY KEY, fraction REAL NOT NULL,
          exact TEXT, prefix TEXT, suffix TEXT, mark TEXT, date INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE bookmarks (
          number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, entity TEXT NOT NULL,
          exact TEXT, prefix TEXT, suffix TEXT, created INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE notes (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entity TEXT NOT NULL,
          exact TEXT, prefix TEXT, suffix TEXT, body TEXT NOT NULL, film_time INTEGER,
          created INTEGER NOT NULL, modified INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE searches (
          number INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE
        ) STRICT;
        """)
  }

  /// An attribution is a JSON array, as the journal's own JSON has it; NULL if the words are the
  /// companion's own.
  private static func second(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE drafts (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
          entity TEXT NOT NULL, exact TEXT, prefix TEXT, suffix TEXT, attribution TEXT,
          text TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL
        ) STRICT;

        ALTER TABLE notes ADD COLUMN attribution TEXT;
        ALTER TABLE bookmarks ADD COLUMN attribution TEXT;
        """)
  }
}
