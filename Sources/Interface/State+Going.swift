import ContentModel
import Controls
import Display
import Screens
import Search
import TextLayout

/// Going from screen to screen.
extension State {
  /// Shows an entry, or the passage of a quote or question, at the start.
  /// - Returns: Whether there is such a thing.
  public mutating func open(_ id: EntityID) -> Bool { open(id, from: nil) }

  /// - Parameter left: Where the way back leads to; `nil` for where the reader is.
  mutating func open(_ id: EntityID, from left: Visit?) -> Bool {
    let destination = resolved(Destination(entry: id))
    guard library[destination.entry] != nil else { return false }
    open(destination, from: left)
    tellOfDrafts()
    return true
  }

  /// The passage of a quote or question, where its id is meant.
  private func resolved(_ destination: Destination) -> Destination {
    let id = destination.entry
    if library[id] != nil { return destination }
    let home = library.quote(id)?.home ?? library.callout(id)?.home
    return home.map { Destination(entry: $0, spot: .landmark(id)) } ?? destination
  }

  mutating func show(_ next: Screen, from left: Visit? = nil) {
    remember()
    let left = left ?? presentVisit
    past.push(left)
    future = []
    record(.pushPast(left.place))
    screen = next
    overlay = nil
  }

  /// Opens a page; a neighbour takes the place of the page it is turned from.
  mutating func open(_ destination: Destination, turning: Bool = false, from left: Visit? = nil) {
    let destination = resolved(destination)
    guard let entry = library[destination.entry] else {
      message = "\(destination.entry) could not be read; lasttake check tells why"
      return
    }
    var reader = Reader(entry, at: nil, context)
    reader.trail = destination.trail
    if destination.spot != .last { reader.go(to: destination.spot) }
    destination.words.map { reader.mark(Query($0), context) }
    if turning {
      remember()
      screen = .reader(reader)
    } else {
      show(.reader(reader), from: left)
    }
  }

  mutating func search(_ query: String) { show(.search(SearchScreen(query, context))) }

  mutating func goBack() {
    if !step(from: \.past, to: \.future) { message = "There is nothing to go back to" }
  }

  mutating func goForward() {
    if !step(from: \.future, to: \.past) { message = "There is nothing to go forward to" }
  }

  /// Shows the nearest visit on one side whose page is still in the content; what is left goes to
  /// the other side.
  /// - Returns: Whether there is one.
  private mutating func step(
    from side: WritableKeyPath<State, [Visit]>, to other: WritableKeyPath<State, [Visit]>
  ) -> Bool {
    while let visit = self[keyPath: side].popLast() {
      guard let next = screen(of: visit) else { continue }
      remember()
      self[keyPath: other].push(presentVisit)
      restore(next)
      recordTrail()
      return true
    }
    return false
  }

  /// Goes back one level; from the first screen nowhere.
  mutating func leaveScreen() {
    if past.isEmpty { message = "This is the board; \(keymap[.quit]) quits" } else { goBack() }
  }

  private mutating func restore(_ next: Screen) {
    let left = screen
    screen = next
    if case .board(var board) = next, let reader = left.reader {
      board.select(reader.entry, in: library)
      screen = .board(board)
    }
    adaptScreen()
    overlay = nil
  }
}
