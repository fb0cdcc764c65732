/// Notes of several hands by their ids. An id is one hand's own: another's note that has the same gets
/// one made of it and of the hand, so that neither keeps the other out.
struct NoteRegister {
  private(set) var notes: [ReaderNote]
  /// By the bytes of ids: a database takes for different what Unicode calls equivalent.
  private var places: [[UInt8]: Int] = [:]

  init(_ notes: [ReaderNote]) {
    self.notes = notes
    for (place, note) in notes.enumerated() { places[Array(note.id.utf8)] = place }
  }

  /// Where a note stands in some version, `nil` if it doesn't; and the id that it has here.
  func find(_ note: ReaderNote) -> (place: Int?, id: String) {
    var id = note.id
    var attempts = 0
    while let place = places[Array(id.utf8)] {
      if notes[place].isVersion(of: note) { return (place, id) }
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
  /// whoever sends it back; of those whom nobody names, words alone tell.
  fileprivate func isVersion(of other: ReaderNote) -> Bool {
    if isByTheHand(of: other) || isOwn && hasUniversalID { return true }
    return (isOwn || isUnnamed && (other.isOwn || other.isUnnamed)) && hasSameWords(as: other)
  }

  /// Whether the id looks like one that no two notes have, as the program makes them: a UUID.
  private var hasUniversalID: Bool {
    id.utf8.count == 36 && id.utf8.count { $0 == UInt8(ascii: "-") } == 4
  }

  /// The id that it has where another's note has its own.
  fileprivate var ownID: String {
    let words = "\(entity)\n\(passage?.exact ?? "")\n\(filmTime ?? -1)\n\(body)"
    // FNV-1a: it need not withstand anybody, only differ.
    let hash = words.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let hand = isOwn ? "the reader" : creator
    return "\(id) by \(hand)" + (isUnnamed ? " \(String(hash, radix: 16))" : "")
  }
}
