import ContentModel
import Foundation
import GRDB
import Journal
import Reading
import Testing

@Suite struct SchemaTests {
  /// A journal as the first version left it, by its own SQL.
  private static let first = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 places, progress, bookmarks, notes, searches');
    CREATE TABLE places (role TEXT NOT NULL CHECK (role IN ('place', 'past', 'future')),
      number INTEGER NOT NULL, screen TEXT NOT NULL, entity TEXT, exact TEXT, prefix TEXT,
      suffix TEXT, PRIMARY KEY (role, number)) STRICT, WITHOUT ROWID;
    CREATE TABLE place_details (role TEXT NOT NULL, number INTEGER NOT NULL, key TEXT NOT NULL,
      value TEXT NOT NULL, PRIMARY KEY (role, number, key), FOREIGN KEY (role, number)
      REFERENCES places (role, number) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
    CREATE TABLE progress (entity TEXT NOT NULL PRIMARY KEY, fraction REAL NOT NULL, exact TEXT,
      prefix TEXT, suffix TEXT, mark TEXT, date INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE bookmarks (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
      entity TEXT NOT NULL, exact TEXT, prefix TEXT, suffix TEXT, created INTEGER NOT NULL) STRICT;
    CREATE TABLE notes (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entity TEXT NOT NULL,
      exact TEXT, prefix TEXT, suffix TEXT, body TEXT NOT NULL, film_time INTEGER,
      created INTEGER NOT NULL, modified INTEGER NOT NULL) STRICT;
    CREATE TABLE searches (number INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO places VALUES ('place', 0, 'reader', 'life/kyiv', 'a', 'b', 'c'),
      ('past', 7, 'board', NULL, NULL, NULL, NULL), ('future', 0, 'quotes', NULL, NULL, NULL, NULL);
    INSERT INTO place_details VALUES ('future', 0, 'query', 'gun');
    INSERT INTO progress VALUES ('life/kyiv', 0.5, NULL, NULL, NULL, 'byHand', 4);
    INSERT INTO bookmarks VALUES (1, 'here', 'life/kyiv', 'a', 'b', 'c', 5);
    INSERT INTO notes VALUES (3, 'one', 'life/kyiv', 'a', 'b', 'c', 'Why?', 2830, 6, 7),
      (4, 'two', 'goals/right', NULL, NULL, NULL, '', NULL, 8, 9);
    INSERT INTO searches VALUES (2, 'gun'), (9, 'light');
    """

  private static let life = EntityID(folder: "life", slug: "kyiv")
  private static let words = TextQuote(exact: "a", prefix: "b", suffix: "c")

  /// What the first version's reader would expect to find.
  private static let contents = JournalContents(
    place: ReaderPlace(screen: "reader", entity: life, passage: words),
    past: [ReaderPlace(screen: "board")],
    future: [ReaderPlace(screen: "quotes", detail: ["query": "gun"])],
    progress: [life: ReadingProgress(fraction: 0.5, mark: .byHand, date: 4)],
    bookmarks: [Bookmark(name: "here", entity: life, passage: words, created: 5)],
    notes: [
      ReaderNote(
        id: "one", entity: life, passage: words, body: "Why?", filmTime: 2_830, created: 6,
        modified: 7),
      ReaderNote(
        id: "two", entity: EntityID(folder: "goals", slug: "right"), passage: nil, body: "",
        created: 8, modified: 9),
    ],
    searches: ["gun", "light"])

  @Test func readsTheFirstVersion() throws {
    let folder = try TemporaryFolder()
    try folder.database { try $0.execute(sql: Self.first) }
    let opening = folder.open()
    #expect(opening.problem == nil)
    #expect(opening.contents == Self.contents)
    try opening.journal?.record(.saveNote(Self.contents.notes[1]))
    #expect(folder.open().contents == Self.contents)
  }

  /// An older program that is still there goes on with it.
  @Test func readingAloneLeavesTheFirstVersion() throws {
    let folder = try TemporaryFolder()
    try folder.database { try $0.execute(sql: Self.first) }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let opening = JournalFile.openIfThere(in: folder.path, companion: "Test")
    #expect(opening.problem == nil && opening.contents == Self.contents)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
    #expect(folder.names.count == 1)
  }

  /// What the second version added can be kept in a journal of the first.
  @Test func aJournalOfTheFirstVersionKeepsDrafts() throws {
    let folder = try TemporaryFolder()
    try folder.database { try $0.execute(sql: Self.first) }
    let words = [AttributedWords(words: "a", speaker: "Ada", standing: "disputed: Who")]
    let draft = Draft(
      id: "d", kind: .bookmark, entity: Self.life, passage: Self.words, attribution: words,
      text: "half", created: 1, modified: 2)
    var note = Self.contents.notes[0]
    note.attribution = words
    let journal = try #require(folder.open().journal)
    for change in [JournalChange.saveDraft(draft), .saveNote(note)] { try journal.record(change) }
    let held = folder.open().contents
    #expect(held.drafts == [draft])
    #expect(held.notes == [note, Self.contents.notes[1]])
  }

  /// So can what the third added.
  @Test func aJournalOfTheFirstVersionKeepsVisitsAndTheWelcome() throws {
    let folder = try TemporaryFolder()
    try folder.database { try $0.execute(sql: Self.first) }
    let journal = try #require(folder.open().journal)
    for (fingerprint, date) in [("one", 3), ("two", 4)] {
      let visit = PageVisit(fingerprint: fingerprint, date: date)
      try journal.record(.visit(Self.life, visit))
      try journal.record(.welcome(date: date))
    }
    let held = folder.open().contents
    #expect(held.visits == [Self.life: PageVisit(fingerprint: "two", date: 4)])
    #expect(held.welcomed == 3)
  }

  /// So can what the fourth version added: what was read, part by part.
  @Test func aJournalOfTheFirstVersionKeepsPartsThatWereRead() throws {
    let folder = try TemporaryFolder()
    try folder.database { try $0.execute(sql: Self.first) }
    let journal = try #require(folder.open().journal)
    try journal.record(.see(Self.life, parts: [7, .max], fraction: 0.25, date: 5))
    try journal.record(.see(Self.life, parts: [0], fraction: 0.75, date: 6))
    let progress = folder.open().contents.progress[Self.life]
    #expect(progress?.parts == [0, 7, .max])
    #expect(progress?.fraction == 0.75 && progress?.mark == .byHand && progress?.date == 6)
    let again = try JournalContents(json: folder.open().contents.json())
    #expect(again.progress[Self.life] == progress)
  }

  /// So can what the fifth version added: who wrote a note.
  @Test func aJournalOfTheFirstVersionKeepsWhoWroteANote() throws {
    let folder = try TemporaryFolder()
    try folder.database { try $0.execute(sql: Self.first) }
    var note = Self.contents.notes[1]
    note.id = "three"
    note.creator = "Ada Brook"
    let journal = try #require(folder.open().journal)
    try journal.record(.saveNote(note))
    let held = folder.open().contents
    #expect(held.notes == Self.contents.notes + [note])
    #expect(try JournalContents(json: held.json()).notes == held.notes)
  }

  /// Where it may not be written, or has no room, it is read as it was.
  @Test(
    .enabled(if: Mount.isPossible, "needs a mount namespace"),
    arguments: [
      "mount -o remount,ro \"$FOLDER\"", "dd if=/dev/zero of=\"$FOLDER/rest\" bs=512 2>/dev/null",
    ])
  func readsTheFirstVersionWhereItCanNotBeWritten(obstacle: String) throws {
    let (old, folder) = (try TemporaryFolder(), try TemporaryFolder())
    try old.database { try $0.execute(sql: Self.first) }
    let lines = try Mount.run(
      """
      cp "\(old.file)" "$FOLDER"
      \(obstacle)
      "$WRITER" "$FOLDER" c 0 0
      """, on: folder)
    #expect(lines.filter { $0.hasPrefix("holds") } == ["holds one", "holds two"], "\(lines)")
  }

  @Test func leavesANewerVersionAlone() throws {
    let folder = try TemporaryFolder()
    try folder.database {
      try $0.execute(sql: Self.first)
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let opening = folder.open()
    #expect(opening.journal == nil)
    #expect(opening.contents == JournalContents())
    #expect(opening.problem == .newer(path: folder.file))
    #expect(
      opening.problem?.description.contains("update lasttake, or move \(folder.file) away") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
    #expect(folder.names.count == 1)
  }

  /// The tables that are made now are those that the fixture comes to have.
  @Test func theFixtureBecomesThePresentVersion() throws {
    let made = try TemporaryFolder()
    _ = made.open()
    let fixture = try TemporaryFolder()
    try fixture.database { try $0.execute(sql: Self.first) }
    _ = fixture.open()
    #expect(try columns(of: made) == columns(of: fixture))
  }

  private func columns(of folder: TemporaryFolder) throws -> [String] {
    try folder.database {
      try String.fetchAll(
        $0,
        sql: """
          SELECT t.name || '.' || c.name || ' ' || c.type || c."notnull" || c.pk
          FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c
          WHERE t.type = 'table' ORDER BY 1
          """)
    }
  }
}
