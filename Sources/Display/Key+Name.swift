extension Key {
  /// As it is written on a keyboard, or nearly.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character):
      "Alt-\(character == " " ? Key.character(character).name : character.uppercased())"
    case .held(let key): key.modifier + key.name
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
    case .held(let key): key.modifier + key.typedName
    default: name
    }
  }

  /// What it is most often held with.
  private var modifier: String { self == .enter || self == .backspace ? "Alt-" : "Ctrl-" }

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
    } else if let key = Self.held(named: wanted) {
      self = key
    } else {
      return nil
    }
  }

  /// `alt-b`, `ctrl-left`, `alt-enter`
  private static func held(named name: String) -> Key? {
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["alt", "ctrl"].contains(parts[0]) else { return nil }
    if let key = named.first(where: { $0.typedName.lowercased() == parts[1] || $0.name == parts[1] }
    ) {
      if key == .character(" ") { return parts[0] == "alt" ? .alt(" ") : nil }
      return key.heldDown == key ? nil : key.heldDown
    }
    return parts[0] == "alt" && parts[1].count == 1 ? parts[1].first.map(Key.alt) : nil
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
