import ContentModel
import Reading

/// What came of opening a journal.
public struct JournalOpening: Sendable {
  /// Where changes are to be recorded; `nil` if there is nowhere.
  public let journal: JournalFile?
  /// What the journal held; empty if it could not be read.
  public let contents: JournalContents
  /// What the reader should know.
  public let problem: JournalProblem?
}
