import Screens
import Reading
import Controls
import ContentModel
import Display

/// What is being written: kept while it is typed, so that nothing but the reader's own key drops it.
extension State {
  /// How many bytes may be typed without a pause before they are kept.
  private static let typedUnkept = 64

  /// Opens a line to write in.
  mutating func prompt(_ draft: Draft) {
    let kept = journal.notes.first { $0.id == draft.id }?.written
    let isWaiting = journal.drafts.contains { $0.id == draft.id }
    overlay = .prompt(Prompt(draft, kept: kept ?? (isWaiting ? "" : draft.text)))
    if isWaiting { message = "Taken up where you left it; \(keymap[.dropDraft]) drops it" }
  }

  /// A note as it is taken up again: with what was being written, if something was.
  func takenUp(_ note: ReaderNote) -> Draft {
    journal.drafts.first { $0.id == note.id }
      ?? Draft(
        id: note.id, kind: .note, entity: note.entity, passage: note.passage,
        attribution: note.attribution, text: note.written, created: note.created,
        modified: note.modified)
  }

  /// What waits on a page: on the words selected, or, with none selected, what was begun last.
  func draft(_ kind: Draft.Kind, on reader: Reader) -> Draft? {
    let words = reader.selection?.quote(on: reader.words).exact
    return journal.drafts.filter {
      $0.kind == kind && $0.entity == reader.entry && (words == nil || $0.passage?.exact == words)
    }.max { $0.modified < $1.modified }
  }

  /// Keeps what stands in the line, if it is not kept already.
  mutating func recordDraft() {
    if case .prompt(let prompt) = overlay { recordDraft(prompt.written, kept: prompt.kept) }
  }

  /// Keeps it although no pause came, once much of it isn't.
  mutating func recordLongDraft() {
    guard case .prompt(let prompt) = overlay else { return }
    let kept = journal.drafts.first { $0.id == prompt.draft.id }?.text ?? prompt.kept
    guard abs(prompt.field.text.utf8.count - kept.utf8.count) >= Self.typedUnkept else { return }
    recordDraft()
  }

  /// - Returns: Whether there is something to keep.
  @discardableResult
  private mutating func recordDraft(_ written: Draft, kept: String) -> Bool {
    guard written.text != kept, !written.text.trimmingWhitespace.isEmpty else {
      forget(written)
      return false
    }
    if journal.drafts.first(where: { $0.id == written.id })?.text != written.text {
      var draft = written
      draft.modified = stamp.now()
      record(.saveDraft(draft))
    }
    return true
  }

  /// Leaves the line; what was written waits.
  mutating func letWait(_ draft: Draft, kept: String) {
    overlay = nil
    guard recordDraft(draft, kept: kept) else { return }
    let key = keymap[draft.kind == .note ? .writeNote : .bookmark]
    message = "It waits as a draft: \(key) takes it up, \(keymap[.dropDraft]) then drops it"
    adaptScreen()
  }

  /// Drops what is written in the line, or waits in the list.
  mutating func drop(_ draft: Draft) {
    if case .prompt = overlay { overlay = nil }
    forget(draft)
    if draft.text.trimmingWhitespace.isEmpty {
      message = "Nothing was written"
    } else {
      removed.append(.saveDraft(draft))
      let keys = "\(keymap[.restoreRemoved]) in your notes (\(keymap[.showNotes]))"
      message = "The draft is dropped; \(keys) brings it back"
    }
    adaptScreen()
  }

  /// The draft is kept as what it was to become, or is nothing.
  mutating func forget(_ draft: Draft) {
    if journal.drafts.contains(where: { $0.id == draft.id }) { record(.removeDraft(id: draft.id)) }
  }

  /// Says what waits, and how it is taken up.
  mutating func tellOfDrafts() {
    guard let draft = journal.drafts.max(by: { $0.modified < $1.modified }) else { return }
    let what = draft.kind == .note ? "A note being written" : "A bookmark being named"
    let page = library[draft.entity].map { "“\($0.title)”" } ?? "\(draft.entity)"
    let isHere = screen.reader?.entry == draft.entity
    let key = keymap[draft.kind == .note ? .writeNote : .bookmark]
    message =
      "\(what) on \(page) waits; "
      + (isHere ? "\(key) takes it up" : "\(keymap[.showNotes]) lists it")
  }
}
