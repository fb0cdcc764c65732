import Controls

/// The rows of a pane in order: all there are, or those it is narrowed to.
enum PaneRows: RandomAccessCollection {
  case all(Int)
  /// Ascending.
  case some([Int])

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .all(let count): count
    case .some(let rows): rows.count
    }
  }

  subscript(place: Int) -> Int {
    switch self {
    case .all: place
    case .some(let rows): rows[place]
    }
  }

  /// Where a row stands among them, found in steps that grow with the logarithm of their number.
  func place(of row: Int) -> Int? {
    guard case .some(let rows) = self else { return indices.contains(row) ? row : nil }
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row ? low : nil
  }

  func contains(_ row: Int) -> Bool { place(of: row) != nil }
}
