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
  /// Whether there is no file yet, and the journal is still to be begun.
  public var isUnbegun = false

  /// What comes of leaving a journal that isn't there for later: making one takes the disk's time.
  public static let unbegun = JournalOpening(
    journal: nil, contents: JournalContents(), problem: nil, isUnbegun: true)
}
