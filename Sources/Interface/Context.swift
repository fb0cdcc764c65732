import ContentModel
import Display
import TextLayout

/// What a screen may look at besides itself.
struct Context {
  var library: Library
  /// Of the whole terminal.
  var size: Size
  /// How long a line of text may be at most, in columns.
  var measure: Int
  var theme: Theme
  /// How far the reader came in each entry, 0 to 1, in this session.
  var progress: [EntityID: Double]
}

/// What a screen answers to an action.
enum Response {
  /// It did what was asked.
  case done
  /// It did what was asked; the line says how to undo it.
  case said(String)
  /// It can't do that here; the line says why.
  case refused(String)
  case open(Destination)
  /// Turn to the page before or after.
  case turn(EntityID)
  /// Show a note of the page over it.
  case note(label: String)
  case searchQuotes(String)
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
  }

  var entry: EntityID
  var spot: Spot = .last
}
