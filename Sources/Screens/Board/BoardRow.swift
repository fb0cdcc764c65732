import ContentModel
import Controls
import Display
import Reading
import TextLayout

/// The words of one row of a pane.
struct BoardRow {
  private let glyph: String
  /// As wide as the list's last.
  private let number: String
  private let title: String
  /// What may stand at the right, the longest first. Where the title leaves no room, the last is
  /// shown; in a narrow pane none, since the glyph says the same.
  private let rights: [String]

  init(_ row: Int, of pane: Int, on board: Board, _ context: Context) {
    let library = context.library
    let mark = board.shownMark(of: row, in: pane, context)
    glyph = mark?.glyph ?? " "
    let count = board.rowCount(of: pane, in: library)
    number = String(row + 1).padded(to: String(count).count)
    if pane == 0 {
      let goal = library.companion.goals[row]
      title = goal.title
      let counts = library.companion.strands.prefix(2).indices.map {
        String(library.bearingCount(on: goal.id, strand: $0)).padded(to: 4)
      }
      let shown = counts.joined()
      rights = (mark.map { ["\($0.word)\(shown)", $0.word] } ?? []) + [shown]
    } else {
      let chapter = library.companion.strands[pane - 1].chapters[row]
      let hasCare = chapter.article.blocks.contains { $0.isCare }
      title = hasCare ? "\(chapter.title) ◇" : chapter.title
      let minutes = "\(chapter.article.minutes) min"
      let read = context.journal.progress[chapter.id].flatMap { progress in
        progress.isRead ? "✓" : progress.fraction > 0 ? "\(Int(progress.fraction * 100))%" : nil
      }
      let facts = [read, minutes].compactMap { $0 }.joined(separator: " ")
      rights = mark.map { ["\($0.word) \(facts)", $0.word] } ?? [facts]
    }
  }

  /// - Parameter columns: Of the row, without its pointer.
  func words(columns: Int) -> (left: String, right: String) {
    let left = "\(glyph) \(number) "
    let rights = columns < 30 ? self.rights + [""] : self.rights
    for right in rights {
      let gap = right.isEmpty ? 0 : 2
      let free = columns - displayWidth(left) - displayWidth(right) - gap
      if displayWidth(title) <= free || right == rights.last {
        return (left + title.truncated(to: max(0, free)), right)
      }
    }
    return (left + title, "")
  }
}

extension Mark {
  /// One column wide.
  var glyph: String {
    switch self {
    case .bearing(let kind): kind.glyph
    case .counterpart: "↔"
    }
  }

  var word: String {
    switch self {
    case .bearing(let kind): kind.verb
    case .counterpart(let shared): "shares " + counted("goal", shared)
    }
  }
}

extension String {
  /// The same, filled with spaces at the left.
  func padded(to columns: Int) -> String {
    " ".repeated(columns - displayWidth(self)) + self
  }
}

extension Block {
  /// Whether this warns that what follows is hard to read.
  fileprivate var isCare: Bool {
    if case .callout(let callout) = kind { callout.kind == .care } else { false }
  }
}

extension JournalContents {
  /// Whether an entry was read to its end, or marked so.
  func isRead(_ id: EntityID) -> Bool { progress[id]?.isRead == true }
}
