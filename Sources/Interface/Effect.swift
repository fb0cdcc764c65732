import ContentModel
import Controls
import Reading
import Screens

/// What the state asks the program to do.
public enum Effect: Hashable, Sendable {
  case quit
  /// Draw the whole screen anew, since something else has written over it.
  case redraw
  /// Tell when a file of the content changes.
  case watchContent
  /// Read the content, wholly or anew, beside the loop.
  case loadContent
  /// Tell what became known beside the loop.
  case takeNews
  /// Hold the content to all its rules, as `lasttake check` does.
  case reviewContent
  /// Keep a change of the journal on disk: at once if the reader asked for it, otherwise by the next
  /// `flushJournal`.
  case record(JournalChange)
  /// Keep on disk what still waits, now that no key does.
  case flushJournal
  /// Read the journal again, since another program may have written to it.
  case reloadJournal
  /// Keep for the next start what the reader has chosen by a key.
  case keep(Choice)
  /// Show an address in the reader's browser, or copy it where there can be none.
  case visit(String)
  /// Let the reader edit a file of the content, at a line.
  case editPage(file: String, line: Int)
  /// Put a text on the clipboard.
  case copy(String)
  /// Put a text in HTML on the clipboard.
  case copyFormatted(html: String)
  /// Write a text to the file at a path, behind what is there.
  case save(String, to: String)
  /// Let the reader write the text of a note in their own editor; it opens with this one.
  case edit(String, of: String)
}
