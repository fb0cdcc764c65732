import ContentModel
import Reading
import SQLite

extension Database {
  /// Does to the tables what `JournalContents.apply` does in memory.
  func record(_ change: JournalChange) throws {
    switch change {
    case .setPlace(let place): try replacePlaces("place", with: [place])
    case .pushPast(let place): try push(place)
    case .setTrail(let past, let future):
      try replacePlaces("past", with: past.suffix(JournalContents.placesKept))
      try replacePlaces("future", with: future.suffix(JournalContents.placesKept))
    case .reach(let entity, _, _, _), .see(let entity, _, _, _), .markRead(let entity, _, _),
      .unmarkRead(let entity):
      try changeProgress(of: entity, change)
    case .visit(let entity, let visit): try save(visit, of: entity)
    case .welcome(let date): try keepDate(date, as: Self.welcomed)
    case .addBookmark(let bookmark):
      try removeBookmark(bookmark.name)
      try insert(bookmark)
    case .removeBookmark(let name): try removeBookmark(name)
    case .saveNote(let note): try save(note)
    case .removeNote(let id): try keep("DELETE FROM notes WHERE id = ?", [id])
    case .saveDraft(let draft): try save(draft)
    case .removeDraft(let id): try keep("DELETE FROM drafts WHERE id = ?", [id])
    case .addSearch(let words): try addSearch(words)
    case .clearSearches: try keep("DELETE FROM searches")
    case .merge(let other):
      let before = try contents()
      var merged = before
      merged.merge(other)
      try replace(before, with: merged)
    }
  }

  /// Executes a statement, U+0000 in its values replaced: at it SQLite would end a text.
  private func keep(_ sql: String, _ values: [(any Storable)?] = []) throws {
    try execute(
      sql,
      values.map { value in
        guard let text = value as? String, text.utf8.contains(0) else { return value }
        return String(text.map { $0 == "\0" ? "\u{2400}" : $0 })
      })
  }

  // MARK: Places

  private func replacePlaces(_ role: String, with places: [ReaderPlace]) throws {
    try keep("DELETE FROM places WHERE role = ?", [role])
    for (number, place) in places.enumerated() { try insert(place, role: role, number: number) }
  }

  private func push(_ place: ReaderPlace) throws {
    try keep("DELETE FROM places WHERE role = 'future'")
    let last: Int? = try first("SELECT max(number) FROM places WHERE role = 'past'")
    let (number, isTooFar) = (last ?? 0).addingReportingOverflow(1)
    guard !isTooFar else {
      let past = try contents().past + [place]
      return try replacePlaces("past", with: past.suffix(JournalContents.placesKept))
    }
    try insert(place, role: "past", number: number)
    try keep(
      """
      DELETE FROM places WHERE role = 'past' AND number NOT IN (
        SELECT number FROM places WHERE role = 'past' ORDER BY number DESC LIMIT ?)
      """, [JournalContents.placesKept])
  }

  private func insert(_ place: ReaderPlace, role: String, number: Int) throws {
    try keep(
      "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?)",
      [role, number, place.screen, place.entity?.description]
        + passage(place.passage))
    for (key, value) in place.detail {
      try keep(
        "INSERT INTO place_details VALUES (?, ?, ?, ?)", [role, number, key, value])
    }
  }

  // MARK: Entries

  private func changeProgress(of entity: EntityID, _ change: JournalChange) throws {
    var contents = JournalContents()
    contents.progress[entity] = try progress(of: entity)
    contents.apply(change)
    try keep("DELETE FROM progress WHERE entity = ?", [entity.description])
    if let progress = contents.progress[entity] { try insert(progress, of: entity) }
  }

  private func insert(_ progress: ReadingProgress, of entity: EntityID) throws {
    try keep(
      "INSERT INTO progress VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [entity.description, progress.fraction] + passage(progress.passage)
        + [progress.mark?.rawValue, progress.date, progress.storedParts])
  }

  private func save(_ visit: PageVisit, of entity: EntityID) throws {
    try keep(
      """
      INSERT INTO visits VALUES (?, ?, ?) ON CONFLICT (entity) DO UPDATE SET
        fingerprint = excluded.fingerprint, date = excluded.date
      """, [entity.description, visit.fingerprint, visit.date])
  }

  /// Keeps the date of something that happens once.
  private func keepDate(_ date: Int, as name: String) throws {
    try keep("INSERT INTO dates VALUES (?, ?) ON CONFLICT (name) DO NOTHING", [name, date])
  }

  /// The newest; one of its name, which a merge replaces, stays where it stood.
  private func insert(_ bookmark: Bookmark) throws {
    try keep(
      """
      INSERT INTO bookmarks VALUES (NULL, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
        entity = excluded.entity, exact = excluded.exact, prefix = excluded.prefix,
        suffix = excluded.suffix, created = excluded.created, attribution = excluded.attribution
      """,
      [bookmark.name, bookmark.entity.description] + passage(bookmark.passage)
        + [bookmark.created, bookmark.attribution.json])
  }

  private func removeBookmark(_ name: String) throws {
    try keep("DELETE FROM bookmarks WHERE name = ?", [name])
  }

  private func save(_ note: ReaderNote) throws {
    try keep(
      """
      INSERT INTO notes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
        entity = excluded.entity, exact = excluded.exact, prefix = excluded.prefix,
        suffix = excluded.suffix, body = excluded.body, film_time = excluded.film_time,
        created = excluded.created, modified = excluded.modified,
        attribution = excluded.attribution, creator = excluded.creator
      """,
      [note.id, note.entity.description] + passage(note.passage)
        + [note.body, note.filmTime, note.created, note.modified, note.attribution.json]
        + [note.isOwn ? nil : note.creator])
  }

  private func save(_ draft: Draft) throws {
    try keep(
      """
      INSERT INTO drafts VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, entity = excluded.entity, exact = excluded.exact,
        prefix = excluded.prefix, suffix = excluded.suffix, attribution = excluded.attribution,
        text = excluded.text, created = excluded.created, modified = excluded.modified
      """,
      [draft.id, draft.kind.rawValue, draft.entity.description] + passage(draft.passage)
        + [draft.attribution.json, draft.text, draft.created, draft.modified])
  }

  private func addSearch(_ words: String) throws {
    try keep("DELETE FROM searches WHERE words = ?", [words])
    try keep("INSERT INTO searches VALUES (NULL, ?)", [words])
    try keep(
      """
      DELETE FROM searches WHERE number NOT IN (
        SELECT number FROM searches ORDER BY number DESC LIMIT ?)
      """, [JournalContents.searchesKept])
  }

  // MARK: Another journal

  /// Writes what a merge has changed, and nothing else: what can't be read here stays as it stands.
  private func replace(_ before: JournalContents, with after: JournalContents) throws {
    if before.place == nil, let place = after.place { try replacePlaces("place", with: [place]) }
    if before.past.isEmpty, before.future.isEmpty {
      try replacePlaces("past", with: after.past)
      try replacePlaces("future", with: after.future)
    }
    for (entity, progress) in after.progress where before.progress[entity] != progress {
      try keep("DELETE FROM progress WHERE entity = ?", [entity.description])
      try insert(progress, of: entity)
    }
    for (entity, visit) in after.visits where before.visits[entity] != visit {
      try save(visit, of: entity)
    }
    if let date = after.welcomed, date != before.welcomed {
      try keep("DELETE FROM dates WHERE name = ?", [Self.welcomed])
      try keepDate(date, as: Self.welcomed)
    }
    for bookmark in after.bookmarks.changed(from: before.bookmarks) { try insert(bookmark) }
    for note in after.notes.changed(from: before.notes) { try save(note) }
    for draft in after.drafts.changed(from: before.drafts) { try save(draft) }
    if after.searches != before.searches {
      try keep("DELETE FROM searches")
      for words in after.searches { try addSearch(words) }
    }
  }
}

extension Array where Element: Equatable {
  /// What was replaced in its place or came behind.
  fileprivate func changed(from before: [Element]) -> [Element] {
    enumerated().filter { index, element in
      index >= before.count || before[index] != element
    }.map(\.element)
  }
}

/// The three columns of words.
private func passage(_ passage: TextQuote?) -> [(any Storable)?] {
  [passage?.exact, passage?.prefix, passage?.suffix]
}
