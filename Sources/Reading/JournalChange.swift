import ContentModel

/// One thing that happens to a journal, as data: `JournalContents.apply` does it in memory, the
/// Journal on disk, and both come to the same.
public enum JournalChange: Hashable, Sendable {
  /// The reader is here now.
  case setPlace(ReaderPlace)
  /// The reader left this place for a new one: it is the last to go back to, and there is nothing
  /// to go forward to.
  case pushPast(ReaderPlace)
  /// The reader went back or forward.
  case setTrail(past: [ReaderPlace], future: [ReaderPlace])

  /// The reader came so far, from 0 to 1, at this date, with these words at the top. The fraction
  /// kept never goes back.
  case reach(EntityID, Double, passage: TextQuote?, date: Int)
  /// Parts of the entry were in view long enough, as `ReadingProgress` keeps them, by which so much of
  /// it is read, from 0 to 1.
  case see(EntityID, parts: Set<UInt32>, fraction: Double, date: Int)
  case markRead(EntityID, ReadingProgress.ReadMark, date: Int)
  /// The entry is as if it had never been opened.
  case unmarkRead(EntityID)
  /// The reader saw the page as it is now.
  case visit(EntityID, PageVisit)
  /// The reader was shown the welcome, at this date; only the first time counts.
  case welcome(date: Int)

  /// Adds the bookmark as the last; one of the same name goes.
  case addBookmark(Bookmark)
  case removeBookmark(name: String)

  /// Adds the note, or puts it in the place of the one with its id.
  case saveNote(ReaderNote)
  case removeNote(id: String)

  /// Adds the draft, or puts it in the place of the one with its id.
  case saveDraft(Draft)
  case removeDraft(id: String)

  /// Adds the words as the newest search; the same, searched before, go.
  case addSearch(String)
  case clearSearches

  /// Takes in another journal, as `JournalContents.merge` has it.
  indirect case merge(JournalContents)
}
