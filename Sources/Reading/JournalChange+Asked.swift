extension JournalChange {
  /// Whether the reader asked for this by a key, and is told what came of it. What happens by the
  /// way, such as coming to a place, nobody waits for.
  public var isAskedFor: Bool {
    switch self {
    case .saveNote, .removeNote, .saveDraft, .removeDraft, .addBookmark, .removeBookmark,
      .unmarkRead, .merge, .clearSearches:
      true
    case .markRead(_, let mark, _): mark == .byHand
    case .setPlace, .pushPast, .setTrail, .reach, .see, .visit, .welcome, .addSearch: false
    }
  }
}
