import ContentModel
import Controls
import Display
import Reading
import Screens
import Search

/// What happened, as the program's state is told.
public enum StateEvent: Sendable {
  case input(Input)
  /// The content was read, wholly or anew, and this was wrong with it.
  case contentLoaded(Library, problems: [Diagnostic])
  /// The content as it was read can be searched by this.
  case contentIndexed(SearchIndex, of: Library)
  /// The content is being read, and so many of its files are done.
  case contentReading(done: Int, all: Int)
  /// The content was held to all its rules, and this is wrong with it.
  case contentReviewed([Diagnostic])
  /// The content could not be read anew; the line says why.
  case contentLost(String)
  /// The content as it stands now makes no companion; this is wrong with it.
  case contentBroken(problems: [Diagnostic])
  /// Something was done, or could not be; the line says which.
  case told(String)
  /// The reader is back from editing a file of the content; the line says what came of it.
  case pageEdited(String)
  /// The reader's editor wrote this text of a note, which is known by its id, now or when the program
  /// had gone on; `nil` if it left the note as it was.
  case edited(String?, of: String)
  /// The reader's editor came back at once, and may still write the note of this id; the line says so.
  case editorReturned(of: String, String)
  /// Another program, or an import, changed the journal.
  case journalChanged(JournalContents)
  /// Another program has the journal: what is to be kept, or read, waits for the next pause.
  case journalWaits
  /// It is now so late, in milliseconds of a clock that only goes on; told before each input, and when
  /// none came. A state that is never told of the time takes nothing for read.
  case time(Int)
  /// No input came for as long as `State.patience` says.
  case idle
}
