import ContentModel
import Display

/// What happened, as the program's state is told.
public enum Event: Sendable {
  case input(Input)
  /// The content was read, wholly or anew.
  case contentLoaded(Library)
}

/// What the state asks the program to do.
public enum Effect: Hashable, Sendable {
  case quit
}
