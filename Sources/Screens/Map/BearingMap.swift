import ContentModel
import Controls

/// The pairing at a glance: the chapters of all strands as rows, the goals as columns, and in each
/// cell the sign of how the one bears on the other.
public struct BearingMap: Hashable {
  /// Among the chapters of all strands, from 0.
  private(set) var row = 0
  /// The selected goal, from 0.
  private(set) var goal = 0

  /// - Parameters:
  ///   - entry: The chapter or goal that the reader comes from; the cell is one of its own.
  ///   - goal: The goal that goes with the chapter; where `nil`, the first one that it bears on.
  public init(_ library: Library, from entry: EntityID? = nil, goal: EntityID? = nil) {
    let pairing = Pairing(library)
    func column(of id: EntityID?) -> Int? { pairing.goals.firstIndex { $0.id == id } }
    if let column = column(of: entry) {
      self.goal = column
      row = (0..<pairing.rowCount).first { pairing.bearing(row: $0, goal: column) != nil } ?? 0
    } else {
      row = entry.flatMap(pairing.row) ?? 0
      let first = pairing.chapter(atRow: row)?.bearings.first?.goal
      self.goal = column(of: goal) ?? column(of: first) ?? 0
    }
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let pairing = Pairing(context.library)
    let page = max(1, arrangement(context).list.rows - 2)
    if let moved = moveSelection(&row, by: action, page: page, of: pairing.rowCount) {
      return moved
    }
    switch action {
    case .moveLeft, .moveRight:
      return moveSelection(
        &goal, to: goal + (action == .moveLeft ? -1 : 1), of: pairing.goals.count)
    case .nextTarget: return moveToSign(by: 1, in: pairing, context)
    case .previousTarget: return moveToSign(by: -1, in: pairing, context)
    case .paragraphDown, .paragraphUp: return moveToStrand(action, in: pairing)
    case .openSelected:
      guard let chapter = pairing.chapter(atRow: row) else {
        return .refused(context.library.companion.said("There is no chapter here"))
      }
      return .open(Destination(entry: chapter.id))
    case .openGoal:
      guard pairing.goals.indices.contains(goal) else {
        return .refused(context.library.companion.said("There is no goal here"))
      }
      return .open(Destination(entry: pairing.goals[goal].id))
    case .search: return .search("")
    case .leave: return .leave()
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
  }

  /// Selects a cell; what lies outside the map is left as it is.
  mutating func select(row: Int? = nil, goal: Int? = nil, in pairing: Pairing) {
    if let row, (0..<pairing.rowCount).contains(row) { self.row = row }
    if let goal, pairing.goals.indices.contains(goal) { self.goal = goal }
  }

  /// Brings the cell inside a map that has become smaller.
  mutating func clamp(to pairing: Pairing) {
    row = max(0, min(row, pairing.rowCount - 1))
    goal = max(0, min(goal, pairing.goals.count - 1))
  }

  /// To the next sign of the row, or of the rows after it.
  private mutating func moveToSign(
    by step: Int, in pairing: Pairing, _ context: Context
  ) -> Response {
    let columns = pairing.goals.count
    guard columns > 0 else {
      return .refused(context.library.companion.said("There is no goal here"))
    }
    var cell = row * columns + goal + step
    while (0..<pairing.rowCount * columns).contains(cell) {
      if pairing.bearing(row: cell / columns, goal: cell % columns) != nil {
        (row, goal) = (cell / columns, cell % columns)
        return .done
      }
      cell += step
    }
    return .refused(step < 0 ? "There is no sign before this" : "There is no sign after this")
  }

  /// To the first chapter of the next strand, or of this one or the one before.
  private mutating func moveToStrand(_ action: Action, in pairing: Pairing) -> Response {
    let starts = pairing.strands.indices.map { pairing.rows(ofStrand: $0) }
      .filter { !$0.isEmpty }.map(\.lowerBound)
    let isDown = action == .paragraphDown
    guard let next = isDown ? starts.first(where: { $0 > row }) : starts.last(where: { $0 < row })
    else {
      return .refused(isDown ? "This is the last strand" : "This is the first")
    }
    row = next
    return .done
  }
}
