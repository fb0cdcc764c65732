import Citation
import ContentModel
import Controls
import Display
import Reading
import Screens
import TextLayout

/// All that the program knows at one moment. It changes only in `update`, and `render` shows it.
public struct State {
  public internal(set) var library: Library
  /// How often the content was read.
  var edition = 0
  /// What is wrong with the content.
  var problems: [Diagnostic] = []
  /// How many files of the content are read, while that goes on.
  var reading: (done: Int, all: Int)?
  var size: Size
  var screen: Screen
  var overlay: Overlay?
  /// Where the reader was before, the last at the end.
  var past: [Visit] = []
  /// Where the reader went back from, the next at the end.
  var future: [Visit] = []
  /// What the last line says until the next key.
  var message: String?
  /// The longest line of a page, in columns.
  var measure = 68
  /// The reader's own copy: places, marks, notes. It changes only through `record`.
  public internal(set) var journal = JournalContents()
  /// Whether something happened since the place was last recorded.
  var isPlaceOpen = false
  /// What the program is to do for what is being taken in.
  var orders: [Effect] = []
  /// The time that was told last, in milliseconds of a clock that only goes on; `nil` without one.
  var clock: Int?
  /// Entries that the reader marked unread while their end was in view.
  var keptUnread: Set<EntityID> = []
  let stamp: Stamp
  var citationStyle = CitationStyle.plain
  /// Where texts went that the reader wrote to files, by the names that were proposed.
  var filesWritten: [String: String] = [:]
  /// What the reader's editor was given, by the ids of the notes.
  var inEditor: [String: Draft] = [:]
  /// Whether something may not be on the disk yet.
  var isJournalBehind = false
  /// Content that lacks a page, which may be on its way back.
  var heldContent: (library: Library, problems: [Diagnostic])?
  /// Whether the reader has typed nothing yet.
  var isOpening = true
  /// What brings back the notes and bookmarks taken away, the last at the end.
  var removed: [JournalChange] = []
  var theme: Theme
  var wantsMouse = true
  var keymap = Keymap.standard
  let shelf = PageShelf()
  let indexes = IndexShelf()
  let fingerprints = FingerprintShelf()
  let names = PaletteShelf()

  /// - Parameters:
  ///   - size: Of the terminal.
  ///   - stamp: Where notes get their dates and names from.
  public init(_ library: Library, size: Size, theme: Theme = .terminal, stamp: Stamp = .none) {
    self.library = library
    self.size = size.clamped(to: .most)
    self.theme = theme
    self.stamp = stamp
    screen = .board(Board(library))
  }

  /// The entries whose text the screen shows.
  public var shownEntries: [EntityID] { screen.view.shownEntries(in: library) }

  var context: Context {
    Context(
      library: library, edition: edition, size: size, measure: measure, theme: theme,
      keymap: keymap,
      stamp: stamp, journal: journal, shelf: shelf, indexes: indexes,
      fingerprints: fingerprints)
  }

  /// The name of the place where keys are read, for tools that drive the program.
  package var placeTitle: String { keyPlace.title }
  package static var placeTitles: [String] { KeyPlace.all.map(\.title) }

  /// The size that `render` draws for.
  package var terminalSize: Size { size }

  var keyPlace: KeyPlace { overlay?.view.keyPlace ?? screen.view.keyPlace }

  /// Lets the screen follow what changed around it.
  mutating func adaptScreen() { screen.view.adapt(to: context) }

  /// Says a line in the place of the last one; while the program opens, beside it, because what is
  /// said then is about different things, and nobody could have read it yet.
  mutating func say(_ words: String) {
    let before = isOpening ? message : nil
    guard let before, before != words else {
      message = words
      return
    }
    message = "\(before) · \(words)"
  }
}
