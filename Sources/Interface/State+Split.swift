import ContentModel
import Controls
import Screens

/// Chapters of two strands: crossing over, and side by side.
extension State {
  /// Crosses to the counterpart in another strand, or back to where the reader crossed from.
  mutating func crossCut() {
    guard case .reader(let reader) = screen, let chapter = library.chapter(reader.entry) else {
      message = library.companion.said("Only chapters have a counterpart in another strand")
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
      message = library.companion.said("No chapter of another strand shares a goal with this one")
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
      message = library.companion.said(
        "There are no chapters of two strands that share a goal with this")
      return
    }
    let sides = pair.chapters.map { chapter in
      if case .reader(let reader) = screen, reader.entry == chapter.id { return reader }
      return Reader(.chapter(chapter), at: nil, context)
    }
    show(.split(Split(sides, focus: pair.focus, goal: pair.goal, context)))
  }

  private typealias Pair = (chapters: [Chapter], focus: Int, goal: EntityID?)

  /// Two chapters of different strands, in the order of these.
  private func pairToSplit() -> Pair? {
    switch screen {
    case .board(let board): pair(on: board)
    case .reader(let reader): pair(with: reader.entry)
    case .split, .search, .catalogue, .cases, .map: nil
    }
  }

  /// The chapter selected in the strand with the focus, and that of another strand: one that bears on
  /// the selected goal too, else one that shares another goal, else the nearest.
  private func pair(on board: Board) -> Pair? {
    let goal = board.selectedGoal(in: library)?.id
    let own = board.lastStrand
    guard library.companion.strands.indices.contains(own),
      let chapter = board.selectedChapter(in: own + 1, of: library)
    else { return nil }
    let others = library.companion.strands.indices.filter { $0 != own }
      .sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }
      .compactMap { board.selectedChapter(in: $0 + 1, of: library) }
    func bears(_ chapter: Chapter) -> Bool { goal.flatMap { chapter.bearing(on: $0) } != nil }
    let sharing = others.filter { !$0.goalsShared(with: chapter).isEmpty }
    guard let other = sharing.first(where: bears) ?? sharing.first ?? others.first else {
      return nil
    }
    let isShared = bears(chapter) && bears(other)
    var pair = pair(chapter, other, goal: isShared ? goal : nil)
    if board.focus == 0 { pair.focus = 0 }
    return pair
  }

  /// A chapter with its first counterpart, or a goal's first chapters of two strands.
  private func pair(with entry: EntityID) -> Pair? {
    if library.goal(entry) != nil {
      let chapters = library.companion.strands.compactMap { strand in
        strand.chapters.first { $0.bearing(on: entry) != nil }
      }
      return chapters.count > 1 ? (Array(chapters.prefix(2)), 0, entry) : nil
    }
    guard let chapter = library.chapter(entry),
      let other = library.counterparts(of: chapter).first
    else { return nil }
    return pair(chapter, other, goal: nil)
  }

  /// - Parameter goal: The one for which they are a pair; if `nil`, the first that they share.
  private func pair(_ own: Chapter, _ other: Chapter, goal: EntityID?) -> Pair {
    let goal = goal ?? own.goalsShared(with: other).first
    let isFirst = (library.strand(of: own.id) ?? 0) < (library.strand(of: other.id) ?? 0)
    return isFirst ? ([own, other], 0, goal) : ([other, own], 1, goal)
  }

  private func sharedTitles(_ a: Chapter, _ b: Chapter) -> String {
    a.goalsShared(with: b).compactMap { library.goal($0).map { "“\($0.title)”" } }
      .joined(separator: ", ")
  }
}
