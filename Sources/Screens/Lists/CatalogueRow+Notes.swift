import ContentModel
import Controls
import Reading
import Search
import TextLayout

extension CatalogueRow {
  /// The reader's bookmarks and notes. What is still being written stands first; then those whose
  /// words are no longer in the content, as orphans, with the words.
  static func notes(_ context: Context, isByTime: Bool) -> [CatalogueRow] {
    var finder = PassageFinder(library: context.library)
    let bookmarks = context.journal.bookmarks.map { row(of: $0, in: context.library, &finder) }
    var notes = context.journal.notes.map { note in
      (note: note, row: row(of: note, in: context, &finder))
    }
    if isByTime {
      notes.sort { $0.note.created < $1.note.created }
      for index in notes.indices where notes[index].row.group != orphans {
        notes[index].row.group = "By time, the oldest first"
      }
    } else {
      let order = context.library.readingOrder
      notes.sort {
        (order[$0.note.entity] ?? .max, $0.note.created)
          < (order[$1.note.entity] ?? .max, $1.note.created)
      }
    }
    let rows = notes.map(\.row)
    let drafts = context.journal.drafts.map { row(of: $0, in: context) }
    return drafts + rows.filter { $0.group == orphans } + rows.filter { $0.group != orphans }
      + bookmarks
  }

  private static let orphans = "Orphans: their words are no longer there"

  private static func row(
    of note: ReaderNote, in context: Context, _ finder: inout PassageFinder
  ) -> CatalogueRow {
    let isThere = finder.isThere(note.passage, in: note.entity)
    let home = context.library[note.entity]?.title ?? "\(note.entity)"
    let words = note.passage.shown(note.attribution)
    let day = context.stamp.day(of: note.created)
    let time = note.filmTime.map(FilmTime.text)
    let title = note.words.isEmpty ? "(no words)" : note.words.firstLine
    let tags = note.tags
    let hand = note.isOwn ? "" : "by \(note.creator)"
    let place = [hand, isThere ? words : "\(words), from \(home)"].filter { !$0.isEmpty }
    let further = tags.filter { !title.tags.contains($0) }.map { "#\($0) · " }.joined()
    return CatalogueRow(
      group: isThere ? home : orphans, date: time ?? day?.prose ?? "",
      shortDate: time ?? day?.brief ?? "",
      title: title,
      facts: further + place.joined(separator: " · "),
      destination: Destination(
        entry: note.entity, spot: note.passage.map(Destination.Spot.passage) ?? .last),
      preview: .blocks(
        [Block(.blockQuote([Block(.paragraph([.plain(words)]), .none)]), .none)]
          + note.words.split(separator: "\n").map { Block(.paragraph([.plain(String($0))]), .none) },
        title: home,
        caption: [day.map { "noted \($0.prose)" } ?? "", hand].filter { !$0.isEmpty }
          .joined(separator: " ")),
      key: .note(id: note.id), also: "\(note.body) \(hand)", tags: tags)
  }

  private static func row(of draft: Draft, in context: Context) -> CatalogueRow {
    let home = context.library[draft.entity]?.title ?? "\(draft.entity)"
    let words = draft.passage.shown(draft.attribution)
    let kind = draft.kind == .note ? "a note" : "a bookmark’s name"
    let tags = draft.kind == .note ? draft.text.tags : []
    return CatalogueRow(
      group: "Being written: \(context.keymap[.writeNote]) takes it up",
      title: draft.text.firstLine,
      facts: "\(kind) on \(words), \(home)",
      destination: Destination(
        entry: draft.entity, spot: draft.passage.map(Destination.Spot.passage) ?? .last),
      preview: .blocks(
        [Block(.blockQuote([Block(.paragraph([.plain(words)]), .none)]), .none)]
          + [Block(.paragraph([.plain(draft.text)]), .none)],
        title: home, caption: "being written"),
      key: .draft(id: draft.id), also: draft.text, tags: tags)
  }

  private static func row(
    of bookmark: Bookmark, in library: Library, _ finder: inout PassageFinder
  ) -> CatalogueRow {
    let home = library[bookmark.entity]?.title ?? "\(bookmark.entity)"
    let isThere = finder.isThere(bookmark.passage, in: bookmark.entity)
    let words = bookmark.passage == nil ? "" : bookmark.passage.shown(bookmark.attribution)
    return CatalogueRow(
      group: "Bookmarks", title: bookmark.name, facts: isThere ? home : "\(home), words gone",
      destination: Destination(
        entry: bookmark.entity, spot: bookmark.passage.map(Destination.Spot.passage) ?? .last),
      preview: .blocks(
        [Block(.paragraph([.plain(words)]), .none)], title: bookmark.name, caption: home),
      key: .bookmark(name: bookmark.name), tags: [])
  }
}

/// Tells whether passages still stand on their pages.
private struct PassageFinder {
  let library: Library
  private var texts: [EntityID: PassageText] = [:]

  init(library: Library) { self.library = library }

  mutating func isThere(_ passage: TextQuote?, in id: EntityID) -> Bool {
    guard let entry = library[id] else { return false }
    guard let passage else { return true }
    let text = texts[id] ?? PassageText(layOut(Folio(entry, in: library), columns: 68).texts)
    texts[id] = text
    return text.find(passage) != nil
  }
}

extension TextQuote? {
  /// The words with their speaker.
  fileprivate func shown(_ attribution: [AttributedWords]) -> String {
    map { $0.inMarks + attribution.inBrief } ?? "the whole page"
  }
}

extension String {
  fileprivate var firstLine: String {
    split(separator: "\n").first.map(String.init) ?? self
  }
}
