import ContentModel
import Controls
import Display
import Reading
import TextLayout

/// The words of one row of a pane.
struct BoardRow {
  let mark: Mark?
  /// As wide as the list's last.
  private let number: String
  private let title: String
  private let isChapter: Bool
  /// What a chapter is called.
  private let chapterWord: String
  /// What may stand at the right of the whole title, the longest first.
  private let rights: [String]
  /// What is said behind the title where nothing is drawn.
  private let spokenFacts: [String]

  /// - Parameter isSelected: Whether it tells the word of its sign.
  init(_ row: Int, of pane: Int, on board: Board, isSelected: Bool, _ context: Context) {
    let library = context.library
    mark = board.shownMark(of: row, in: pane, context)
    isChapter = pane > 0
    chapterWord = library.companion.said("chapter")
    let word = (mark?.word).map(library.companion.said)
    let count = board.rowCount(of: pane, in: library)
    number = String(row + 1).padded(to: String(count).count)
    var facts: [String]
    if pane == 0 {
      title = library.companion.goals[row].title
      facts = [Self.counts(ofGoal: row, in: library)]
      let goal = library.companion.goals[row].id
      let counts = library.companion.strands.enumerated().map { number, strand in
        "\(library.bearingCount(on: goal, strand: number)) of \(strand.title)"
      }
      spokenFacts = [word].compactMap { $0 } + counts
    } else {
      let chapter = library.companion.strands[pane - 1].chapters[row]
      let hasCare = chapter.article.blocks.contains { $0.isCare }
      title = hasCare ? "\(chapter.title) ◇" : chapter.title
      let minutes = "\(chapter.article.minutes) min"
      let read = context.journal.progress[chapter.id].flatMap { progress in
        progress.isRead ? "✓" : progress.fraction > 0 ? percentage(progress.fraction) : nil
      }
      facts = read.map { ["\($0) \(minutes)", $0] } ?? [minutes]
      let care = hasCare ? "hard to read, can be skipped" : nil
      spokenFacts = [word, care, read, minutes].compactMap { $0?.spokenFacts }
    }
    if isSelected, let word { facts = facts.map { "\(word) \($0)" } + [word] + facts }
    rights = facts
  }

  /// The row in words: the title, how it is marked, what has been read of it, and its minutes.
  /// - Parameter isNumbered: Whether it tells its number, which is then another than the row's.
  func spoken(isNumbered: Bool) -> String {
    let name = title.replacing(" ◇", with: "")
    let number = isNumbered && isChapter ? "\(chapterWord) \(number.trimmingWhitespace), " : ""
    return ([number + name] + spokenFacts).joined(separator: ", ")
  }

  /// How many chapters of each strand bear on a goal: `10+4`.
  static func counts(ofGoal row: Int, in library: Library) -> String {
    let goal = library.companion.goals[row].id
    return library.companion.strands.indices
      .map { String(library.bearingCount(on: goal, strand: $0)) }.joined(separator: "+")
  }

  /// The title goes before all that may stand at its right.
  /// - Parameters:
  ///   - columns: Of the row, without its pointer.
  ///   - hasFacts: Whether anything may stand at the right.
  func words(columns: Int, hasFacts: Bool = true)
    -> (glyph: String, left: String, right: String)
  {
    let left = " \(number) "
    let free = columns - 1 - displayWidth(left)
    let right = hasFacts ? rights.first { displayWidth(title) + displayWidth($0) + 2 <= free } : nil
    return (mark?.glyph ?? " ", left + title.truncated(to: max(0, free)), right ?? "")
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
    if case .callout(let callout) = kind { callout.kind.nature == .care } else { false }
  }
}

extension JournalContents {
  /// Whether an entry was read to its end, or marked so.
  func isRead(_ id: EntityID) -> Bool { progress[id]?.isRead == true }
}
