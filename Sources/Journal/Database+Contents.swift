import ContentModel
import Reading
import SQLite

extension Database {
  /// Everything that the journal holds. What the reader wrote on something that is no entity is an orphan;
  /// what only counts how an entity was read is left out there.
  func contents() throws -> JournalContents {
    var contents = JournalContents()
    try readPlaces(into: &contents)
    try each("SELECT \(Self.spot), fraction, mark, date, \(try partsColumn) FROM progress") { row in
      guard let entity = row.entity else { return }
      contents.progress[entity] = try row.progress()
    }
    try readNotes(into: &contents)
    try each("SELECT words FROM searches ORDER BY number") {
      contents.searches.append(try $0.text(0))
    }
    try readVisits(into: &contents)
    try contents.checkNames()
    return contents
  }

  /// How far the reader came in one entry.
  func progress(of entity: EntityID) throws -> ReadingProgress? {
    var progress: ReadingProgress?
    let query =
      "SELECT \(Self.spot), fraction, mark, date, \(try partsColumn) FROM progress WHERE entity = ?"
    try each(query, [entity.description]) { progress = try $0.progress() }
    return progress
  }

  /// What was read part by part, which the first versions did not keep.
  private var partsColumn: String {
    get throws { try hasColumn("parts", in: "progress") ? "parts" : "NULL" }
  }

  /// Who wrote a note, which they did not keep either.
  private var creatorColumn: String {
    get throws { try hasColumn("creator", in: "notes") ? "creator" : "NULL" }
  }

  private func hasColumn(_ name: String, in table: String) throws -> Bool {
    let names: [String] = try all("SELECT name FROM pragma_table_info(?)", [table])
    return names.contains(name)
  }

  /// Bookmarks, notes and drafts; of the first version, which may not have been written since, what
  /// it had.
  private func readNotes(into contents: inout JournalContents) throws {
    let isFirst = try !hasTable("drafts")
    let words = isFirst ? "NULL" : "attribution"
    try each("SELECT \(Self.spot), \(words), name, created FROM bookmarks ORDER BY number") { row in
      contents.bookmarks.append(
        Bookmark(
          name: try row.text(5), entity: try row.home, passage: row.passage,
          attribution: row.attribution, created: try row.number(6)))
    }
    try each(
      """
      SELECT \(Self.spot), \(words), id, body, film_time, created, modified, \(try creatorColumn)
      FROM notes ORDER BY number
      """
    ) { row in
      contents.notes.append(
        ReaderNote(
          id: try row.text(5), by: row.value(10) ?? "", entity: try row.home, passage: row.passage,
          attribution: row.attribution, body: try row.text(6), filmTime: row.value(7),
          created: try row.number(8),
          modified: try row.number(9)))
    }
    if isFirst { return }
    try each(
      "SELECT \(Self.spot), attribution, id, kind, text, created, modified FROM drafts ORDER BY number"
    ) { row in
      // Of a kind that isn't known, a note: what was typed is not dropped.
      contents.drafts.append(
        Draft(
          id: try row.text(5), kind: Draft.Kind(rawValue: try row.text(6)) ?? .note,
          entity: try row.home, passage: row.passage,
          attribution: row.attribution, text: try row.text(7), created: try row.number(8),
          modified: try row.number(9)))
    }
  }

  /// What was seen, and when; earlier versions, which may not have been written since, had nothing.
  private func readVisits(into contents: inout JournalContents) throws {
    guard try hasTable("visits") else { return }
    try each("SELECT entity, fingerprint, date FROM visits") { row in
      guard let entity = row.entity else { return }
      contents.visits[entity] = PageVisit(
        fingerprint: try row.text(1), date: try row.number(2))
    }
    try each("SELECT date FROM dates WHERE name = ?", [Self.welcomed]) { row in
      contents.welcomed = try row.number(0)
    }
  }

  /// The name of the date at which the welcome was shown.
  static let welcomed = "welcomed"

  private func readPlaces(into contents: inout JournalContents) throws {
    struct Key: Hashable { let role: String, number: Int }
    var details: [Key: [String: String]] = [:]
    try each("SELECT role, number, key, value FROM place_details") { row in
      let key = Key(role: try row.text(0), number: try row.number(1))
      details[key, default: [:]][try row.text(2)] = try row.text(3)
    }
    try each("SELECT \(Self.spot), role, number, screen FROM places ORDER BY number") { row in
      let key = Key(role: try row.text(4), number: try row.number(5))
      let place = ReaderPlace(
        screen: try row.text(6), entity: row.entity, passage: row.passage,
        detail: details[key] ?? [:])
      switch key.role {
      case "past": contents.past.append(place)
      case "future": contents.future.append(place)
      default: contents.place = place
      }
    }
  }

  /// The columns that say where something hangs: the first four wherever they are selected.
  private static let spot = "entity, exact, prefix, suffix"
}

extension JournalContents {
  /// Every name is there once, which a damaged file does not keep to.
  fileprivate func checkNames() throws {
    for names in [notes.map(\.id), drafts.map(\.id), bookmarks.map(\.name), searches] {
      // Swift takes those for the same that Unicode calls equivalent; a database does not.
      guard Set(names.map { Array($0.utf8) }).count == names.count else {
        throw SQLiteError(.corrupt)
      }
    }
  }
}

/// The columns of a row, by their number. In a damaged file, or one that another program wrote, a
/// value may be missing, or of another kind, where one is needed.
extension Row {
  fileprivate func text(_ column: Int) throws -> String { try present(column) }

  fileprivate func number(_ column: Int) throws -> Int { try present(column) }

  private func present<Value: Storable>(_ column: Int) throws -> Value {
    guard let value: Value = value(column) else {
      throw SQLiteError(.corrupt)
    }
    return value
  }

  fileprivate var entity: EntityID? { (value(0) as String?).flatMap { EntityID($0) } }

  /// Where something hangs that the reader wrote: of what is no id, an id that no page has.
  fileprivate var home: EntityID {
    get throws { try entity ?? .elsewhere(text(0)) }
  }

  fileprivate var passage: TextQuote? {
    (value(1) as String?).map {
      TextQuote(exact: $0, prefix: value(2) ?? "", suffix: value(3) ?? "")
    }
  }

  /// Empty if there is none that can be read.
  fileprivate var attribution: [AttributedWords] {
    (value(4) as String?).map([AttributedWords].init(json:)) ?? []
  }

  fileprivate func progress() throws -> ReadingProgress {
    ReadingProgress(
      fraction: value(4) ?? 0, passage: passage,
      mark: (value(5) as String?).flatMap { ReadingProgress.ReadMark(rawValue: $0) },
      parts: ReadingProgress.parts(stored: value(7) ?? ""), date: try number(6))
  }
}
