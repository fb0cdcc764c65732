import Controls
import Display

/// Where the parts of a list screen stand.
struct CatalogueArrangement: Hashable {
  var header: Rect?
  /// Says how many rows there are, and in which order.
  var caption: Rect?
  /// How many events each month, year or century has, to look at, and below it when that was; only on
  /// the timeline.
  var density: Rect?
  var labels: Rect?
  /// Names the lanes; only where there are lanes.
  var heads: Rect?
  var list: Rect
  /// The text of the selected row.
  var preview: Rect?

  /// - Parameter hasLanes: Whether the terminal is wide enough for the lanes of the timeline.
  init(_ size: Size, kind: Catalogue.Kind, hasLanes: Bool = false) {
    var area = Rect(size).inset(bottom: size.rows > 2 ? 1 : 0)
    func line() -> Rect {
      defer { area = area.inset(top: 1) }
      return Rect(row: area.row, column: 0, columns: size.columns, rows: 1)
    }
    // On a small screen of people the row goes to the status of whoever is selected, which stands whole.
    let isTight = kind == .people && size.columns < 60 && size.rows < 16
    if size.rows >= 10, !isTight { header = line() }
    if size.rows >= 12, !isTight { caption = line() }
    if kind == .timeline {
      if size.rows >= 16, size.columns >= 40 {
        density = line()
        labels = line()
      }
      if hasLanes, size.rows >= 10 { heads = line() }
      list = area
      guard area.rows >= 16 else { return }
      list.rows = area.rows - 5
      preview = area.inset(top: list.rows)
    } else if size.columns >= 100, area.rows >= 6 {
      list = area
      list.columns = area.columns / 2
      preview = area.inset(left: list.columns)
    } else {
      list = area
      guard area.rows >= 14 else { return }
      list.rows = area.rows * 3 / 5
      preview = area.inset(top: list.rows)
    }
  }
}
