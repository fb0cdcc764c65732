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
  /// note by another's of the same id; what is there in the same version, or a newer one, stays.
  public func taking(_ others: [ReaderNote]) -> TakenNotes {
    var taken = TakenNotes()
    var there: [[UInt8]: ReaderNote] = [:]
    for note in notes { there[Array(note.id.utf8)] = note }
    var seen: Set<[UInt8]> = []
    for note in others {
      let key = Array(note.id.utf8)
      let isFirst = seen.insert(key).inserted
      guard let kept = there[key], isFirst else {
        if isFirst { taken.new.append(note) } else { taken.known += 1 }
        continue
      }
      if !kept.isOwn, kept.creator == note.creator, note.modified > kept.modified {
        taken.newer.append(note)
      } else {
        taken.known += 1
      }
    }
    return taken
  }
}
