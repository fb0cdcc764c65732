import ContentModel
import Controls
import Reading
import Search
import TextLayout

/// One line of the palette: a key that can be run, something that can be opened, or a sign.
public struct PaletteRow: Sendable {
  enum Meaning: Hashable, Sendable {
    case command(Action)
    case entity(Destination)
    case sign
  }

  /// What stands at the left: keys, the kind of an entity, a sign.
  let label: String
  let words: String
  let meaning: Meaning
  /// What is searched.
  let name: NameText
  /// Names beside the words, by which the row is as well known as by them.
  private let aliases: [NameText]
  /// What is typed to mean just this: of a command its keys and its names.
  private let calls: [String]

  /// - Parameters:
  ///   - aliases: Other names of it.
  ///   - more: What is searched besides.
  private init(
    label: String, words: String, meaning: Meaning, aliases: [String] = [], more: String = "",
    calls: [String] = []
  ) {
    self.label = label
    self.words = words
    self.meaning = meaning
    self.aliases = aliases.map { NameText($0) }
    self.calls = calls
    name = NameText("\(words) \(aliases.joined(separator: " ")) \(more)")
  }

  var isCommand: Bool { if case .command = meaning { true } else { false } }

  /// Whether its words, or a name beside them, begin with what was typed.
  func begins(with typed: TypedName) -> Bool {
    name.begins(with: typed) || aliases.contains { $0.begins(with: typed) }
  }

  /// Whether what was typed is one of its keys, or the name of what they do, and not only like it. A
  /// letter of a Cyrillic keyboard is what its key is.
  func isCalled(_ typed: String) -> Bool {
    let latin = typed.count == 1 ? typed.first?.underCyrillicLetter.map(String.init) : nil
    return calls.contains(typed) || latin.map(calls.contains) ?? false
  }

  /// Whether this is a source or a quote, of which there are more than of anything else.
  var isOneOfMany: Bool {
    guard case .entity(let destination) = meaning else { return false }
    return ["sources", "quotes"].contains(destination.entry.folder)
  }
}

extension PaletteRow {
  /// The keys of a place, in the table's order.
  static func commands(of place: KeyPlace, in keymap: Keymap) -> [PaletteRow] {
    keymap.bindings(in: place).map { binding in
      let names = [binding.action.name] + binding.action.namesElsewhere
      return PaletteRow(
        label: binding.keyNames, words: binding.purpose, meaning: .command(binding.action),
        more: ([binding.keyNames] + names).joined(separator: " "),
        calls: binding.keys.flatMap { [$0.name, $0.typedName] } + names)
    }
  }

  /// Everything in the companion that has a name.
  static func entities(of library: Library) -> [PaletteRow] {
    let companion = library.companion
    let named =
      companion.goals.map { ($0.id, companion.said("Goal"), $0.title, "") }
      + companion.strands.flatMap { strand in
        strand.chapters.map { ($0.id, strand.title, $0.title, "") }
      }
      + library.peopleInOrder.map {
        ($0.id, companion.said("Person"), $0.name, $0.alsoKnownAs.joined(separator: " "))
      }
      + companion.cases.map {
        ($0.id, companion.said("Case"), $0.title, $0.parties.map(\.name).joined(separator: " "))
      }
      + companion.trails.map { ($0.id, companion.said("Trail"), $0.title, $0.audience) }
      + library.callouts.filter { !$0.title.isEmpty }.map {
        ($0.id, companion.said("Question"), $0.title, "")
      }
      + library.sourcesInOrder.map { ($0.id, companion.said("Source"), $0.title, $0.publisher) }
      + library.quotes.map { ($0.id, "Quote", $0.text, $0.speakerName) }
      + [(EntityID.about, "About", "About this companion", "")]
    let rows = named.map { id, kind, title, more in
      PaletteRow(
        label: kind, words: title, meaning: .entity(Destination(entry: id)), more: "\(more) \(id)")
    }
    return watch(companion) + rows
  }

  /// Where it can be seen, which the row says itself; it opens the place that says by whom.
  private static func watch(_ companion: Companion) -> [PaletteRow] {
    if companion.watch.isEmpty { return [] }
    let spot = Destination.Spot.heading(anchor: Companion.watchAnchor)
    return [
      PaletteRow(
        label: companion.watchTitle, words: companion.watch.line,
        meaning: .entity(Destination(entry: .about, spot: spot)),
        aliases: [companion.watchTitle, "watch", "see", "stream"])
    ]
  }

  /// The places that the reader gave a name.
  public static func bookmarks(of journal: JournalContents) -> [PaletteRow] {
    journal.bookmarks.map { bookmark in
      let spot = bookmark.passage.map(Destination.Spot.passage) ?? .last
      return PaletteRow(
        label: "Bookmark", words: bookmark.name,
        meaning: .entity(Destination(entry: bookmark.entity, spot: spot)))
    }
  }

  /// What the signs of a place mean.
  static func signs(of guide: Guide) -> [PaletteRow] {
    guide.signs.map { PaletteRow(label: $0.mark, words: $0.words, meaning: .sign, more: $0.mark) }
  }
}

extension Action {
  /// What other programs call it, for fingers that know them: `:q` of vi.
  fileprivate var namesElsewhere: [String] {
    switch self {
    case .quit: ["q", "quit", "q!", "qa", "wq", "exit"]
    case .showHelp: ["help"]
    default: []
    }
  }
}
