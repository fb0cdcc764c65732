/// A key as the keyboard gives it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter held with Control, in lower case.
  case control(Character)
  /// A character held with Alt; a letter in lower case.
  case alt(Character)
  /// An arrow or another key without a character, held with Alt or Control, which make no difference.
  indirect case held(Key)
  case up, down, left, right
  case enter, escape, tab, backTab, backspace, delete
  case pageUp, pageDown, home, end
  /// 1 to 12.
  case function(Int)
}

extension Key {
  /// The key as it is held with Alt or Control; those that nobody needs held are themselves.
  public var heldDown: Key {
    switch self {
    case .up, .down, .left, .right, .enter, .backspace, .delete, .pageUp, .pageDown, .home, .end:
      .held(self)
    default: self
    }
  }
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
