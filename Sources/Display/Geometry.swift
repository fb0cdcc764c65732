/// The extent of a screen or part of it, in character cells.
public struct Size: Hashable, Sendable {
  /// At least 0.
  public var columns: Int
  /// At least 0.
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell of the screen, counted from 0 at the top left.
public struct Place: Hashable, Sendable {
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
  public var columns: Int
  public var rows: Int

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

  public func contains(_ place: Place) -> Bool {
    place.row >= row && place.row < row + rows
      && place.column >= column && place.column < column + columns
  }

  /// The part that remains when so many cells are taken from each side.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    Rect(
      row: row + top, column: column + left, columns: columns - left - right,
      rows: rows - top - bottom)
  }
}
