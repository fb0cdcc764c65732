import ContentModel

extension JournalContents {
  /// Takes in another journal; to take it in twice is the same as once. The work grows with both
  /// journals together.
  ///
  /// Of a note by one hand, a draft, a bookmark, or an entry's progress or visit that both have, the newer
  /// is kept, and at the same second one's own. Another hand's note of the same id comes beside it, under
  /// an id of its own, and so does one of another's two whose id held within a file alone; but whoever sends back the reader's own note is not its author. The other's place and trail are taken where there is none; its
  /// searches count as older than one's own.
  public mutating func merge(_ other: JournalContents) {
    place = place ?? other.place
    if past.isEmpty, future.isEmpty {
      past = other.past.suffix(Self.placesKept)
      future = other.future.suffix(Self.placesKept)
    }
    progress.merge(other.progress) { own, theirs in theirs.date > own.date ? theirs : own }
    visits.merge(other.visits) { own, theirs in theirs.date > own.date ? theirs : own }
    welcomed = [welcomed, other.welcomed].compactMap { $0 }.min()
    bookmarks.merge(other.bookmarks, named: \.name, dated: \.created)
    merge(other.notes)
    drafts.merge(other.drafts, named: \.id, dated: \.modified)
    searches = (other.searches + searches).lastOfEach(Self.searchesKept)
  }

  private mutating func merge(_ others: [ReaderNote]) {
    var register = NoteRegister(notes, ofJournals: true)
    for other in others {
      var note = other
      let (place, id) = register.find(note)
      note.id = id
      guard let place else {
        register.append(note)
        continue
      }
      let kept = register.notes[place]
      if kept.isByTheHand(of: note), note.modified > kept.modified {
        register.replace(at: place, with: note)
      }
    }
    notes = register.notes
  }
}

extension Array {
  /// Takes in others; of two with a name of the same bytes the newer, in the place of the first.
  fileprivate mutating func merge(
    _ others: [Element], named name: (Element) -> String, dated date: (Element) -> Int
  ) {
    var places: [[UInt8]: Int] = [:]
    for (index, element) in enumerated() { places[Array<UInt8>(name(element).utf8)] = index }
    for element in others {
      let key = Array<UInt8>(name(element).utf8)
      if let own = places[key] {
        if date(element) > date(self[own]) { self[own] = element }
      } else {
        places[key] = count
        append(element)
      }
    }
  }
}

extension BidirectionalCollection<String> {
  /// Each text once, where it stands last, and of these the last ones.
  func lastOfEach(_ most: Int) -> [String] {
    var seen: Set<[UInt8]> = []
    var kept: [String] = []
    for text in reversed() where kept.count < most && seen.insert(Array(text.utf8)).inserted {
      kept.append(text)
    }
    return kept.reversed()
  }
}
