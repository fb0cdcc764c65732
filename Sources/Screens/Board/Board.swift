import ContentModel
import Controls
import Display

/// The three panes: goals, and the first two strands.
///
/// The three selections always make a linked whole: moving one moves the others to what is
/// related, unless what they stand on is related already.
public struct Board: Hashable {
  /// 0 for the goals, 1 and 2 for the strands.
  public var focus = 0
  /// The selected goal.
  public var goal = 0
  /// The selected chapter of each strand.
  public var chapters = [0, 0]
  /// Whether the strands show only what bears on the selected goal.
  public var isNarrowed = false
  /// Whether the pane with the focus is shown alone.
  var isZoomed = false

  public init(_ library: Library) {
    settle(in: library)
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let library = context.library
    switch action {
    case .moveUp: return move(by: -1, in: library)
    case .moveDown: return move(by: 1, in: library)
    case .pageUp: return move(by: -pageRows(context), in: library, isFar: true)
    case .pageDown: return move(by: pageRows(context), in: library, isFar: true)
    case .moveToTop: return move(by: -rowCount(of: focus, in: library), in: library, isFar: true)
    case .moveToBottom: return move(by: rowCount(of: focus, in: library), in: library, isFar: true)
    case .moveLeft: return moveFocus(by: -1, in: library, wraps: false)
    case .moveRight: return moveFocus(by: 1, in: library, wraps: false)
    case .nextTarget: return moveFocus(by: 1, in: library, wraps: true)
    case .previousTarget: return moveFocus(by: -1, in: library, wraps: true)
    case .narrow:
      guard selectedGoal(in: library) != nil else {
        return .refused("There is no goal to narrow to")
      }
      isNarrowed.toggle()
      settle(in: library)
      let title = selectedGoal(in: library)?.title ?? ""
      guard isNarrowed else { return .done }
      return .said("Only what bears on “\(title)”; \(context.keymap[.narrow]) shows all again")
    case .zoomPane:
      isZoomed.toggle()
      guard isZoomed else { return .done }
      return .said("This pane alone; \(context.keymap[.zoomPane]) shows the others again")
    case .openSelected:
      guard let entry = selectedEntry(in: library) else { return .refused("This pane is empty") }
      return .open(Destination(entry: entry))
    case .search: return .search("")
    case .leave: return .leave()
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
  }

  /// Puts the selection on an entry that was read.
  public mutating func select(_ entry: EntityID, in library: Library) {
    if let row = library.companion.goals.firstIndex(where: { $0.id == entry }) {
      (focus, goal) = (0, row)
    } else if let strand = library.strand(of: entry), strand + 1 < paneCount(in: library),
      let row = library.companion.strands[strand].chapters.firstIndex(where: { $0.id == entry })
    {
      focus = strand + 1
      chapters[strand] = row
      isNarrowed = isNarrowed && visibleRows(of: focus, in: library).contains(row)
    }
    settle(in: library)
  }

  /// Follows a change of the content; what lies outside it is brought in.
  public mutating func adapt(to library: Library) {
    focus = max(0, min(focus, paneCount(in: library) - 1))
    goal = max(0, min(goal, library.companion.goals.count - 1))
    for pane in 1..<max(1, paneCount(in: library)) {
      chapters[pane - 1] = max(0, min(chapters[pane - 1], rowCount(of: pane, in: library) - 1))
    }
    settle(in: library)
  }

  // MARK: Moving

  private mutating func move(by step: Int, in library: Library, isFar: Bool = false) -> Response {
    let rows = visibleRows(of: focus, in: library)
    guard var current = rows.firstIndex(of: selection(in: focus)) else {
      return .refused("This pane is empty")
    }
    let response = moveSelection(&current, to: current + step, of: rows.count, isFar: isFar)
    select(rows[current], in: focus)
    settle(in: library)
    return response
  }

  private mutating func moveFocus(by step: Int, in library: Library, wraps: Bool) -> Response {
    let count = paneCount(in: library)
    let next = wraps ? (focus + step + count) % count : focus + step
    guard (0..<count).contains(next) else {
      return .refused(step < 0 ? "This is the leftmost pane" : "This is the rightmost pane")
    }
    focus = next
    return .done
  }

  /// A page less one row.
  private func pageRows(_ context: Context) -> Int {
    let arrangement = arrangement(in: context)
    guard let box = arrangement.panes[focus] else { return 1 }
    return max(1, (arrangement.texts[focus]?.row ?? box.endRow) - box.row - 3)
  }

  func selection(in pane: Int) -> Int { pane == 0 ? goal : chapters[pane - 1] }

  mutating func select(_ row: Int, in pane: Int) {
    if pane == 0 { goal = row } else { chapters[pane - 1] = row }
  }

  /// Puts every selection on something that is related to the one with the focus.
  mutating func settle(in library: Library) {
    if focus > 0, let chapter = selectedChapter(in: focus, of: library), !isNarrowed {
      let related = chapter.bearings.compactMap { bearing in
        library.companion.goals.firstIndex { $0.id == bearing.goal }
      }
      if !related.contains(goal), let first = related.first { goal = first }
    }
    for pane in 1..<max(1, paneCount(in: library)) {
      let rows = visibleRows(of: pane, in: library)
      let best = bestRow(of: pane, among: rows, in: library)
      let isRelated = pane == focus || bears(selection(in: pane), of: pane, like: best, in: library)
      if rows.contains(selection(in: pane)), isRelated { continue }
      if let row = best ?? (rows.contains(selection(in: pane)) ? nil : rows.first) {
        select(row, in: pane)
      }
    }
  }

  /// Whether a row is marked, and bears on the selected goal if the best one does.
  private func bears(_ row: Int, of pane: Int, like best: Int?, in library: Library) -> Bool {
    guard mark(of: row, in: pane, of: library) != nil else { return false }
    guard let goal = selectedGoal(in: library), let best else { return true }
    let chapters = library.companion.strands[pane - 1].chapters
    return chapters[best].bearing(on: goal.id) == nil || chapters[row].bearing(on: goal.id) != nil
  }

  /// The first row that bears on the selected goal and is marked, else the first marked one.
  private func bestRow(of pane: Int, among rows: PaneRows, in library: Library) -> Int? {
    let goal = selectedGoal(in: library)?.id
    let bearers = goal.map { library.rows(bearingOn: $0, strand: pane - 1) } ?? []
    func first(of candidates: [Int]) -> Int? {
      candidates.first { rows.contains($0) && mark(of: $0, in: pane, of: library) != nil }
    }
    if let best = first(of: bearers) { return best }
    guard focus > 0, let chapter = selectedChapter(in: focus, of: library) else { return nil }
    // Only chapters that share one of its goals can be marked.
    return chapter.bearings.compactMap {
      first(of: library.rows(bearingOn: $0.goal, strand: pane - 1))
    }.min()
  }
}
