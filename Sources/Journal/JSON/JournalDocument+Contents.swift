import ContentModel
import FoundationEssentials
import Glibc
import Reading

extension JournalDocument {
  init(_ contents: JournalContents) {
    version = Self.version
    place = contents.place.map(StoredPlace.init)
    past = contents.past.map(StoredPlace.init)
    future = contents.future.map(StoredPlace.init)
    progress = contents.progress.sorted { $0.key < $1.key }.map(Progress.init)
    bookmarks = contents.bookmarks.map(Mark.init)
    notes = contents.notes.map(Note.init)
    drafts = contents.drafts.map(Draft.init)
    searches = contents.searches
    visits = contents.visits.sorted { $0.key < $1.key }.map {
      Visit(
        entity: EntityName($0.key), fingerprint: $0.value.fingerprint,
        date: Date(seconds: $0.value.date))
    }
    welcomed = contents.welcomed.map(Date.init(seconds:))
  }

  var contents: JournalContents {
    let progress = (progress ?? []).map { ($0.entity.id, $0.value) }
    let visits = (visits ?? []).map {
      ($0.entity.id, PageVisit(fingerprint: $0.fingerprint, date: $0.date.seconds))
    }
    return JournalContents(
      place: place?.value, past: (past ?? []).map(\.value), future: (future ?? []).map(\.value),
      progress: Dictionary(progress, uniquingKeysWith: { $1 }),
      bookmarks: (bookmarks ?? []).map(\.value), notes: (notes ?? []).map(\.value),
      drafts: (drafts ?? []).map(\.value), searches: searches ?? [],
      visits: Dictionary(visits, uniquingKeysWith: { $1 }), welcomed: welcomed?.seconds)
  }
}

extension JournalDocument.Passage {
  init(_ quote: TextQuote) {
    self.init(exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix)
  }

  var value: TextQuote { TextQuote(exact: exact, prefix: prefix ?? "", suffix: suffix ?? "") }
}

extension JournalDocument.StoredPlace {
  init(_ place: ReaderPlace) {
    self.init(
      screen: place.screen, entity: place.entity.map(JournalDocument.EntityName.init),
      passage: place.passage.map(JournalDocument.Passage.init),
      detail: place.detail.isEmpty ? nil : place.detail)
  }

  var value: ReaderPlace {
    ReaderPlace(
      screen: screen, entity: entity?.id, passage: passage?.value, detail: detail ?? [:])
  }
}

extension JournalDocument.Progress {
  init(_ entity: EntityID, _ progress: ReadingProgress) {
    self.init(
      entity: JournalDocument.EntityName(entity), fraction: progress.fraction,
      passage: progress.passage.map(JournalDocument.Passage.init), mark: progress.mark?.rawValue,
      date: Date(seconds: progress.date), parts: progress.storedParts)
  }

  var value: ReadingProgress {
    ReadingProgress(
      fraction: fraction, passage: passage?.value,
      mark: mark.flatMap(ReadingProgress.ReadMark.init),
      parts: ReadingProgress.parts(stored: parts ?? ""), date: date.seconds)
  }
}

extension JournalDocument.Mark {
  init(_ bookmark: Bookmark) {
    self.init(
      name: bookmark.name, entity: JournalDocument.EntityName(bookmark.entity),
      passage: bookmark.passage.map(JournalDocument.Passage.init),
      attribution: bookmark.attribution.documents,
      created: Date(seconds: bookmark.created))
  }

  var value: Bookmark {
    Bookmark(
      name: name, entity: entity.id, passage: passage?.value, attribution: attribution.values,
      created: created.seconds)
  }
}

extension JournalDocument.Note {
  init(_ note: ReaderNote) {
    self.init(
      id: note.id, creator: note.isOwn ? nil : note.creator,
      entity: JournalDocument.EntityName(note.entity),
      passage: note.passage.map(JournalDocument.Passage.init),
      attribution: note.attribution.documents, body: note.body,
      filmTime: note.filmTime.map(JournalDocument.FilmTime.init),
      created: Date(seconds: note.created),
      modified: Date(seconds: note.modified))
  }

  var value: ReaderNote {
    ReaderNote(
      id: id, by: ReaderNote.hand(creator ?? ""), entity: entity.id, passage: passage?.value,
      attribution: attribution.values, body: body, filmTime: filmTime?.seconds,
      created: created.seconds, modified: modified.seconds)
  }
}

extension JournalDocument.Draft {
  init(_ draft: Reading.Draft) {
    self.init(
      id: draft.id, kind: draft.kind.rawValue, entity: JournalDocument.EntityName(draft.entity),
      passage: draft.passage.map(JournalDocument.Passage.init),
      attribution: draft.attribution.documents, text: draft.text,
      created: Date(seconds: draft.created), modified: Date(seconds: draft.modified))
  }

  /// Of a kind that is not known, a note: what was typed is not dropped.
  var value: Reading.Draft {
    Reading.Draft(
      id: id, kind: Reading.Draft.Kind(rawValue: kind) ?? .note, entity: entity.id,
      passage: passage?.value, attribution: attribution.values, text: text,
      created: created.seconds, modified: modified.seconds)
  }
}

extension [AttributedWords] {
  fileprivate var documents: [JournalDocument.Words]? {
    isEmpty ? nil : map(JournalDocument.Words.init)
  }
}

extension [JournalDocument.Words]? {
  fileprivate var values: [AttributedWords] { (self ?? []).map(\.value) }
}

extension Date {
  /// - Parameter seconds: Since 1970, brought into the years 1 to 9999, which ISO 8601 can write.
  fileprivate init(seconds: Int) {
    let years = secondsOfWrittenYears
    let inRange = min(max(seconds, years.lowerBound), years.upperBound)
    self.init(timeIntervalSince1970: TimeInterval(inRange))
  }

  /// Since 1970.
  fileprivate var seconds: Int {
    let years = secondsOfWrittenYears
    let seconds = timeIntervalSince1970.rounded()
    return Int(exactly: min(max(seconds, Double(years.lowerBound)), Double(years.upperBound))) ?? 0
  }
}
