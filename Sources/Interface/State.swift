import ContentModel
import Display
import Search
import TextLayout

/// All that the program knows at one moment. It changes only in `update`, and `render` shows it.
public struct State {
  public internal(set) var library: Library
  var size: Size
  var screen: Screen
  var overlay: Overlay?
  /// Where the reader was before, the last at the end.
  var past: [Screen] = []
  /// Where the reader went back from, the next at the end.
  var future: [Screen] = []
  /// What the last line says until the next key.
  var message: String?
  /// The longest line of a page, in columns.
  var measure = 68
  /// How far the reader came, and where they are, in each entry.
  var places: [EntityID: (top: Anchor, progress: Double)] = [:]
  var theme = Theme.terminal
  var quoteIndex: QuoteIndex?

  /// - Parameter size: Of the terminal.
  public init(_ library: Library, size: Size) {
    self.library = library
    self.size = size
    screen = .board(Board(library))
  }

  /// The entries whose text the screen shows.
  public var shownEntries: [EntityID] {
    switch screen {
    case .board(let board): board.shownEntries(in: library)
    case .reader(let reader): [reader.entry]
    case .quotes, .catalogue: []
    }
  }

  var context: Context {
    Context(
      library: library, size: size, measure: measure, theme: theme,
      progress: places.mapValues(\.progress))
  }

  var keyPlace: KeyPlace { overlay?.keyPlace ?? screen.keyPlace }

  /// Shows an entry, or the passage of a quote or question, at the start.
  /// - Returns: Whether there is such a thing.
  public mutating func open(_ id: EntityID) -> Bool {
    let destination = resolved(Destination(entry: id))
    guard library[destination.entry] != nil else { return false }
    open(destination)
    return true
  }

  /// The passage of a quote or question, where its id is meant.
  private func resolved(_ destination: Destination) -> Destination {
    let id = destination.entry
    if library[id] != nil { return destination }
    let home = library.quote(id)?.home ?? library.callouts.first { $0.id == id }?.home
    return home.map { Destination(entry: $0, spot: .landmark(id)) } ?? destination
  }

  // MARK: Going from screen to screen

  mutating func show(_ next: Screen) {
    remember()
    past.append(screen)
    future = []
    screen = next
    overlay = nil
  }

  /// Opens a page; a neighbour takes the place of the page it is turned from.
  mutating func open(_ destination: Destination, turning: Bool = false) {
    let destination = resolved(destination)
    guard let entry = library[destination.entry] else {
      message = "\(destination.entry) could not be read; lasttake check tells why"
      return
    }
    var reader = Reader(entry, context)
    if destination.spot == .last, let place = places[entry.id] {
      reader.scroll(to: place.top)
    } else {
      reader.go(to: destination.spot)
    }
    if turning {
      remember()
      screen = .reader(reader)
    } else {
      show(.reader(reader))
    }
  }

  mutating func searchQuotes(_ query: String) {
    let index = quoteIndex ?? QuoteIndex(library)
    quoteIndex = index
    show(.quotes(QuoteSearch(index, query: query)))
  }

  mutating func goBack() {
    guard let last = past.popLast() else {
      message = "There is nothing to go back to"
      return
    }
    remember()
    future.append(screen)
    restore(last)
  }

  mutating func goForward() {
    guard let next = future.popLast() else {
      message = "There is nothing to go forward to"
      return
    }
    remember()
    past.append(screen)
    restore(next)
  }

  /// Goes back one level; from the first screen nowhere.
  mutating func leaveScreen() {
    if past.isEmpty { message = "This is the board; q quits" } else { goBack() }
  }

  private mutating func restore(_ next: Screen) {
    let left = screen
    screen = next
    if case .board(var board) = next, case .reader(let reader) = left {
      board.select(reader.entry, in: library)
      screen = .board(board)
    }
    screen.adapt(to: context)
    overlay = nil
  }

  /// Keeps the place in the page that is about to be left.
  private mutating func remember() {
    guard case .reader(let reader) = screen else { return }
    let seen = reader.isUnmoved && !reader.isWholeInView(context) ? 0 : reader.progress(context)
    let progress = max(seen, places[reader.entry]?.progress ?? 0)
    places[reader.entry] = (top: reader.top, progress: progress)
  }
}
