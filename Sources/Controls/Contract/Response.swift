import Citation
import ContentModel
import Reading
import TextLayout

/// What a screen answers to an action.
public enum Response {
  /// It did what was asked.
  case done
  /// It did what was asked; the line says how to undo it.
  case said(String)
  /// It can't do that here; the line says why.
  case refused(String)
  /// It knows no such action; the line says what to do instead. No key that is listed for the place
  /// meets with this.
  case unknown(String)
  case open(Destination)
  /// Turn to the page before or after.
  case turn(EntityID)
  /// Go on along a trail: the next stop takes the place of this one.
  case walk(Destination)
  /// Show a note of the page over it.
  case note(label: String)
  case search(String)
  /// Scroll the page under the overlay.
  case scroll(Anchor)
  /// Close the overlay and do this in the place below it.
  case run(Action)
  /// Copy something with its citation, each voice by itself, in a style chosen for it or the last one.
  case copy([Clipping], in: CitationStyle? = nil)
  /// Copy something as a word processor takes it, with its italics, in HTML.
  case copyFormatted(html: String)
  /// Show an address in the reader's browser.
  case visit(String)
  /// Copy an address, and nothing with it.
  case copyAlone(String)
  /// Let the reader edit a file of the content, named from its folder, at a line.
  case editPage(file: String, line: Int)
  /// Ask where to write a text to a file.
  case save(FileToWrite)
  /// Write a text to the file at a path, behind what is there.
  case write(FileToWrite, to: String)
  /// Keep what was written as what it was to become, and close the overlay.
  case keep(Draft)
  /// Close the overlay; what was written waits, unless it is as it was kept already.
  case wait(Draft, kept: String)
  case drop(Draft)
  case removeNote(ReaderNote)
  case removeBookmark(Bookmark)
  /// There is nothing more to leave here: close the overlay, scrolling the page under it, or go back.
  case leave(scrollingTo: Anchor? = nil)
}
