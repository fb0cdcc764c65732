import Citation
import ContentModel
import Display
import TextLayout

/// What a screen may look at besides itself.
struct Context {
  var library: Library
  /// Which reading of the content the library is; a page set from an earlier one is set anew.
  var edition: Int
  /// Of the whole terminal.
  var size: Size
  /// The part of the terminal that the screen has: all of it, or one side of a split.
  var area: Rect
  /// How long a line of text may be at most, in columns.
  var measure: Int
  var theme: Theme
  var keymap: Keymap
  /// The reader's clock.
  var stamp = Stamp.none
  /// What the reader has read, marked, noted and looked for.
  var journal: JournalContents

  /// Whether the screen has to do with a part of the terminal.
  var isPart: Bool { area != Rect(size) }

  /// The same for a part of the terminal.
  func narrowed(to area: Rect) -> Context {
    var context = self
    context.area = area
    return context
  }
}

/// What a screen answers to an action.
enum Response {
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
  /// Show a note of the page over it.
  case note(label: String)
  case searchQuotes(String)
  /// Scroll the page under the overlay.
  case scroll(Anchor)
  /// Close the overlay and do this in the place below it.
  case run(Action)
  /// Copy something with its citation, each voice by itself.
  case copy([Clipping])
}

/// A place in the companion that can be opened.
struct Destination: Hashable {
  enum Spot: Hashable {
    /// Where the reader was last, or the top.
    case last
    case heading(anchor: String)
    /// A quote or callout that stands in the entry.
    case landmark(EntityID)
    /// An event, by the place in the file where it is told.
    case event(SourceLocation)
    /// A line of the entry's file.
    case fileLine(Int)
    /// Words of the page.
    case passage(TextQuote)
  }

  var entry: EntityID
  var spot: Spot = .last
}
