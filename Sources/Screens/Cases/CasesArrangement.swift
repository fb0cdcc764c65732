import Display

/// Where the parts of the list of cases stand.
struct CasesArrangement: Hashable {
  var header: Rect?
  /// The years over the chart.
  var axis: Rect?
  var list: Rect
  /// How many lines a case has: where columns are few, its chart stands below its title.
  let linesOfCase: Int
  /// Whether the second line of a case says how it stands; there is room for its chart beside it.
  let hasStatus: Bool
  /// The columns of the chart, in each row of it.
  let chart: Rect
  /// The steps of the selected case.
  var steps: Rect?

  /// - Parameters:
  ///   - count: How many cases there are.
  ///   - widest: The columns of the longest title.
  init(_ size: Size, count: Int, widest: Int) {
    var area = Rect(size).inset(bottom: size.rows > 2 ? 1 : 0)
    if size.rows >= 10 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    let isNarrow = size.columns < 60
    hasStatus = !isNarrow && area.rows >= max(28, 4 * count)
    linesOfCase = isNarrow || hasStatus ? 2 : 1
    let left = isNarrow ? 2 : min(widest + 4, size.columns * 11 / 20)
    chart = Rect(size).inset(left: left, right: 1)
    if area.rows >= 6, size.columns >= 20, count > 0 {
      axis = Rect(row: area.row, column: chart.column, columns: chart.columns, rows: 1)
      area = area.inset(top: 1)
    }
    list = area
    guard area.rows >= linesOfCase + 4 else { return }
    // Never more than half, in whole cases.
    let room = max(1, area.rows / 2 / linesOfCase)
    list.rows = min(max(1, count), room) * linesOfCase
    steps = area.inset(top: list.rows)
  }
}
