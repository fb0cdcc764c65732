import Controls
import Display
import Screens
import TextLayout

/// The whole program as a dialogue of lines: the reader types keys by their names or words to search,
/// and hears what changed. Nothing is drawn, no cursor moved.
public struct Dialogue {
  public private(set) var state: State
  /// What was told in the last places, each once, the present one last.
  var heard: [Spoken] = []

  public init(_ state: State) { self.state = state }

  /// What stands at the beginning.
  public mutating func greeting() -> [String] {
    [
      safeText("\(state.library.companion.title): \(state.library.companion.subtitle)"),
      "Type a key and Enter: Down, Up, Left, Right, Enter, Esc, Tab, PgDn, or a letter such as x or q.",
      "An empty line reads on. #2 opens number 2 of a list, /words searches, :words goes to anything.",
      "Where words are typed, all of a line is words; keys are Esc, PgDn, and with a capital Enter, "
        + "Up, Down, Tab, Home, End. What begins with a space is always words, as “ Home”.",
      ". says all of a place again, ? lists its keys, q quits.",
    ].flatMap { wrap($0, columns: state.size.columns) } + [""] + report()
  }

  /// Takes a line as it was typed.
  /// - Returns: What to print, and what to do.
  public mutating func answer(_ line: String) -> (lines: [String], effects: [Effect]) {
    if line == "." {
      _ = heard.popLast()
      return (report(), [])
    }
    guard let keys = keys(of: line) else {
      let help = "? lists the keys, /words searches, :words goes to anything"
      let said = "“\(shortened(safeText(line), word: 120, whole: 600))” is no key; \(help)"
      return (wrap(said, columns: state.size.columns), [])
    }
    var effects: [Effect] = []
    for key in keys { effects += state.update(.input(.key(key))) }
    // Lines come slowly: what was typed is kept with each.
    if !effects.contains(.quit) { effects += state.update(.idle) }
    let copied = effects.flatMap(\.copiedLines)
    return (report() + copied, effects.filter { $0.copiedLines.isEmpty })
  }

  /// Takes in what happened beside the lines typed.
  public mutating func take(_ event: StateEvent) -> (lines: [String], effects: [Effect]) {
    let effects = state.update(event)
    return (report(), effects)
  }

  // MARK: What is typed

  /// - Returns: `nil` if the line means nothing here.
  private func keys(of line: String) -> [Key]? {
    let words = line.split(separator: " ").map(String.init)
    if let typed = typedWords(line) { return emptying + typed.map(Key.character) }
    if words.isEmpty {
      let isWelcome = state.keyPlace == .welcome
      return [isWelcome ? .escape : heard.last?.inView == nil ? .down : .pageDown]
    }
    if let row = listRow(words) { return row }
    if let named = named(words) { return named }
    if state.keyPlace.takesText, state.keyPlace != .links {
      return emptying + line.map(Key.character)
    }
    if let first = line.first, "/:".contains(first), line.count > 1 {
      let isFind =
        first == "/"
        && (state.screen.reader != nil || [.catalogue, .notes].contains(state.keyPlace))
      return [.character(first)] + line.dropFirst().map(Key.character) + (isFind ? [.enter] : [])
    }
    // A link's label may have two letters; no other word of several is typed letter by letter.
    return state.keyPlace == .links ? line.map(Key.character) : nil
  }

  /// What a line means that says by its first character that it is words for the field, whatever
  /// keys are called: a space anywhere, `/` where quotes or a page are searched, `:` in the palette.
  private func typedWords(_ line: String) -> Substring? {
    let place = state.keyPlace
    guard place.takesText, place != .links, let first = line.first, line.count > 1 else {
      return nil
    }
    let isSearch = first == "/" && [.search, .find, .filter].contains(place)
    let isName = first == ":" && place == .palette
    return isSearch || isName || first == " " ? line.dropFirst() : nil
  }

  /// The keys that empty the field being typed in.
  private var emptying: [Key] {
    let place = state.keyPlace
    let binding = state.keymap.bindings(in: place).first { $0.action == .edit(.eraseAll) }
    return binding.map { Array($0.keys.prefix(1)) } ?? []
  }

  /// The keys that go to a numbered row and open it.
  private func listRow(_ words: [String]) -> [Key]? {
    guard words.count == 1, words[0].first == "#", let number = Int(words[0].dropFirst()),
      let told = heard.last, let selected = told.selected,
      (1...max(1, told.rows.count)).contains(number)
    else { return nil }
    let steps = number - 1 - selected
    return Array(repeating: steps < 0 ? .up : .down, count: abs(steps)) + [.enter]
  }

  /// The keys, if every word names one; a single character only where characters are keys.
  private func named(_ words: [String]) -> [Key]? {
    let isField = state.keyPlace.takesText
    if isField, words == ["?"] { return [.function(1)] }
    let keys = words.compactMap { word -> Key? in
      if let key = Key(named: word) { return isField && key.isWord(word) ? nil : key }
      return word.count == 1 && !isField ? word.first.map(Key.character) : nil
    }
    return keys.count == words.count ? keys : nil
  }
}

extension State {
  /// What is on the screen, for readers who listen.
  var spoken: Spoken { overlay?.view.spoken(context) ?? screen.view.spoken(context) }
}

extension Effect {
  /// A text to copy as it is read out here: its own lines, none broken anew.
  fileprivate var copiedLines: [String] {
    guard case .copy(let text) = self else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ["To copy:"] + lines.map { safeText($0) } + ["End of what is to copy."]
  }
}

extension Key {
  /// Whether what names the key is rather a word, where words are typed: `home`, `end`, `down`. With a
  /// capital, as the key is called, it is the key.
  fileprivate func isWord(_ word: String) -> Bool {
    switch self {
    case .up, .down, .left, .right, .enter, .tab, .delete, .home, .end, .character:
      word != name && word != typedName
    default: word.lowercased() == "escape" && word != "Escape"
    }
  }
}
