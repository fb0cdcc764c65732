import Citation
import ContentModel
import Controls
import Display
import Reading

extension ScreenTab {
  static let map = ScreenTab("Map", .showMap)
}

extension BearingMap: ScreenView {
  public var keyPlace: KeyPlace { .map }

  public mutating func adapt(to context: Context) { clamp(to: Pairing(context.library)) }

  /// A click selects a cell, or in the heads a goal; on the selected cell it opens the chapter.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    let pairing = Pairing(context.library)
    let arrangement = self.arrangement(context)
    let goals = shownGoals(in: pairing, arrangement)
    let cells = Rect(
      row: point.row, column: arrangement.firstGoal,
      columns: goals.count * arrangement.goalColumns, rows: 1)
    let goal =
      cells.contains(point)
      ? goals.lowerBound + (point.column - cells.column) / arrangement.goalColumns : nil
    let row = self.row(at: point, in: arrangement.list, pairing)
    if let row, row == self.row, goal == nil || goal == self.goal {
      return handle(.openSelected, context)
    }
    guard row != nil || arrangement.heads.contains(point) else { return .done }
    select(row: row, goal: goal, in: pairing)
    return .done
  }

  public func header(_ context: Context) -> Header? {
    arrangement(context).header.map { Header($0, .map, of: ScreenTab.all, context) }
  }

  public func citation(_ context: Context) -> [Clipping] {
    [Pairing(context.library).chapter(atRow: row)].compactMap { $0 }
      .map { Clipping(.chapter($0), in: context.library) }
  }
}

// MARK: As the journal keeps it

extension BearingMap {
  private enum Kept {
    static let screen = "map"
    static let goal = "goal"
  }

  public func place(_ context: Context) -> ReaderPlace {
    let pairing = Pairing(context.library)
    let goals = pairing.goals
    return ReaderPlace(
      screen: Kept.screen, entity: pairing.chapter(atRow: row)?.id,
      detail: [Kept.goal: goals.indices.contains(goal) ? "\(goals[goal].id)" : ""])
  }

  public init?(_ place: ReaderPlace, _ context: Context) {
    guard Self.isOne(place) else { return nil }
    self.init(context.library, from: place.entity, goal: place.id(Kept.goal))
  }

  /// Whether a place is a map.
  public static func isOne(_ place: ReaderPlace) -> Bool { place.screen == Kept.screen }
}
