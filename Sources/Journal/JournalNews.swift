import Reading

/// What came of a journal's changes.
public enum JournalNews: Hashable, Sendable {
  /// Something that the reader is to know, in one line.
  case told(String)
  /// What the journal holds, the changes included that still wait.
  case read(JournalContents)
  /// Another program has the journal: it is to be flushed again.
  case waits
}
