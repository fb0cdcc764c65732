extension JournalContents {
  /// Takes in another journal; to take it in twice is the same as once.
  ///
  /// Of a note, a draft, a bookmark or an entry's progress that both have, the newer is kept, and at the
  /// same second one's own. The other's place and trail are taken where there is none; its
  /// searches count as older than one's own.
  public mutating func merge(_ other: JournalContents) {
    place = place ?? other.place
    if past.isEmpty, future.isEmpty {
      past = other.past.suffix(Self.placesKept)
      future = other.future.suffix(Self.placesKept)
    }
    progress.merge(other.progress) { own, theirs in theirs.date > own.date ? theirs : own }
    for bookmark in other.bookmarks { merge(bookmark) }
    for note in other.notes { merge(note) }
    for draft in other.drafts { merge(draft) }
    merge(searches: other.searches)
  }

  private mutating func merge(_ bookmark: Bookmark) {
    let own = bookmarks.firstIndex { $0.name.hasSameBytes(as: bookmark.name) }
    guard let own else { return bookmarks.append(bookmark) }
    if bookmark.created > bookmarks[own].created { bookmarks[own] = bookmark }
  }

  private mutating func merge(_ note: ReaderNote) {
    let own = notes.firstIndex { $0.id.hasSameBytes(as: note.id) }
    guard let own else { return notes.append(note) }
    if note.modified > notes[own].modified { notes[own] = note }
  }

  private mutating func merge(_ draft: Draft) {
    let own = drafts.firstIndex { $0.id.hasSameBytes(as: draft.id) }
    guard let own else { return drafts.append(draft) }
    if draft.modified > drafts[own].modified { drafts[own] = draft }
  }

  private mutating func merge(searches others: [String]) {
    var merged: [String] = []
    for words in others + searches {
      merged.removeAll { $0.hasSameBytes(as: words) }
      merged.append(words)
    }
    searches = merged.suffix(Self.searchesKept)
  }
}
