import ContentModel

/// What came of taking in notes that others wrote.
public struct TakenNotes: Hashable, Sendable {
  /// Those that were not there, each once.
  public var new: [ReaderNote] = []
  /// Those of which an older version by the same hand was there.
  public var newer: [ReaderNote] = []
  /// How many stand as they stood.
  public var known = 0
}

extension JournalContents {
  /// Which of some notes are to be taken in. What the reader wrote is never written over, nor anybody's
  /// note by another's of the same id, which gets an id of its own; what is there in the same version,
  /// or a newer one, stays.
  ///
  /// What was taken in as somebody's becomes the reader's own where the same note comes as such.
  /// - Parameter undated: The numbers of those that tell no date: they are newer than nothing.
  public func taking(_ others: [ReaderNote], undated: Set<Int> = []) -> TakenNotes {
    var taken = TakenNotes()
    var register = NoteRegister(notes, ofJournals: false)
    for (number, other) in others.enumerated() {
      var note = other
      let (place, id) = register.find(note)
      note.id = id
      guard let place else {
        register.append(note)
        taken.new.append(note)
        continue
      }
      let kept = register.notes[place]
      let isNewer =
        kept.isByTheHand(of: note) && note.modified > kept.modified && !undated.contains(number)
      // Of two in one file the first is taken.
      if place < notes.count, !kept.isOwn, isNewer || note.isOwn {
        register.replace(at: place, with: note)
        taken.newer.append(note)
      } else {
        taken.known += 1
      }
    }
    return taken
  }
}
