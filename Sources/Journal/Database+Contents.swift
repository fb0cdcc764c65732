import ContentModel
import GRDB
import Reading

extension Database {
  /// Everything that the journal holds. Rows that name no entity are left out.
  func contents() throws -> JournalContents {
    var contents = JournalContents()
    try readPlaces(into: &contents)
    try each("\(Self.spot), fraction, mark, date, \(try partsColumn) FROM progress") { row in
      guard let entity = row.entity else { return }
      contents.progress[entity] = try row.progress()
    }
    try readNotes(into: &contents)
    try each("words FROM searches ORDER BY number") { contents.searches.append(try $0.text(0)) }
    try readVisits(into: &contents)
    try contents.checkNames()
    return contents
  }

  /// How far the reader came in one entry.
  func progress(of entity: EntityID) throws -> ReadingProgress? {
    var progress: ReadingProgress?
    let query =
      "\(Self.spot), fraction, mark, date, \(try partsColumn) FROM progress WHERE entity = ?"
    try each(query, [entity.description]) { progress = try $0.progress() }
    return progress
  }

  /// What was read part by part, which the first versions did not keep.
  private var partsColumn: String {
    get throws { try columns(in: "progress").contains { $0.name == "parts" } ? "parts" : "NULL" }
  }

  /// Bookmarks, notes and drafts; of the first version, which may not have been written since, what
  /// it had.
  private func readNotes(into contents: inout JournalContents) throws {
    let isFirst = try !tableExists("drafts")
    let words = isFirst ? "NULL" : "attribution"
    try each("\(Self.spot), \(words), name, created FROM bookmarks ORDER BY number") { row in
      guard let entity = row.entity else { return }
      contents.bookmarks.append(
        Bookmark(
          name: try row.text(5), entity: entity, passage: row.passage,
          attribution: row.attribution, created: try row.number(6)))
    }
    try each(
      "\(Self.spot), \(words), id, body, film_time, created, modified FROM notes ORDER BY number"
    ) { row in
      guard let entity = row.entity else { return }
      contents.notes.append(
        ReaderNote(
          id: try row.text(5), entity: entity, passage: row.passage, attribution: row.attribution,
          body: try row.text(6), filmTime: row.value(7), created: try row.number(8),
          modified: try row.number(9)))
    }
    if isFirst { return }
    try each(
      "\(Self.spot), attribution, id, kind, text, created, modified FROM drafts ORDER BY number"
    ) { row in
      guard let entity = row.entity, let kind = Draft.Kind(rawValue: try row.text(6)) else {
        return
      }
      contents.drafts.append(
        Draft(
          id: try row.text(5), kind: kind, entity: entity, passage: row.passage,
          attribution: row.attribution, text: try row.text(7), created: try row.number(8),
          modified: try row.number(9)))
    }
  }

  /// What was seen, and when; earlier versions, which may not have been written since, had nothing.
  private func readVisits(into contents: inout JournalContents) throws {
    guard try tableExists("visits") else { return }
    try each("entity, fingerprint, date FROM visits") { row in
      guard let entity = row.entity else { return }
      contents.visits[entity] = PageVisit(
        fingerprint: try row.text(1), date: try row.number(2))
    }
    try each("date FROM dates WHERE name = ?", [Self.welcomed]) { row in
      contents.welcomed = try row.number(0)
    }
  }

  /// The name of the date at which the welcome was shown.
  static let welcomed = "welcomed"

  private func readPlaces(into contents: inout JournalContents) throws {
    struct Key: Hashable { let role: String, number: Int }
    var details: [Key: [String: String]] = [:]
    try each("role, number, key, value FROM place_details") { row in
      let key = Key(role: try row.text(0), number: try row.number(1))
      details[key, default: [:]][try row.text(2)] = try row.text(3)
    }
    try each("\(Self.spot), role, number, screen FROM places ORDER BY number") { row in
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

  private func each(
    _ selection: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(self, sql: "SELECT \(selection)", arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }
}

extension JournalContents {
  /// Every name is there once, which a damaged file does not keep to.
  fileprivate func checkNames() throws {
    for names in [notes.map(\.id), drafts.map(\.id), bookmarks.map(\.name), searches] {
      // Swift takes those for the same that Unicode calls equivalent; a database does not.
      guard Set(names.map { Array($0.utf8) }).count == names.count else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
    }
  }
}

/// The columns of a row, by their number. GRDB would trap on a value that is missing, or of another
/// kind, where one is needed; in a damaged file, or one that another program wrote, there may be such.
extension Row {
  fileprivate func text(_ column: Int) throws -> String { try present(column) }

  fileprivate func number(_ column: Int) throws -> Int { try present(column) }

  /// `nil` if there is none, or none of this kind.
  fileprivate func value<Value: DatabaseValueConvertible>(_ column: Int) -> Value? {
    Value.fromDatabaseValue(self[column])
  }

  private func present<Value: DatabaseValueConvertible>(_ column: Int) throws -> Value {
    guard let value: Value = value(column) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return value
  }

  fileprivate var entity: EntityID? { (value(0) as String?).flatMap { EntityID($0) } }

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
