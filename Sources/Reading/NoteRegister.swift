/// Notes of several hands by their ids. An id is one hand's own: another's note that has the same gets
/// one made of it and of the hand, so that neither keeps the other out.
struct NoteRegister {
  private(set) var notes: [ReaderNote]
  /// By the bytes of ids: a database takes for different what Unicode calls equivalent.
  private var places: [[UInt8]: Int] = [:]

  /// Whether an id of the reader's own is one note's alone, as in the program's journals; in others' files
  /// it need not be.
  private let isOfJournals: Bool

  init(_ notes: [ReaderNote], ofJournals isOfJournals: Bool) {
    self.notes = notes
    self.isOfJournals = isOfJournals
    for (place, note) in notes.enumerated() { places[Array(note.id.utf8)] = place }
  }

  /// Where a note stands in some version, `nil` if it doesn't; and the id that it has here.
  func find(_ note: ReaderNote) -> (place: Int?, id: String) {
    var id = note.id
    var attempts = 0
    while let place = places[Array(id.utf8)] {
      let isOwn = isOfJournals && notes[place].isOwn && note.isOwn
      if isOwn || notes[place].isVersion(of: note) { return (place, id) }
      attempts += 1
      id = note.ownID + (attempts == 1 ? "" : ", \(attempts)")
    }
    return (nil, id)
  }

  mutating func append(_ note: ReaderNote) {
    places[Array(note.id.utf8)] = notes.count
    notes.append(note)
  }

  mutating func replace(at place: Int, with note: ReaderNote) { notes[place] = note }
}

extension ReaderNote {
  /// Whether a note of the same id is this one. What the program named for the reader is the reader's,
  /// whoever sends it back; of those whom nobody names, words alone tell. An id that holds within a file
  /// alone may be another note's in another file of the same hand.
  fileprivate func isVersion(of other: ReaderNote) -> Bool {
    if isOwn && hasUniversalID { return true }
    if isByTheHand(of: other) {
      return hasUniversalID || hasSameWords(as: other) || isEdition(of: other)
    }
    return (isOwn || isUnnamed && (other.isOwn || other.isUnnamed)) && hasSameWords(as: other)
  }

  /// Whether both were made at once, on the same words, and one of them was changed since.
  private func isEdition(of other: ReaderNote) -> Bool {
    created == other.created && modified != other.modified && entity == other.entity
      && passage?.exact == other.passage?.exact
  }

  /// Whether the id looks like one that no two notes have: a UUID, as the program makes them, or an
  /// address.
  private var hasUniversalID: Bool {
    id.utf8.count == 36 && id.utf8.count { $0 == UInt8(ascii: "-") } == 4 || id.isIRI
  }

  /// The id that it has where another's note has its own.
  fileprivate var ownID: String {
    let text = "\(entity)\n\(passage?.exact ?? "")\n\(filmTime ?? -1)\n\(words)"
    // FNV-1a: it need not withstand anybody, only differ.
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let hand = isOwn ? "the reader" : creator
    return "\(id) by \(hand)" + (isUnnamed ? " \(String(hash, radix: 16))" : "")
  }
}
