import Controls
import Display

/// Where the parts of the quotes screen stand.
struct SearchArrangement: Hashable {
  var header: Rect?
  var field: Rect
  /// The line under the field, for completions.
  var hint: Rect?
  /// The hits; without rows where the filters lie over them.
  var list: Rect
  /// The words around the selected quote.
  var passage: Rect?
  /// The facet list: always there on wide terminals, elsewhere while it has the keys.
  var filters: Rect?
  /// How many rows the words of a hit take.
  let wordRows: Int
  /// How many rows a hit takes.
  let rowsPerHit: Int

  /// - Parameter isFiltering: Whether the facet list has the keys.
  init(_ size: Size, isFiltering: Bool = false) {
    var area = Rect(size).inset(bottom: size.rows > 2 ? 1 : 0)
    if size.rows >= 12 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
      hint = Rect(row: area.row + 1, column: 0, columns: area.columns, rows: 1)
    }
    field = Rect(row: area.row, column: 0, columns: area.columns, rows: min(1, area.rows))
    area = area.inset(top: size.rows >= 12 ? 2 : 1)
    list = area
    wordRows = area.rows >= 30 ? 3 : area.rows >= 14 ? 2 : 1
    rowsPerHit = wordRows + (area.rows >= 8 ? 1 : 0)
    if size.columns >= 100, area.rows >= 6 {
      let filterColumns = min(34, size.columns / 4)
      let rest = area.inset(right: filterColumns)
      list.columns = rest.columns / 2
      passage = rest.inset(left: list.columns)
      filters = area.inset(left: rest.columns)
    } else if isFiltering, size.columns >= 60 {
      list.columns = size.columns * 3 / 5
      filters = area.inset(left: list.columns)
    } else if isFiltering {
      list.rows = 0
      filters = area
    } else if area.rows >= 14 {
      list.rows = area.rows * 3 / 5
      passage = area.inset(top: list.rows)
    }
  }

  var visibleHits: Int { max(1, list.rows / rowsPerHit) }
}
