import Display

/// What happened, as the program's state is told.
public enum Event: Hashable, Sendable {
  case input(Input)
}

/// What the state asks the program to do.
public enum Effect: Hashable, Sendable {
  case quit
}
