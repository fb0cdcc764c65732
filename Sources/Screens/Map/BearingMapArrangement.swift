import Controls
import Display

/// Where the parts of the map stand, for drawing and for the mouse alike.
struct BearingMapArrangement: Hashable {
  /// The title line; `nil` where rows are short.
  var header: Rect?
  /// The numbers of the goals, and below them words of their titles.
  var heads: Rect
  var list: Rect
  /// How many chapters bear on each goal.
  var sums: Rect?
  /// The goal of the cell, and the reason.
  var reason: Rect

  /// How many goals stand beside one another.
  let goals: Int
  /// Of one goal.
  let goalColumns: Int
  /// Where the first goal begins; what is before it is the chapter's name.
  let firstGoal: Int
  /// Of the number of a chapter's goals; 0 where there is no room.
  let sumColumns: Int
  /// Of a chapter's words; 0 where there is no room.
  let wordColumns: Int
  /// Of the bar of words; 0 where there is no room.
  let barColumns: Int

  /// - Parameter goalCount: How many goals there are.
  init(_ size: Size, goalCount: Int) {
    var area = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    if size.rows >= 10 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    sumColumns = size.columns >= 30 ? 4 : 0
    wordColumns = size.columns >= 60 ? 7 : 0
    barColumns = size.columns >= 60 ? 9 : 0
    let edges = sumColumns + wordColumns + barColumns
    let names = size.columns >= 100 ? 30 : size.columns >= 60 ? 24 : size.columns >= 30 ? 16 : 10
    let room = max(0, size.columns - edges - names)
    let least = (size.columns >= 60 ? 2 : 1) + String(max(1, goalCount)).count
    let most = size.columns >= 100 ? 14 : least
    goalColumns = goalCount == 0 ? least : max(least, min(most, room / goalCount))
    goals = min(goalCount, room / goalColumns)
    firstGoal = max(0, size.columns - edges - goals * goalColumns)

    let headRows = size.rows < 4 ? 0 : size.rows >= 20 && goalColumns >= 7 ? 3 : 1
    heads = Rect(row: area.row, column: 0, columns: size.columns, rows: headRows)
    area = area.inset(top: headRows)
    let lines = Self.reasonRows(size)
    reason = Rect(row: area.endRow - lines, column: 0, columns: size.columns, rows: lines)
    area = area.inset(bottom: lines)
    if size.rows >= 10 {
      sums = Rect(row: area.endRow - 1, column: 0, columns: size.columns, rows: 1)
      area = area.inset(bottom: 1)
    }
    list = area
  }

  /// The part of a row that holds the sign of a goal.
  /// - Parameter place: Of the goal among those shown, from 0.
  func cell(_ place: Int, in row: Rect) -> Rect {
    Rect(
      row: row.row, column: row.column + firstGoal + place * goalColumns, columns: goalColumns,
      rows: row.rows)
  }

  /// The part of a row that holds the chapter's name.
  func name(in row: Rect) -> Rect { row.inset(right: row.columns - firstGoal) }

  private static func reasonRows(_ size: Size) -> Int {
    switch size.rows {
    case ..<7: 0
    case 7..<10: 1
    case 10..<20: 3
    default: 4
    }
  }
}
