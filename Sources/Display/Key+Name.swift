extension Key {
  /// As it is written on a keyboard, or nearly.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    }
  }

  /// The name as it can be typed everywhere: the arrows as words.
  public var typedName: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    default: name
    }
  }

  /// The key of a name, as `name` or `typedName` gives it, in any case; `nil` for a character, which
  /// has no name besides itself, and for what never reaches the program.
  public init?(named name: String) {
    let wanted = name.lowercased()
    let key = Self.named.first { [$0.name, $0.typedName].map { $0.lowercased() }.contains(wanted) }
    if let key {
      self = key
    } else if wanted == "escape" {
      self = .escape
    } else if wanted.hasPrefix("ctrl-"), wanted.utf8.count == 6, let letter = wanted.last,
      let key = Self.held(letter)
    {
      self = key
    } else {
      return nil
    }
  }

  private static let named: [Key] =
    [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .delete, .pageUp,
      .pageDown, .home, .end, .character(" "),
    ] + (1...12).map(Key.function)

  /// What a letter held with Control is to a terminal: some are other keys, two are signals.
  private static func held(_ letter: Character) -> Key? {
    switch letter {
    case "c", "z": nil
    case "h": .backspace
    case "i": .tab
    case "j", "m": .enter
    default: letter.isLetter ? .control(letter) : nil
    }
  }
}
