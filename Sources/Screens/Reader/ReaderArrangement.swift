import Controls
import Display

/// Where the parts of the reader stand.
struct ReaderArrangement: Hashable {
  var header: Rect?
  /// The lines of the page, as wide as the page.
  var body: Rect
  /// Notes beside their lines, where the terminal is wide.
  var margin: Rect?
  /// Under the page, on a trail: what to see here.
  var strip: Rect?

  /// The least and the most columns that a margin has, and those between it and the page.
  private static let marginColumns = 24...34
  private static let gap = 3

  /// - Parameter strip: How many rows the strip takes.
  init(_ context: Context, strip rows: Int = 0) {
    var area = context.area
    if !context.isPart {
      area = area.inset(bottom: area.rows > 1 ? 1 : 0)
      if area.rows >= 7 {
        header = Rect(row: 0, column: 0, columns: area.columns, rows: 1)
        area = area.inset(top: area.rows >= 19 ? 2 : 1)
      }
    }
    let edge = area.columns >= 44 ? 2 : 1
    let columns = max(1, min(context.measure, area.columns - 2 * edge))
    let free = area.columns - 2 * edge - columns - Self.gap
    let beside =
      free >= Self.marginColumns.lowerBound ? min(free, Self.marginColumns.upperBound) : 0
    let whole = columns + (beside > 0 ? Self.gap + beside : 0)
    body = area
    body.column = area.column + max(0, (area.columns - whole) / 2)
    body.columns = columns
    if rows > 0, area.rows > rows + 1 {
      strip = body
      strip?.row = area.row + area.rows - rows
      strip?.rows = rows
      body.rows -= rows + 1
    }
    if beside > 0 {
      margin = body
      margin?.column = body.column + columns + Self.gap
      margin?.columns = beside
    }
  }
}
