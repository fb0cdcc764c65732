import Citation
import ContentModel
import TextLayout

/// Notes and bookmarks: writing them, keeping them, taking them away and back.
extension State {
  /// Begins a note on the words selected or in view, or takes up the one that hangs there.
  mutating func startNote(inEditor: Bool) {
    guard let note = noteAtHand() else {
      message = "Notes hang on the words of a page; open one first"
      return
    }
    if inEditor {
      draft = note
      orders.append(.edit(note.written))
    } else {
      overlay = .prompt(Prompt(note))
    }
  }

  private func noteAtHand() -> ReaderNote? {
    if case .catalogue(let catalogue) = screen { return catalogue.selectedNote(in: journal) }
    guard let reader = screen.reader else { return nil }
    let passage = reader.passageForNote(screen.context(of: context))
    if let passage,
      let same = journal.notes.first(where: {
        $0.entity == reader.entry && $0.passage?.exact == passage.exact
      })
    {
      return same
    }
    let now = stamp.now()
    return ReaderNote(
      id: stamp.newID(), entity: reader.entry, passage: passage, body: "", created: now,
      modified: now)
  }

  /// Keeps what was written; nothing written is no note.
  mutating func keep(_ note: ReaderNote, written: String) {
    let (filmTime, body) = FilmTime.leading(written.trimmingWhitespace)
    let isKnown = journal.notes.contains { $0.id == note.id }
    screen.reader?.selection = nil
    guard filmTime != nil || !body.isEmpty else {
      if isKnown { remove(note) } else { message = "Nothing was noted" }
      return
    }
    var kept = note
    (kept.filmTime, kept.body, kept.modified) = (filmTime, body, stamp.now())
    record(.saveNote(kept))
    message = isKnown ? "The note is changed" : "Noted; \(keymap[.showNotes]) lists your notes"
    adaptScreen()
  }

  /// Takes what the reader's editor was left with.
  mutating func finishNote(_ written: String?) {
    guard let note = draft else { return }
    draft = nil
    if let written { keep(note, written: written) }
  }

  mutating func startBookmark() {
    guard let reader = screen.reader, let entry = library[reader.entry] else {
      message = "Bookmarks stand on a page; open one first"
      return
    }
    let section = reader.currentHeading.map { reader.page.headings[$0].title }
    let name = [entry.title, section].compactMap { $0 }.joined(separator: ": ")
    let passage = reader.passageForNote(screen.context(of: context))
    overlay = .prompt(Prompt(bookmark: entry.id, passage, name: name))
  }

  /// Ends the line that was written in.
  mutating func finish(_ prompt: Prompt) {
    overlay = nil
    let text = prompt.field.text.trimmingWhitespace
    switch prompt.purpose {
    case .note(let note): keep(note, written: text)
    case .bookmark(let entity, let passage):
      guard !text.isEmpty else {
        message = "A bookmark needs a name"
        return
      }
      screen.reader?.selection = nil
      record(
        .addBookmark(
          Bookmark(name: text, entity: entity, passage: passage, created: stamp.now())))
      message = "Bookmarked as “\(text)”; \(keymap[.showNotes]) lists your bookmarks"
    }
  }

  // MARK: Taking away and back

  private mutating func remove(_ note: ReaderNote) {
    removed.append(.saveNote(note))
    record(.removeNote(id: note.id))
    message = "The note is taken away; \(keymap[.restoreRemoved]) brings it back"
    adaptScreen()
  }

  /// Takes away the note or bookmark that is selected in the list.
  mutating func removeSelected() {
    guard case .catalogue(let catalogue) = screen else { return }
    if let note = catalogue.selectedNote(in: journal) {
      remove(note)
    } else if let bookmark = catalogue.selectedBookmark(in: journal) {
      removed.append(.addBookmark(bookmark))
      record(.removeBookmark(name: bookmark.name))
      message = "The bookmark is taken away; \(keymap[.restoreRemoved]) brings it back"
      adaptScreen()
    } else {
      message = "There is nothing to take away"
    }
  }

  mutating func restoreRemoved() {
    guard let change = removed.popLast() else {
      message = "There is nothing to bring back"
      return
    }
    record(change)
    message = "It is back"
    adaptScreen()
  }

  // MARK: Copying

  mutating func copyAtHand() {
    guard let citation = screen.citation(context) else {
      message = "There is nothing to cite here"
      return
    }
    copy(citation)
  }

  /// Copies in the style used last.
  mutating func copy(_ citation: Clipping) {
    if case .styles(let list) = overlay {
      citationStyle = list.style
      overlay = nil
    }
    screen.reader?.selection = nil
    orders.append(.copy(citation.text(in: citationStyle)))
  }

  mutating func chooseStyle() {
    guard let citation = screen.citation(context) else {
      message = "There is nothing to cite here"
      return
    }
    overlay = .styles(StyleList(citation, style: citationStyle))
  }

  mutating func saveCitation() {
    guard case .styles(let list) = overlay else { return }
    overlay = nil
    orders.append(.save(list.text))
  }
}

extension Screen {
  /// What `y` copies here.
  func citation(_ context: Context) -> Clipping? {
    switch self {
    case .reader, .split: return reader?.citation(self.context(of: context))
    case .quotes(let quotes):
      return quotes.selectedQuote.map { Clipping(quote: $0, in: context.library) }
    case .board(let board):
      return board.selectedEntry(in: context.library).flatMap { context.library[$0] }
        .map { Clipping($0, in: context.library) }
    case .catalogue(let catalogue):
      guard catalogue.kind == .sources, catalogue.rows.indices.contains(catalogue.selected) else {
        return nil
      }
      return context.library.source(catalogue.rows[catalogue.selected].destination.entry)
        .map { Clipping(.source($0), in: context.library) }
    }
  }
}

extension String {
  var trimmingWhitespace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
