import ContentModel
import Controls
import Reading
import Screens
import TextLayout

/// The reader's own copy, kept as it happens.
extension State {
  /// Takes up a journal and opens where the reader left.
  public mutating func resume(_ journal: JournalContents) {
    self.journal = journal
    if let place = journal.place, let screen = Screen(place, context) {
      self.screen = screen
      let board = Screen.board(Board(library))
      if case .reader = screen { past = [Visit(board, at: board.view.place(context))] }
    }
    takeTrail(of: journal)
    tellOfDrafts()
  }

  /// Takes up a journal and opens an entry, quote or question; the way back leads to where the reader
  /// left, whose page is not laid out for it.
  /// - Returns: Whether there is such an id.
  public mutating func resume(_ journal: JournalContents, opening id: EntityID) -> Bool {
    self.journal = journal
    takeTrail(of: journal)
    return open(id, from: journal.place.map(Visit.init))
  }

  private mutating func takeTrail(of journal: JournalContents) {
    if !journal.past.isEmpty {
      past = journal.past.suffix(JournalContents.placesKept).map(Visit.init)
    }
    future = journal.future.suffix(JournalContents.placesKept).map(Visit.init)
  }

  /// Takes what another program, or an import, made of the journal.
  mutating func take(_ contents: JournalContents) {
    let place = journal.place
    journal = contents
    journal.place = place
    adaptScreen()
  }

  /// Changes the journal here, and orders the same on disk.
  mutating func record(_ change: JournalChange) {
    journal.apply(change)
    isJournalBehind = true
    orders.append(.record(change))
  }

  /// How long to wait for input, in milliseconds, before the place and what is being written are to
  /// be recorded, a missing page is gone, a busy journal is tried again, or what stands in view is
  /// read; `nil` if nothing is left to do.
  public var patience: Int? {
    if isPlaceOpen { return 300 }
    if heldContent != nil { return Self.absence }
    return isJournalBehind ? 1_000 : timeToRead
  }

  /// Records where the reader is.
  mutating func recordPlace() {
    isPlaceOpen = false
    remember()
    let place = screen.view.place(context)
    if place != journal.place { record(.setPlace(place)) }
  }

  /// Records where the reader is in the page on screen.
  mutating func remember() {
    for reader in screen.readers { remember(reader) }
  }

  private mutating func remember(_ reader: Reader) {
    recordVisit(to: reader.entry)
    let before = journal.progress[reader.entry]
    guard !reader.isUnmoved || before != nil else { return }
    let passage = reader.words.passage(at: reader.top)
    guard passage != before?.passage else { return }
    record(.reach(reader.entry, before?.fraction ?? 0, passage: passage, date: stamp.now()))
  }

  /// Records a step in the history.
  mutating func recordTrail() {
    record(.setTrail(past: past.map(\.place), future: future.map(\.place)))
  }

  /// Marks what is selected or shown as read, or as never opened.
  mutating func toggleRead() {
    let id: EntityID? =
      if case .board(let board) = screen {
        board.selectedEntry(in: library)
      } else {
        screen.reader?.entry
      }
    guard let id, let title = library[id]?.title else {
      message = "There is nothing to mark as read"
      return
    }
    if journal.progress[id]?.isRead == true {
      keptUnread.insert(id)
      record(.unmarkRead(id))
      message = "“\(title)” is unread again"
    } else {
      keptUnread.remove(id)
      record(.markRead(id, .byHand, date: stamp.now()))
      message = "“\(title)” is read; \(keymap[.toggleRead]) takes it back"
    }
  }
}
