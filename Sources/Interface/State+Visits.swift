import ContentModel
import Reading

/// What was last seen of each page, for the list of those that have changed since.
extension State {
  /// How long a visit counts as the same one, in seconds: a day.
  private static let sameVisit = 86_400

  /// Records what the page of an entry says now, since the reader sees it.
  mutating func recordVisit(to id: EntityID) {
    guard let fingerprint = context.fingerprint(of: id) else { return }
    let before = journal.visits[id]
    let now = stamp.now()
    let isKnown = before?.fingerprint == fingerprint
    if isKnown, let before, before.date > now - Self.sameVisit { return }
    record(.visit(id, PageVisit(fingerprint: fingerprint, date: now)))
  }
}
