import Controls
import Display
import Screens
import TextLayout

/// The whole program as a dialogue of lines: the reader types keys by their names or words to search,
/// and hears what changed. Nothing is drawn, no cursor moved.
public struct Dialogue {
  public private(set) var state: State
  /// What was told last.
  private var told: Spoken?
  /// How many rows of a list are told at once.
  private static let rowsTold = 20

  public init(_ state: State) { self.state = state }

  /// What stands at the beginning.
  public mutating func greeting() -> [String] {
    [
      safeText("\(state.library.companion.title): \(state.library.companion.subtitle)"),
      "Type a key and Enter: Down, Up, Left, Right, Enter, Esc, Tab, PgDn, or a letter such as x or q.",
      "An empty line reads on. #2 opens number 2 of a list, /words searches, :words goes to anything.",
      "Where words are typed, a line that names a key is that key; begin it with a space to write "
        + "the word, such as “ home”, or with / to search it.",
      "? lists the keys of the place you are in.", "",
    ] + report()
  }

  /// Takes a line as it was typed.
  /// - Returns: What to print, and what to do.
  public mutating func answer(_ line: String) -> (lines: [String], effects: [Effect]) {
    guard let keys = keys(of: line) else {
      let help = "? lists the keys, /words searches, :words goes to anything"
      return (["-- “\(safeText(line))” is no key; \(help)"], [])
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
    if let typed = typedWords(line) { return [.control("u")] + typed.map(Key.character) }
    if words.isEmpty {
      let isWelcome = state.keyPlace == .welcome
      return [isWelcome ? .escape : told?.inView == nil ? .down : .pageDown]
    }
    if let row = listRow(words) { return row }
    if let named = named(words) { return named }
    if state.keyPlace.takesText, state.keyPlace != .links {
      return [.control("u")] + line.map(Key.character)
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

  /// The keys that go to a numbered row and open it.
  private func listRow(_ words: [String]) -> [Key]? {
    guard words.count == 1, words[0].first == "#", let number = Int(words[0].dropFirst()),
      let told, let selected = told.selected, (1...max(1, told.rows.count)).contains(number)
    else { return nil }
    let steps = number - 1 - selected
    return Array(repeating: steps < 0 ? .up : .down, count: abs(steps)) + [.enter]
  }

  /// The keys, if every word names one; a single character only where characters are keys.
  private func named(_ words: [String]) -> [Key]? {
    let keys = words.compactMap { word -> Key? in
      if let key = Key(named: word) { return key }
      let isKey = word.count == 1 && !state.keyPlace.takesText
      return isKey ? word.first.map(Key.character) : nil
    }
    return keys.count == words.count ? keys : nil
  }

  // MARK: What is said

  private mutating func report() -> [String] {
    let now = state.spoken
    defer { told = now }
    let isNew = told?.heading != now.heading
    var lines: [String] = []
    if let inView = now.inView {
      lines = page(now, from: isNew ? nil : told?.inView, to: inView)
    } else if isNew || told?.rows != now.rows {
      lines += list(now)
    } else if told?.selected != now.selected, let selected = now.selected {
      lines.append(numbered(selected, of: now))
    }
    let introduction = now.introduction.flatMap { wrap($0, columns: state.size.columns) }
    let heading = isNew ? ["", "== \(now.heading) =="] + introduction : []
    var remarks: [String] = []
    if isNew || told?.remarks != now.remarks { remarks = now.remarks.map { "- \($0)" } }
    if let message = state.message {
      remarks.append("-- \(shortened(safeText(message), word: 120, whole: 600))")
    }
    if now.inView == nil { lines = lines.flatMap { wrap($0, columns: state.size.columns) } }
    remarks = remarks.flatMap { wrap($0, columns: state.size.columns) }
    return (heading + lines + remarks).map { safeText($0) }
  }

  /// The lines that were not in view before.
  private func page(_ now: Spoken, from before: Range<Int>?, to inView: Range<Int>) -> [String] {
    guard before != inView else { return [] }
    let start = before.map { $0.contains(inView.lowerBound) ? $0.upperBound : inView.lowerBound }
    let lines = max(inView.lowerBound, start ?? 0)..<max(inView.upperBound, start ?? 0)
    return Array(now.rows[lines.clamped(to: now.rows.indices)])
  }

  private func list(_ now: Spoken) -> [String] {
    let window = ListWindow(
      selected: now.selected ?? 0, count: now.rows.count, rows: Self.rowsTold)
    let rows = now.rows.indices.dropFirst(window.first).prefix(Self.rowsTold)
    let more = window.below > 0 ? ["… \(window.below) more"] : []
    if now.rows.isEmpty { return ["(nothing)"] }
    guard now.selected != nil else { return Array(now.rows) }
    return rows.map { numbered($0, of: now) } + more
  }

  private func numbered(_ row: Int, of now: Spoken) -> String {
    "\(row == now.selected ? ">" : " ") #\(row + 1) \(now.rows[row])"
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
    return ["-- To copy:"] + lines.map { safeText($0) }
  }
}
