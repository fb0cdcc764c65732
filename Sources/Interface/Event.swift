import ContentModel
import Display

/// What happened, as the program's state is told.
public enum Event: Sendable {
  case input(Input)
  /// The content was read, wholly or anew, with so many errors.
  case contentLoaded(Library, errors: Int)
}

/// What the state asks the program to do.
public enum Effect: Hashable, Sendable {
  case quit
}
