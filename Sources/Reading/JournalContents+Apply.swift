import ContentModel

extension JournalContents {
  /// Does what the change says. Names, ids and searches are the same if their bytes are.
  public mutating func apply(_ change: JournalChange) {
    switch change {
    case .setPlace(let place): self.place = place
    case .pushPast(let place): setTrail(past: past + [place], future: [])
    case .setTrail(let past, let future): setTrail(past: past, future: future)
    case .reach(let entity, let fraction, let passage, let date):
      progress[entity, default: ReadingProgress(date: date)]
        .reach(fraction, passage: passage, date: date)
    case .see(let entity, let parts, let fraction, let date):
      progress[entity, default: ReadingProgress(date: date)]
        .see(parts, fraction: fraction, date: date)
    case .markRead(let entity, let mark, let date):
      progress[entity, default: ReadingProgress(date: date)].read(mark, date: date)
    case .unmarkRead(let entity): progress[entity] = nil
    case .visit(let entity, let visit): visits[entity] = visit
    case .welcome(let date): welcomed = welcomed ?? date
    case .addBookmark(let bookmark):
      bookmarks.removeAll { $0.name.hasSameBytes(as: bookmark.name) }
      bookmarks.append(bookmark)
    case .removeBookmark(let name): bookmarks.removeAll { $0.name.hasSameBytes(as: name) }
    case .saveNote(let note): save(note)
    case .removeNote(let id): notes.removeAll { $0.id.hasSameBytes(as: id) }
    case .saveDraft(let draft): save(draft)
    case .removeDraft(let id): drafts.removeAll { $0.id.hasSameBytes(as: id) }
    case .addSearch(let words):
      searches.removeAll { $0.hasSameBytes(as: words) }
      searches = (searches + [words]).suffix(Self.searchesKept)
    case .clearSearches: searches = []
    case .merge(let other): merge(other)
    }
  }

  private mutating func setTrail(past: [ReaderPlace], future: [ReaderPlace]) {
    self.past = past.suffix(Self.placesKept)
    self.future = future.suffix(Self.placesKept)
  }

  private mutating func save(_ note: ReaderNote) {
    if let index = notes.firstIndex(where: { $0.id.hasSameBytes(as: note.id) }) {
      notes[index] = note
    } else {
      notes.append(note)
    }
  }
}

extension JournalContents {
  private mutating func save(_ draft: Draft) {
    if let index = drafts.firstIndex(where: { $0.id.hasSameBytes(as: draft.id) }) {
      drafts[index] = draft
    } else {
      drafts.append(draft)
    }
  }
}

extension String {
  /// Whether a database would take both for the same; Swift's `==` also takes those for the same
  /// that Unicode calls equivalent.
  public func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
