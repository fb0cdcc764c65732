import ContentModel
import Controls
import Display

/// The panes: goals, and the strands, two at a time where there are more.
///
/// The three selections always make a linked whole: moving one moves the others to what is
/// related, unless what they stand on is related already.
public struct Board: Hashable {
  /// 0 for the goals, from 1 for the strands.
  public var focus = 0 { didSet { if focus > 0 { lastStrand = focus - 1 } } }
  /// The strand that had the focus last: it is on the page of panes that is shown.
  public private(set) var lastStrand = 0
  /// The selected goal.
  public var goal = 0
  /// The selected chapter of each strand.
  public var chapters: [Int] = []
  /// Whether the strands show only what bears on the selected goal.
  public var isNarrowed = false
  /// Whether the pane with the focus is shown alone.
  var isZoomed = false
  /// Whether the reader has chosen anything here: before, nothing is said of a pair.
  private(set) var hasMoved = false

  public init(_ library: Library) {
    chapters = Array(repeating: 0, count: library.companion.strands.count)
    settle(in: library)
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let library = context.library
    hasMoved = hasMoved || action.choosesOnBoard
    switch action {
    case .moveUp: return move(by: -1, in: library)
    case .moveDown: return move(by: 1, in: library)
    case .pageUp: return move(by: -pageRows(context), in: library, isFar: true)
    case .pageDown: return move(by: pageRows(context), in: library, isFar: true)
    case .halfPageUp: return move(by: -max(1, pageRows(context) / 2), in: library, isFar: true)
    case .halfPageDown: return move(by: max(1, pageRows(context) / 2), in: library, isFar: true)
    case .moveToTop: return move(by: -rowCount(of: focus, in: library), in: library, isFar: true)
    case .moveToBottom: return move(by: rowCount(of: focus, in: library), in: library, isFar: true)
    case .moveLeft: return moveFocus(by: -1, in: library, wraps: false)
    case .moveRight: return moveFocus(by: 1, in: library, wraps: false)
    case .nextTarget: return moveFocus(by: 1, in: library, wraps: true)
    case .previousTarget: return moveFocus(by: -1, in: library, wraps: true)
    case .narrow:
      guard selectedGoal(in: library) != nil else {
        return .refused(context.library.companion.said("There is no goal to narrow to"))
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
    case .leave: return leave(context)
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
  }

  /// Backs out of one pane, or of what bears on a goal; the board itself is home.
  private mutating func leave(_ context: Context) -> Response {
    if isZoomed {
      isZoomed = false
    } else if isNarrowed {
      isNarrowed = false
      settle(in: context.library)
    } else {
      let keymap = context.keymap
      return .refused("This is the board; \(keymap[.goBack]) goes back, \(keymap[.quit]) quits")
    }
    return .done
  }

  /// Puts the selection on an entry that was read.
  public mutating func select(_ entry: EntityID, in library: Library) {
    hasMoved = true
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
    let strands = library.companion.strands.count
    chapters = Array((chapters + Array(repeating: 0, count: strands)).prefix(strands))
    focus = max(0, min(focus, paneCount(in: library) - 1))
    lastStrand = max(0, min(lastStrand, strands - 1))
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

  /// Takes what a click chose, or what the journal kept.
  mutating func choose(_ row: Int, in pane: Int, of library: Library) {
    hasMoved = true
    select(row, in: pane)
    settle(in: library)
  }

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

  /// The row that bears on the selected goal and is marked, else the marked one, that is nearest to
  /// the selected row: a pane goes no further than it must.
  private func bestRow(of pane: Int, among rows: PaneRows, in library: Library) -> Int? {
    let goal = selectedGoal(in: library)?.id
    let bearers = goal.map { library.rows(bearingOn: $0, strand: pane - 1) } ?? []
    let current = selection(in: pane)
    func nearest(of candidates: [Int]) -> Int? {
      candidates.filter { rows.contains($0) && mark(of: $0, in: pane, of: library) != nil }
        .min { abs($0 - current) < abs($1 - current) }
    }
    if let best = nearest(of: bearers) { return best }
    guard focus > 0, let chapter = selectedChapter(in: focus, of: library) else { return nil }
    // Only chapters that share one of its goals can be marked.
    return nearest(
      of: chapter.bearings.compactMap {
        nearest(of: library.rows(bearingOn: $0.goal, strand: pane - 1))
      })
  }
}

extension Action {
  /// Whether the reader chooses by it what the board is to show.
  fileprivate var choosesOnBoard: Bool {
    switch self {
    case .moveUp, .moveDown, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .moveToTop,
      .moveToBottom, .moveLeft, .moveRight, .nextTarget, .previousTarget, .narrow:
      true
    default: false
    }
  }
}
