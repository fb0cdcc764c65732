import Display

/// Where the parts of the quotes screen stand.
struct QuotesArrangement: Hashable {
  var header: Rect?
  var field: Rect
  var list: Rect
  /// The words around the selected quote.
  var passage: Rect?
  /// How many rows a hit takes.
  let rowsPerHit: Int

  init(_ size: Size) {
    var area = Rect(size).inset(bottom: size.rows > 2 ? 1 : 0)
    if size.rows >= 12 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    field = Rect(row: area.row, column: 0, columns: area.columns, rows: min(1, area.rows))
    area = area.inset(top: size.rows >= 12 ? 2 : 1)
    list = area
    rowsPerHit = area.rows >= 8 ? 2 : 1
    if size.columns >= 100, area.rows >= 6 {
      list.columns = area.columns / 2
      passage = area.inset(left: list.columns)
    } else if area.rows >= 14 {
      list.rows = area.rows / 2
      passage = area.inset(top: list.rows)
    }
  }

  var visibleHits: Int { max(1, list.rows / rowsPerHit) }
}
