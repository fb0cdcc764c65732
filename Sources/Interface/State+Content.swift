import Screens
import Controls
import ContentModel
import TextLayout

/// Content that is read while the program runs.
extension State {
  /// How long a page may be away before it is gone, in milliseconds: editors save by taking a file
  /// away and putting another in its place.
  static let absence = 2_000

  /// Takes the content, read wholly or anew. While a page is missing that was there, all stays as
  /// it is, until the page is back or `absence` is over.
  mutating func receive(_ library: Library, problems: [Diagnostic]) {
    if edition > 0, !library.holdsAll(of: self.library) {
      heldContent = (library, problems)
    } else {
      heldContent = nil
      take(library, problems: problems)
    }
  }

  /// Takes content that was held: what it lacks is gone.
  mutating func takeHeldContent() {
    guard let held = heldContent else { return }
    heldContent = nil
    recordDraft()
    take(held.library, problems: held.problems)
  }

  private mutating func take(_ library: Library, problems: [Diagnostic]) {
    reading = nil
    let isFirst = edition == 0
    let before = self.problems
    let words = screen.reader?.words
    self.library = library
    self.problems = problems
    edition += 1
    adaptScreen()
    adaptOverlay(from: words)
    if let gone = screen.readers.map(\.entry).first(where: { library[$0] == nil }) {
      leavePage(gone)
    } else if !problems.isEmpty, isFirst || problems != before {
      say("Something is wrong with the content; \(keymap[.showProblems]) tells what")
    } else if !isFirst {
      message = "The content was read anew"
    }
  }

  /// Keeps the content as it was, where it can't be read as it is now.
  mutating func keepContent(problems: [Diagnostic], saying reason: String?) {
    reading = nil
    guard problems != self.problems || reason != nil else { return }
    self.problems = problems
    if case .problems = overlay {
      if reason == nil {
        orders.append(.reviewContent)
      } else {
        overlay = .problems(Problems(problems))
      }
    }
    let first = reason ?? problems.first?.description ?? ""
    message = "\(first); the companion stays as it was, \(keymap[.showProblems]) tells more"
  }

  /// Leaves a page that is no longer there. What was being written on it is a draft.
  private mutating func leavePage(_ gone: EntityID) {
    let isWriting = if case .prompt = overlay { true } else { false }
    leaveScreen()
    if screen.readers.contains(where: { library[$0.entry] == nil }) {
      screen = .board(Board(library))
      overlay = nil
    }
    let draft = "; what was being written waits, \(keymap[.showNotes]) lists it"
    message = "\(gone) is no longer in the content" + (isWriting ? draft : "")
  }

  /// Lets what lies over the screen follow the content, or closes it.
  private mutating func adaptOverlay(from before: PageWords?) {
    switch overlay {
    case .palette(var palette):
      palette.adapt(to: paletteNames)
      overlay = .palette(palette)
    case .card(let card):
      let entry = screen.reader.flatMap { library[$0.entry] }
      overlay = entry.flatMap(card.adapted).map(Overlay.card)
    case .outline(let outline):
      let adapted = screen.reader.flatMap { reader in
        before.flatMap { outline.adapted(to: reader, from: $0) }
      }
      overlay = adapted.map(Overlay.outline)
    case .problems: orders.append(.reviewContent)
    case .styles(let list):
      let citation = screen.view.citation(context)
      overlay = citation.isEmpty ? nil : .styles(StyleList(citation, style: list.style))
    case .prompt, .filePrompt, .welcome, nil: break
    }
  }

  /// What can be opened by its name.
  var paletteNames: [PaletteRow] {
    PaletteRow.bookmarks(of: journal) + names.entities(of: library, edition: edition)
  }
}

extension Library {
  /// Whether every entry of another reading is here too.
  fileprivate func holdsAll(of other: Library) -> Bool {
    let companion = other.companion
    let chapters = companion.strands.lazy.flatMap(\.chapters).map(\.id)
    return chapters.allSatisfy { self[$0] != nil }
      && companion.goals.allSatisfy { self[$0.id] != nil }
      && companion.people.allSatisfy { self[$0.id] != nil }
      && companion.sources.allSatisfy { self[$0.id] != nil }
      && companion.cases.allSatisfy { self[$0.id] != nil }
      && companion.trails.allSatisfy { self[$0.id] != nil }
  }
}

extension Diagnostic {
  /// The content could not be read.
  static func lost(_ reason: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "unreadable-content", reason,
      at: SourceLocation(file: "companion.yml", line: 1, column: 1))
  }
}
