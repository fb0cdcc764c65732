import ContentModel
import Controls

/// Why a row is marked.
enum Mark: Hashable {
  /// It bears on what is selected, or is borne on by it.
  case bearing(Bearing.Kind)
  /// It shares so many goals with the selected chapter of the other strand.
  case counterpart(sharedGoals: Int)
}

extension Board {
  public func paneCount(in library: Library) -> Int { 1 + library.companion.strands.count }

  /// How many goals or chapters there are, narrowed or not.
  func rowCount(of pane: Int, in library: Library) -> Int {
    pane == 0
      ? library.companion.goals.count : library.companion.strands[pane - 1].chapters.count
  }

  public func selectedGoal(in library: Library) -> Goal? {
    let goals = library.companion.goals
    return goals.indices.contains(goal) ? goals[goal] : nil
  }

  /// - Parameter pane: From 1.
  public func selectedChapter(in pane: Int, of library: Library) -> Chapter? {
    let chapters = library.companion.strands[pane - 1].chapters
    let row = self.chapters[pane - 1]
    return chapters.indices.contains(row) ? chapters[row] : nil
  }

  /// The selected goal and chapters.
  public func shownEntries(in library: Library) -> [EntityID] {
    let chapters = (1..<max(1, paneCount(in: library))).compactMap {
      selectedChapter(in: $0, of: library)?.id
    }
    return chapters + [selectedGoal(in: library)?.id].compactMap { $0 }
  }

  /// What `Enter` opens.
  public func selectedEntry(in library: Library) -> EntityID? {
    if focus == 0 { return selectedGoal(in: library)?.id }
    guard visibleRows(of: focus, in: library).contains(selection(in: focus)) else { return nil }
    return selectedChapter(in: focus, of: library)?.id
  }

  /// The rows that a pane shows, as indices of its goals or chapters.
  func visibleRows(of pane: Int, in library: Library) -> PaneRows {
    guard pane > 0, isNarrowed, let goal = selectedGoal(in: library) else {
      return .all(rowCount(of: pane, in: library))
    }
    return .some(library.rows(bearingOn: goal.id, strand: pane - 1))
  }

  /// Why a row is marked, seen from the selection that has the focus; `nil` if it isn't.
  func mark(of row: Int, in pane: Int, of library: Library) -> Mark? {
    guard (0..<rowCount(of: pane, in: library)).contains(row) else { return nil }
    if focus == 0 || isNarrowed && pane > 0 {
      guard pane > 0, let goal = selectedGoal(in: library) else { return nil }
      let chapter = library.companion.strands[pane - 1].chapters[row]
      return chapter.bearing(on: goal.id).map { .bearing($0.kind) }
    }
    guard pane != focus, let chapter = selectedChapter(in: focus, of: library) else { return nil }
    if pane == 0 {
      return chapter.bearing(on: library.companion.goals[row].id).map { .bearing($0.kind) }
    }
    let shared = library.companion.strands[pane - 1].chapters[row].sharedGoals(with: chapter)
    return shared > 0 ? .counterpart(sharedGoals: shared) : nil
  }
}

extension Board {
  /// The mark that a row shows: where a strand stands alone, it is marked by the selected goal, since
  /// nothing else on the screen tells what bears on it.
  func shownMark(of row: Int, in pane: Int, _ context: Context) -> Mark? {
    if let mark = mark(of: row, in: pane, of: context.library) { return mark }
    guard pane > 0, pane == focus, isZoomed || context.size.columns < 60,
      let goal = selectedGoal(in: context.library)
    else { return nil }
    let chapter = context.library.companion.strands[pane - 1].chapters[row]
    return chapter.bearing(on: goal.id).map { .bearing($0.kind) }
  }
}

extension Chapter {
  /// How many goals both chapters bear on.
  func sharedGoals(with other: Chapter) -> Int {
    bearings.count { other.bearing(on: $0.goal) != nil }
  }
}
