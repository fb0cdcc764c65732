import Controls
import Display

/// Where the parts of a list screen stand.
struct CatalogueArrangement: Hashable {
  var header: Rect?
  /// How many events each year has, to look at; only on the timeline.
  var density: Rect?
  var list: Rect
  /// The text of the selected row.
  var preview: Rect?

  init(_ size: Size, kind: Catalogue.Kind) {
    var area = Rect(size).inset(bottom: size.rows > 2 ? 1 : 0)
    // On a small screen of people the row goes to the status of whoever is selected, which stands whole.
    if size.rows >= (kind == .people && size.columns < 60 ? 16 : 10) {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    if kind == .timeline, area.rows >= 10, size.columns >= 40 {
      density = Rect(row: area.row, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 2)
    }
    list = area
    if kind == .timeline {
      guard area.rows >= 14 else { return }
      list.rows = area.rows - 6
      preview = area.inset(top: list.rows)
    } else if size.columns >= 100, area.rows >= 6 {
      list.columns = area.columns / 2
      preview = area.inset(left: list.columns)
    } else if area.rows >= 14 {
      list.rows = area.rows / 2
      preview = area.inset(top: list.rows)
    }
  }
}
