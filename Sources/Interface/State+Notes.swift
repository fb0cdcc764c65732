import ContentModel
import Controls
import PlainText
import Reading
import Screens
import TextLayout

/// Notes and bookmarks: writing them, keeping them, taking them away and back.
extension State {
  /// Begins a note on the words selected or in view, or takes up the one that hangs there or waits.
  mutating func startNote(inEditor: Bool) {
    if case .catalogue(let catalogue) = screen, let note = catalogue.selectedNote(in: journal),
      !note.isOwn
    {
      let key = keymap[.writeNote]
      message = "\(note.creator) wrote this; \(key) on its page writes a note of your own"
      return
    }
    guard let draft = noteAtHand() else {
      message = "Notes hang on the words of a page; open one first"
      return
    }
    if inEditor {
      self.inEditor[draft.id] = draft
      orders.append(.edit(draft.text, of: draft.id))
    } else {
      prompt(draft)
    }
  }

  private func noteAtHand() -> Draft? {
    if case .catalogue(let catalogue) = screen {
      return catalogue.selectedDraft(in: journal)
        ?? catalogue.selectedNote(in: journal).map(takenUp)
    }
    guard let reader = screen.reader else { return nil }
    if let waiting = draft(.note, on: reader) { return waiting }
    let passage = reader.passageForNote(screen.context(of: context))
    if let passage,
      let same = journal.notes.first(where: {
        $0.isOwn && $0.entity == reader.entry && $0.passage?.exact == passage.words.exact
      })
    {
      return takenUp(same)
    }
    let now = stamp.now()
    return Draft(
      id: stamp.newID(), kind: .note, entity: reader.entry, passage: passage?.words,
      attribution: passage?.attribution ?? [], text: "", created: now, modified: now)
  }

  /// Keeps what was written; nothing written is no note.
  private mutating func keep(_ draft: Draft, written: String) {
    let (filmTime, body) = FilmTime.leading(written.trimmingWhitespace)
    let known = journal.notes.first { $0.id == draft.id }
    screen.reader?.selection = nil
    guard filmTime != nil || !body.isEmpty else {
      if let known { remove(known) } else { message = "Nothing was noted" }
      return
    }
    var kept =
      known
      ?? ReaderNote(
        id: draft.id, entity: draft.entity, passage: draft.passage,
        attribution: draft.attribution, body: body, created: draft.created, modified: 0)
    (kept.filmTime, kept.body, kept.modified) = (filmTime, body, stamp.now())
    record(.saveNote(kept))
    message =
      known != nil ? "The note is changed" : "Noted; \(keymap[.showNotes]) lists your notes"
  }

  /// Takes what the reader's editor was left with.
  mutating func finishNote(_ written: String?, of id: String) {
    let known =
      inEditor[id] ?? journal.drafts.first { $0.id == id }
      ?? journal.notes.first { $0.id == id }.map(takenUp)
    guard let written else {
      inEditor[id] = nil
      return
    }
    guard let draft = known else {
      message = "An editor left a text for a note that is gone; it is in the folder “editing”"
      return
    }
    keep(draft, written: written)
    forget(draft)
    adaptScreen()
  }

  /// The editor may still write the note, when the program has gone on or is gone: what it is to
  /// hang on is kept as a draft.
  mutating func awaitNote(_ id: String, _ words: String) {
    if let draft = inEditor[id] { record(.saveDraft(draft)) }
    message = words
  }

  mutating func startBookmark() {
    guard let reader = screen.reader, let entry = library[reader.entry] else {
      message = "Bookmarks stand on a page; open one first"
      return
    }
    if let waiting = draft(.bookmark, on: reader) { return prompt(waiting) }
    let section = reader.currentHeading.map { reader.page.headings[$0].title }
    let name = [entry.title, section].compactMap { $0 }.joined(separator: ": ")
    let passage = reader.passageForNote(screen.context(of: context))
    let now = stamp.now()
    prompt(
      Draft(
        id: stamp.newID(), kind: .bookmark, entity: entry.id, passage: passage?.words,
        attribution: passage?.attribution ?? [], text: name, created: now, modified: now))
  }

  /// Ends the line that was written in.
  mutating func finish(_ draft: Draft) {
    overlay = nil
    let text = draft.text.trimmingWhitespace
    switch draft.kind {
    case .note: keep(draft, written: text)
    case .bookmark where text.isEmpty: message = "A bookmark needs a name"
    case .bookmark:
      screen.reader?.selection = nil
      record(
        .addBookmark(
          Bookmark(
            name: text, entity: draft.entity, passage: draft.passage,
            attribution: draft.attribution, created: stamp.now())))
      message = "Bookmarked as “\(text)”; \(keymap[.showNotes]) lists your bookmarks"
    }
    forget(draft)
    adaptScreen()
  }

  /// Asks where the notes that the list shows are to be written, as Markdown with their citations.
  mutating func saveNotes() {
    guard case .catalogue(let catalogue) = screen else { return }
    let (notes, drafts) = catalogue.shownNotes(in: journal)
    guard !notes.isEmpty || !drafts.isEmpty else {
      message = "There are no notes here to write"
      return
    }
    let document = NotesDocument(
      notes, drafts: drafts, in: library, byTime: catalogue.order == .date, stamp: stamp)
    let count = notes.count + drafts.count
    ask(
      for: FileToWrite(
        count == 1 ? "the note" : "\(count) notes", text: document.lines.joined(separator: "\n"),
        of: library.companion, holding: "notes", ending: "md"))
  }

  // MARK: Taking away and back

  mutating func remove(_ note: ReaderNote) {
    removed.append(.saveNote(note))
    record(.removeNote(id: note.id))
    message = "The note is taken away; \(keymap[.restoreRemoved]) brings it back"
    adaptScreen()
  }

  mutating func remove(_ bookmark: Bookmark) {
    removed.append(.addBookmark(bookmark))
    record(.removeBookmark(name: bookmark.name))
    message = "The bookmark is taken away; \(keymap[.restoreRemoved]) brings it back"
    adaptScreen()
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
}

extension String {
  var trimmingWhitespace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
