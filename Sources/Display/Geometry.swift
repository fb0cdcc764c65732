/// The extent of a screen or part of it, in character cells.
public struct Size: Hashable, Sendable {
  /// The largest screen there is: a frame of it still takes little memory.
  public static let most = Size(columns: 1000, rows: 500)

  /// At least 0.
  public var columns: Int { didSet { columns = max(0, columns) } }
  /// At least 0.
  public var rows: Int { didSet { rows = max(0, rows) } }

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The part of it that is no larger than another.
  public func clamped(to most: Size) -> Size {
    Size(columns: min(columns, most.columns), rows: min(rows, most.rows))
  }
}

/// A cell of the screen, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of the screen: its top left cell and its size.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  /// At least 0, whatever is taken from it.
  public var columns: Int { didSet { columns = max(0, columns) } }
  /// At least 0, whatever is taken from it.
  public var rows: Int { didSet { rows = max(0, rows) } }

  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  public var size: Size { Size(columns: columns, rows: rows) }

  public func contains(_ place: Point) -> Bool {
    place.row >= row && place.row < row + rows
      && place.column >= column && place.column < column + columns
  }

  /// The cell of it that is nearest to a place; `nil` if it has none.
  public func nearest(to place: Point) -> Point? {
    guard rows > 0, columns > 0 else { return nil }
    return Point(
      row: min(max(row, place.row), row + rows - 1),
      column: min(max(column, place.column), column + columns - 1))
  }

  /// The part that remains when so many cells are taken from each side; it never lies outside.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    let (top, left) = (min(top, rows), min(left, columns))
    return Rect(
      row: row + top, column: column + left, columns: columns - left - right,
      rows: rows - top - bottom)
  }

  /// The part of it that lies in another.
  public func intersection(_ other: Rect) -> Rect {
    let (row, column) = (max(self.row, other.row), max(self.column, other.column))
    return Rect(
      row: row, column: column,
      columns: min(self.column + columns, other.column + other.columns) - column,
      rows: min(self.row + rows, other.row + other.rows) - row)
  }
}
