import Display
import TextLayout

/// The lines of a field as rows of a width, broken at spaces. Of a very long text only what stands
/// around the caret is looked at.
public struct FieldRows {
  private let text: String
  /// The rows in order, none with its line end.
  public private(set) var ranges: [Range<String.Index>] = []
  private(set) var caretRow = 0
  private(set) var caretColumn = 0
  /// How many bytes are looked at on either side, at least.
  private static let reach = 1 << 14

  /// - Parameter columns: Of a row, with one for a caret at its end.
  public init(_ field: TextField, columns: Int) {
    text = field.text
    let part = field.part(around: Self.reach)
    let width = max(1, columns == .max ? columns : columns - 1)
    var start = part.lowerBound
    while true {
      let end = text[start..<part.upperBound].firstIndex(of: "\n") ?? part.upperBound
      addRows(of: start..<end, width: width)
      guard end < part.upperBound else { break }
      start = text.index(after: end)
    }
    caretRow = ranges.lastIndex { $0.lowerBound <= field.caret } ?? 0
    caretColumn = displayColumns(of: ranges[caretRow].lowerBound..<field.caret)
  }

  private mutating func addRows(of line: Range<String.Index>, width: Int) {
    var (start, column) = (line.lowerBound, 0)
    var space: (end: String.Index, column: Int)?
    var index = start
    while index < line.upperBound {
      let next = text.index(after: index)
      let isSpace = text[index] == " "
      let taken = text[index].columns
      if column + taken > width, !isSpace, index > start {
        let end = space?.end ?? index
        ranges.append(start..<end)
        column -= space?.column ?? column
        (start, space) = (end, nil)
      }
      column += taken
      if isSpace { space = (next, column) }
      index = next
    }
    ranges.append(start..<line.upperBound)
  }

  /// Where the caret stands in a row that it enters at a column.
  func index(inRow row: Int, column: Int) -> String.Index {
    let range = ranges[row]
    var (index, free) = (range.lowerBound, column)
    while index < range.upperBound {
      free -= text[index].columns
      let next = text.index(after: index)
      // Behind the last character of a row that goes on in the next one, the caret is in that.
      let isShared =
        next == range.upperBound && ranges[row...].dropFirst().first?.lowerBound == next
      guard free >= 0, !isShared else { break }
      index = next
    }
    return index
  }

  private func displayColumns(of range: Range<String.Index>) -> Int {
    text[range].reduce(0) { $0 + $1.columns }
  }
}

extension TextField {
  /// The lines around the caret: the whole text, unless it is much longer. The part is the same for
  /// all places of the caret near one another.
  fileprivate func part(around reach: Int) -> Range<String.Index> {
    let count = text.utf8.count
    guard count > 2 * reach else { return text.startIndex..<text.endIndex }
    let byte = text.utf8.distance(from: text.startIndex, to: caret)
    let lower = text.index(roundingDown: max(0, (byte / reach - 1) * reach))
    let upper = text.index(roundingDown: min(count, (byte / reach + 2) * reach))
    let line = lower > text.startIndex ? text[lower..<caret].firstIndex(of: "\n") : nil
    return (line.map { text.index(after: $0) } ?? lower)..<upper
  }
}

extension String {
  /// The place between two characters at or before a byte.
  fileprivate func index(roundingDown byte: Int) -> String.Index {
    var index = utf8.index(startIndex, offsetBy: byte)
    while index > startIndex, String.Index(index, within: self) == nil {
      utf8.formIndex(before: &index)
    }
    return index
  }
}

extension Character {
  /// How many columns it takes as it is drawn.
  fileprivate var columns: Int { displayWidth(safeText(String(self))) }
}
