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

  /// - Parameters:
  ///   - goalCount: How many goals there are.
  ///   - lineCount: How many lines the whole list has.
  init(_ size: Size, goalCount: Int, lineCount: Int) {
    var area = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    if size.rows >= 10 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    let names = size.columns >= 100 ? 30 : size.columns >= 60 ? 20 : size.columns >= 30 ? 14 : 8
    let least = (size.columns >= 60 ? 2 : 1) + String(max(1, goalCount)).count
    // The goals go before all edges, the sums before the bar, the bar before the numbers of words.
    let edges = [(4, 7, 9), (4, 0, 9), (4, 0, 0), (0, 0, 0)]
    let fitting = edges.first { edge in
      (edge.2 == 0 || size.columns >= 60)
        && names + goalCount * least + edge.0 + edge.1 + edge.2 <= size.columns
    }
    let edge = fitting ?? (size.columns >= 30 ? (4, 0, 0) : (0, 0, 0))
    (sumColumns, wordColumns, barColumns) = edge
    let room = max(0, size.columns - edge.0 - edge.1 - edge.2 - names)
    let most = size.columns >= 100 ? 14 : least
    goalColumns = goalCount == 0 ? least : max(least, min(most, room / goalCount))
    goals = min(goalCount, room / goalColumns)
    firstGoal = max(0, size.columns - edge.0 - edge.1 - edge.2 - goals * goalColumns)

    let headRows = size.rows < 4 ? 0 : size.rows >= 20 && goalColumns >= 7 ? 3 : 1
    heads = Rect(row: area.row, column: 0, columns: size.columns, rows: headRows)
    area = area.inset(top: headRows)
    let lines = Self.reasonRows(size)
    reason = Rect(row: area.endRow - lines, column: 0, columns: size.columns, rows: lines)
    area = area.inset(bottom: lines)
    if size.rows >= 10 {
      area = area.inset(bottom: 1)
      area.rows = min(area.rows, max(1, lineCount))
      sums = Rect(row: area.endRow, column: 0, columns: size.columns, rows: 1)
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
