import GRDB

/// How the journal's tables came to be, step by step. A step that was released is never changed;
/// what is to be otherwise becomes a step of its own.
enum JournalSchema {
  /// Brings a database to the present schema.
  /// - Throws: `JournalProblem.newer` if it has had steps that are not known here, SQLite's error
  ///   if it is damaged.
  static func prepare(_ queue: DatabaseQueue, path: String) throws {
    let isComplete = try queue.read { database in
      if try steps.hasBeenSuperseded(database) { throw JournalProblem.newer(path: path) }
      guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw JournalProblem.damaged(path: path)
      }
      return try steps.hasCompletedMigrations(database)
    }
    if !isComplete { try steps.migrate(queue) }
  }

  private static let steps: DatabaseMigrator = {
    var steps = DatabaseMigrator()
    steps.registerMigration("1 places, progress, bookmarks, notes, searches", migrate: first)
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
}
