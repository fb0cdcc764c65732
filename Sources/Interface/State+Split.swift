import ContentModel
import Controls
import Screens

/// Chapters of two strands: crossing over, and side by side.
extension State {
  /// Crosses to the counterpart in the other strand, or back to where the reader crossed from.
  mutating func crossCut() {
    guard case .reader(let reader) = screen, let chapter = library.chapter(reader.entry) else {
      message = "Only chapters have a counterpart in the other strand"
      return
    }
    if let origin = reader.crossedFrom, past.last?.place.entity == origin {
      goBack()
    } else if let counterpart = library.counterparts(of: chapter).first {
      open(Destination(entry: counterpart.id))
      if case .reader(var crossed) = screen {
        crossed.crossedFrom = chapter.id
        screen = .reader(crossed)
      }
      message = "Shares \(sharedTitles(chapter, counterpart)); \(keymap[.crossCut]) goes back"
    } else {
      message = "No chapter of the other strand shares a goal with this one"
    }
  }

  /// Shows a chapter of each strand side by side, or of those the one with the keys alone.
  mutating func toggleSplit() {
    if case .split(let split) = screen {
      screen = .reader(split.focused)
      adaptScreen()
      message = "This side alone; \(keymap[.split]) sets both side by side"
      return
    }
    guard let pair = pairToSplit() else {
      message = "There are no chapters of both strands that share a goal with this"
      return
    }
    let sides = pair.chapters.map { chapter in
      if case .reader(let reader) = screen, reader.entry == chapter.id { return reader }
      return Reader(.chapter(chapter), at: nil, context)
    }
    show(.split(Split(sides, focus: pair.focus, goal: pair.goal, context)))
  }

  private func pairToSplit() -> (chapters: [Chapter], focus: Int, goal: EntityID?)? {
    guard library.companion.strands.count > 1 else { return nil }
    switch screen {
    case .board(let board):
      let chapters = (1...2).compactMap { board.selectedChapter(in: $0, of: library) }
      guard chapters.count == 2 else { return nil }
      let goal = board.selectedGoal(in: library)?.id
      let isShared = chapters.allSatisfy { chapter in
        goal.flatMap { chapter.bearing(on: $0) } != nil
      }
      let shared = isShared ? goal : chapters[0].goalsShared(with: chapters[1]).first
      return (chapters, max(0, board.focus - 1), shared)
    case .reader(let reader):
      if library.goal(reader.entry) != nil {
        let chapters = library.companion.strands.prefix(2).compactMap { strand in
          strand.chapters.first { $0.bearing(on: reader.entry) != nil }
        }
        return chapters.count == 2 ? (chapters, 0, reader.entry) : nil
      }
      guard let chapter = library.chapter(reader.entry), let own = library.strand(of: chapter.id),
        own < 2,
        let other = library.counterparts(of: chapter).first(where: {
          library.strand(of: $0.id) == 1 - own
        })
      else { return nil }
      let chapters = own == 0 ? [chapter, other] : [other, chapter]
      return (chapters, own, chapter.goalsShared(with: other).first)
    case .split, .search, .catalogue, .cases: return nil
    }
  }

  private func sharedTitles(_ a: Chapter, _ b: Chapter) -> String {
    a.goalsShared(with: b).compactMap { library.goal($0).map { "“\($0.title)”" } }
      .joined(separator: ", ")
  }
}
