import Glibc
import SQLite

/// How the journal's tables came to be, step by step. A step that was released is never changed;
/// what is to be otherwise becomes a step of its own.
enum JournalSchema {
  /// Brings a database to the present schema.
  /// - Returns: Whether it has it now. An earlier version that may not be written, has no room, or is
  ///   another program's at the moment, can be read as it is.
  /// - Throws: `JournalProblem.newer` if it has had steps that are not known here, SQLite's error
  ///   if it is damaged.
  static func prepare(
    _ database: Database, path: String, check: JournalFile.Check
  ) throws -> Bool {
    let isComplete = try database.transaction(.deferred) { database in
      if try steps.areSuperseded(in: database) { throw JournalProblem.newer(path: path) }
      // By now SQLite has played back what a killed program left.
      let isWhole = try !check.isDue(path) || isWhole(database)
      guard isWhole, try isOfWholePages(database, path), try isAsMade(database) else {
        throw JournalProblem.damaged(path: path)
      }
      return try steps.areTaken(in: database)
    }
    if isComplete { return true }
    do {
      try complete(database)
      return true
    } catch let error as SQLiteError {
      let isReadable = [.readOnly, .cannotOpen, .full, .busy].contains(error.code)
      guard isReadable, try database.hasTable("notes") else { throw error }
      return false
    }
  }

  /// Looks at a database that may only be read.
  /// - Parameters:
  ///   - file: Where it is looked at.
  ///   - path: Whose journal it is.
  ///   - checksAll: Whether every page is looked at.
  /// - Returns: How many of the known steps it has taken.
  /// - Throws: As `prepare` does.
  static func examine(
    _ database: Database, file: String, path: String, checksAll: Bool
  ) throws -> (taken: Int, known: Int) {
    if try steps.areSuperseded(in: database) { throw JournalProblem.newer(path: path) }
    let isWhole = try !checksAll || isWhole(database)
    guard isWhole, try isOfWholePages(database, file), try isAsMade(database) else {
      throw JournalProblem.damaged(path: path)
    }
    return (try steps.countTaken(in: database), steps.count)
  }

  /// Takes the steps that are left.
  static func complete(_ database: Database) throws { try steps.take(in: database) }

  /// Whether the file ends with a page. SQLite itself sees that no page is missing, but takes one that
  /// is cut as if there were zeros.
  private static func isOfWholePages(_ database: Database, _ path: String) throws -> Bool {
    var status = stat()
    let page = try database.first("PRAGMA page_size") ?? 0
    return stat(path, &status) == 0 && page > 0 && Int(status.st_size) % page == 0
  }

  /// Above this size, in bytes, an index that has lost its order is not looked for: it takes long.
  private static let smallSize = 8 << 20

  /// Reads every page.
  private static func isWhole(_ database: Database) throws -> Bool {
    let size: Int? = try database.first(
      "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    let check = size ?? 0 <= smallSize ? "integrity_check" : "quick_check"
    return try database.first("PRAGMA \(check)(1)") == "ok"
  }

  /// Whether the tables are those that the steps taken make, with nothing that acts by itself.
  /// Whoever reads and writes them relies on their columns, and on their being strict about types.
  private static func isAsMade(_ database: Database) throws -> Bool {
    let found = try tables(of: database)
    guard let last = try steps.lastTaken(in: database) else { return found.isEmpty }
    let made = try Database(path: ":memory:")
    try steps.take(in: made, upTo: last)
    return try tables(of: made).isSubset(of: found)
      && !found.contains { $0.hasPrefix("CREATETRIGGER") }
  }

  /// The SQL of all there is, without its spaces.
  private static func tables(of database: Database) throws -> Set<String> {
    let statements: [String] = try database.all(
      """
      SELECT sql FROM sqlite_master
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name <> '\(stepTable)'
      """)
    return Set(statements.map { String($0.unicodeScalars.filter { !$0.properties.isWhitespace }) })
  }

  /// Journals have it from GRDB, by which they were kept first.
  private static let stepTable = "grdb_migrations"

  private static let steps = SchemaSteps(
    keptIn: stepTable,
    [
      SchemaSteps.Step("1 places, progress, bookmarks, notes, searches", first),
      SchemaSteps.Step("2 drafts, whose the words are", second),
      SchemaSteps.Step("3 visits, dates", third),
      SchemaSteps.Step("4 what was read, part by part", fourth),
      SchemaSteps.Step("5 who wrote a note", fifth),
    ])

  /// Words are kept as `exact`, `prefix` and `suffix`, all three or none; dates in seconds since
  /// 1970; the order of rows is that of their numbers.
  private static let first = """
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
    """

  /// An attribution is a JSON array, as the journal's own JSON has it; NULL if the words are the
  /// companion's own.
  private static let second = """
    CREATE TABLE drafts (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
      entity TEXT NOT NULL, exact TEXT, prefix TEXT, suffix TEXT, attribution TEXT,
      text TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL
    ) STRICT;

    ALTER TABLE notes ADD COLUMN attribution TEXT;
    ALTER TABLE bookmarks ADD COLUMN attribution TEXT;
    """

  /// What was last seen of each page, and when things happened that happen once.
  private static let third = """
    CREATE TABLE visits (
      entity TEXT NOT NULL PRIMARY KEY, fingerprint TEXT NOT NULL, date INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dates (
      name TEXT NOT NULL PRIMARY KEY, date INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// The numbers of the parts in hexadecimal, in order, with a space between; NULL if there are none.
  private static let fourth = "ALTER TABLE progress ADD COLUMN parts TEXT"

  /// NULL if it is the reader's own.
  private static let fifth = "ALTER TABLE notes ADD COLUMN creator TEXT"
}
