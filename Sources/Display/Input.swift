/// A key as the keyboard gives it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter held with Control, in lower case.
  case control(Character)
  case up, down, left, right
  case enter, escape, tab, backTab, backspace, delete
  case pageUp, pageDown, home, end
  /// 1 to 12.
  case function(Int)
}

/// What reaches the program from its terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text pasted at once; never taken for commands.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  /// The program was stopped and goes on: everything has to be drawn again.
  case resumed
  /// Something beside the terminal has news.
  case wake
  /// The terminal is gone.
  case end
}
