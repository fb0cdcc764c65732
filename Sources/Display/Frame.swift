/// All that a screen shows at one moment: the only product of drawing.
///
/// A wide character always has both its cells, or is replaced by spaces where only one would fit
/// or where one of them is written over.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Row after row, `size.columns` in each.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands, for screen readers and magnifiers; `nil` hides it. Beyond the
  /// edges it stands on the nearest cell.
  public var cursor: Point? { didSet { cursor = cursor.flatMap { Rect(size).nearest(to: $0) } } }
  /// The colours of every cell that asks for none of its own.
  public var base = Style.plain
  /// Whether the mouse is to be reported, which takes the terminal's own selection by mouse away.
  public var wantsMouse = false
  /// What the terminal's window or tab is to be called: one line, safe, and not too long. With `nil` it
  /// stays as it is.
  public var title: String? {
    didSet { title = title.map { shortened(safeText($0), word: 60, whole: 120) } }
  }

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  public subscript(place: Point) -> Cell {
    cells[place.row * size.columns + place.column]
  }

  /// Writes text from a place to the right, inside a rectangle; what does not fit is left out.
  /// - Returns: how many columns were written.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at place: Point, in clip: Rect, style: Style = .plain
  ) -> Int {
    put(String(text), at: place, in: clip, style)
  }

  private mutating func put(_ text: String, at place: Point, in clip: Rect, _ style: Style) -> Int {
    guard clip.contains(place), Rect(size).contains(place) else { return 0 }
    var column = place.column
    let end = min(clip.column + clip.columns, size.columns)
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      for byte in text.utf8 where column < end {
        column += put(Cell(ascii: byte, style: style), row: place.row, column: column)
      }
      return column - place.column
    }
    for character in safeText(text) {
      let cell = Cell(safe: character, style: style)
      guard column + cell.columns <= end else {
        while column < end { column += put(.blank(style), row: place.row, column: column) }
        break
      }
      column += put(cell, row: place.row, column: column)
    }
    return column - place.column
  }

  /// Fills a rectangle with one character.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
    let cell = Cell(character, style: style)
    guard cell.columns == 1 else { return }
    let shown = rect.intersection(Rect(size))
    for row in shown.row..<shown.row + shown.rows {
      for column in shown.column..<shown.column + shown.columns {
        put(cell, row: row, column: column)
      }
    }
  }

  /// Restyles what stands in a rectangle.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let shown = rect.intersection(Rect(size))
    for row in shown.row..<shown.row + shown.rows {
      for column in shown.column..<shown.column + shown.columns {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }

  @discardableResult
  private mutating func put(_ cell: Cell, row: Int, column: Int) -> Int {
    let start = row * size.columns + column
    let end = start + cell.columns
    blankCharacter(at: start)
    if column + cell.columns < size.columns { blankCharacter(at: end) }
    cells[start] = cell
    for index in start + 1..<end { cells[index] = .continuation(cell.style) }
    return cell.columns
  }

  /// Removes a wide character that a cell is not the first of.
  private mutating func blankCharacter(at index: Int) {
    guard cells[index].isContinuation else { return }
    var first = index
    repeat { first -= 1 } while cells[first].isContinuation
    for part in first..<first + cells[first].columns { cells[part] = .blank(cells[part].style) }
  }

  /// The characters alone, row by row, blanks at line ends dropped.
  public var text: String {
    (0..<size.rows).map { rowText($0) }.joined(separator: "\n")
  }

  /// The characters of one row, blanks at its end dropped.
  public func rowText(_ row: Int) -> String {
    var line = self.row(row).map(\.text).joined()[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
