import Display

/// Where the parts of the reader stand.
struct ReaderArrangement: Hashable {
  var header: Rect?
  /// The lines of the page, as wide as the page.
  var body: Rect

  init(_ context: Context) {
    let size = context.size
    var area = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    if size.rows >= 8 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: size.rows >= 20 ? 2 : 1)
    }
    let margin = size.columns >= 44 ? 2 : 1
    let columns = max(1, min(context.measure, size.columns - 2 * margin))
    area.column = max(0, (size.columns - columns) / 2)
    area.columns = columns
    body = area
  }
}
