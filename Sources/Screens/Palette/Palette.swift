import ContentModel
import Controls
import Display
import Search

/// A list that narrows as the reader types, and runs what is selected: as help what the place below is
/// for, its signs and its keys, as palette the same keys and everything that has a name.
public struct Palette: View {
  let isHelp: Bool
  /// Whose keys are listed.
  let place: KeyPlace
  /// What the help says before the keys.
  let explained: Guide
  private(set) var field = TextField()
  private(set) var selected = 0
  private var all: [PaletteRow]
  /// Which of all are listed, in the order of the list.
  private var found: [Int] = []
  /// What was typed when they were found.
  private var typed = TypedName("")
  /// How many rows were looked at; what a test counts.
  private(set) var looks = 0

  /// The palette: everything that can be opened by its name, and the keys of a place.
  public init(for place: KeyPlace, in keymap: Keymap, names: [PaletteRow]) {
    self.place = place
    explained = .none
    isHelp = false
    all = names + PaletteRow.commands(of: place, in: keymap)
    search()
  }

  /// The help of a place.
  public init(for place: KeyPlace, in keymap: Keymap, explaining guide: Guide) {
    self.place = place
    explained = guide
    isHelp = true
    all = PaletteRow.signs(of: guide) + PaletteRow.commands(of: place, in: keymap)
    search()
  }

  var title: String { isHelp ? "Help: \(explained.title ?? place.title)" : "Go to anything" }

  /// What stands above the rows, as long as nothing is looked for.
  var purpose: String { field.text.isEmpty ? explained.purpose : "" }

  /// Lists what can be opened now; the selection stays on its name.
  public mutating func adapt(to names: [PaletteRow]) {
    guard !isHelp else { return }
    let label = rows.indices.contains(selected) ? rows[selected].words : nil
    typed = TypedName("")
    all = names + all.filter(\.isCommand)
    search()
    selected = rows.firstIndex { $0.words == label } ?? 0
  }

  var rows: LazyMapCollection<[Int], PaletteRow> { found.lazy.map { [all] in all[$0] } }

  public var keyPlace: KeyPlace { isHelp ? .help : .palette }

  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard let row = row(at: point, context) else { return .leave() }
    select(row)
    return runSelected()
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let before = field.text
    if let response = field.edit(action) {
      if field.text != before { search() }
      return response
    }
    let page = max(1, PaletteArrangement(context.size).list.rows - 1)
    if let moved = moveSelection(&selected, by: action, page: page, of: rows.count) { return moved }
    switch action {
    case .openSelected: return runSelected()
    case .leave: return .leave()
    default: return .unknown("type to search, \(context.keymap[.leave, in: .palette]) closes")
    }
  }

  public mutating func select(_ row: Int) {
    if rows.indices.contains(row) { selected = row }
  }

  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    defer { search() }
    return field.paste(text)
  }

  private func runSelected() -> Response {
    guard rows.indices.contains(selected) else { return .refused("Nothing is called that") }
    switch rows[selected].meaning {
    case .command(let action): return .run(action)
    case .entity(let destination): return .open(destination)
    case .sign: return .refused("This is a sign, and nothing to run")
    }
  }

  /// What was typed to the letter, a key or the name of a command, comes first. Then keys, chapters and
  /// people come before sources and quotes, which are many; of each, names that begin with what was
  /// typed before those that have it inside. As more is typed, only what matched before is looked at.
  private mutating func search() {
    let exact = self.exact
    searchByName()
    if !exact.isEmpty { found = exact + found.filter { !exact.contains($0) } }
  }

  /// The commands that what was typed is a key or the name of.
  private var exact: [Int] {
    let words = field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let commands = all.indices.reversed().prefix { all[$0].isCommand }.reversed()
    return words.isEmpty ? [] : commands.filter { all[$0].isCalled(words) }
  }

  private mutating func searchByName() {
    let now = TypedName(field.text)
    let candidates = now.narrows(typed) ? found.sorted() : Array(all.indices)
    typed = now
    selected = 0
    guard !now.isEmpty else { return found = Array(all.indices) }
    looks += candidates.count
    var ranks: [[Int]] = Array(repeating: [], count: 4)
    for index in candidates where all[index].name.matches(now) {
      let row = all[index]
      ranks[(row.isOneOfMany ? 2 : 0) + (row.begins(with: now) ? 0 : 1)].append(index)
    }
    found = ranks.flatMap { $0 }
  }
}
