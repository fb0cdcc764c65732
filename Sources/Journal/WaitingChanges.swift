import ContentModel
import Reading

/// Changes that wait to be written, in their order. Of those that only the last of counts, there is
/// only the last, so that a reader who turns pages all day has no more waiting than one who turned
/// a few; what they come to is the same.
struct WaitingChanges {
  private(set) var all: [JournalChange] = []

  init(_ changes: [JournalChange] = []) { all = changes }

  var isEmpty: Bool { all.isEmpty }

  /// Those that the reader asked for.
  var askedFor: [JournalChange] { all.filter(\.isAskedFor) }

  mutating func append(_ change: JournalChange) {
    if let index = all.lastIndex(where: { $0.touches(change) }),
      let both = all[index].followed(by: change)
    {
      all[index] = both
      return
    }
    switch change {
    case .setPlace: all.removeAll { if case .setPlace = $0 { true } else { false } }
    case .setTrail: all.removeAll { $0.isOfTrail }
    case .pushPast: dropForgottenPlace()
    default: break
    }
    all.append(change)
  }

  /// Drops the oldest place gone to, where as many came after it as are kept.
  private mutating func dropForgottenPlace() {
    let places = all.indices.filter { if case .pushPast = all[$0] { true } else { false } }
    if places.count >= JournalContents.placesKept { all.remove(at: places[0]) }
  }
}

extension JournalChange {
  fileprivate var isOfTrail: Bool {
    switch self {
    case .pushPast, .setTrail: true
    default: false
    }
  }

  /// Whether this and another change the same entry's progress, note, or draft.
  fileprivate func touches(_ other: JournalChange) -> Bool {
    switch (subject, other.subject) {
    case (.everything, _): true
    case (let own?, let theirs?): own == theirs
    default: false
    }
  }

  /// This and the next change of the same as one; `nil` if they can't be.
  fileprivate func followed(by next: JournalChange) -> JournalChange? {
    switch (self, next) {
    case (.reach(let entity, let before, _, _), .reach(_, let after, let passage, let date)):
      // The fraction kept never goes back; and what is no number is 0.
      let furthest = [before, after].filter { $0 > 0 }.max() ?? 0
      return .reach(entity, furthest, passage: passage, date: date)
    case (.see(let entity, let parts, let before, _), .see(_, let more, let after, let date)):
      let furthest = [before, after].filter { $0 > 0 }.max() ?? 0
      return .see(entity, parts: parts.union(more), fraction: furthest, date: date)
    case (.saveNote, .saveNote), (.saveDraft, .saveDraft), (.visit, .visit): return next
    default: return nil
    }
  }

  private enum Subject: Equatable {
    case progress(EntityID)
    case visit(EntityID)
    /// By their ids' bytes: a database takes for different what Unicode calls equivalent.
    case note([UInt8])
    case draft([UInt8])
    case everything
  }

  private var subject: Subject? {
    switch self {
    case .reach(let entity, _, _, _), .see(let entity, _, _, _), .markRead(let entity, _, _),
      .unmarkRead(let entity):
      .progress(entity)
    case .visit(let entity, _): .visit(entity)
    case .saveNote(let note): .note(Array(note.id.utf8))
    case .removeNote(let id): .note(Array(id.utf8))
    case .saveDraft(let draft): .draft(Array(draft.id.utf8))
    case .removeDraft(let id): .draft(Array(id.utf8))
    case .merge: .everything
    default: nil
    }
  }
}
