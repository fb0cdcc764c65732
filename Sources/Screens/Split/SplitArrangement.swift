import Controls
import Display
import TextLayout

/// Where the parts of a split stand.
struct SplitArrangement: Hashable {
  /// Why one side is of the pair, as lines.
  struct Reason: Hashable {
    var rect: Rect
    var lines: [String]
  }

  /// Says for which goal the two stand side by side.
  var header: Rect?
  /// Between the goal and the two: why they are a pair, each over its side.
  var reasons: [Reason] = []
  /// The box of each side; `nil` for the one that a narrow terminal leaves out.
  var boxes: [Rect?]

  /// How many lines reasons take at most: an eighth of the terminal.
  private static let shareOfReasons = 8

  /// - Parameter reasons: One for each side; empty where there are none.
  init(size: Size, focus: Int, reasons: [String] = []) {
    var area = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    if size.rows >= 10 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    let isWide = size.columns >= 60
    let half = area.columns / 2
    if size.rows >= 12, !reasons.isEmpty {
      let shown = isWide ? reasons : [reasons[focus]]
      let columns = (isWide ? half : area.columns) - 2
      let most = max(1, size.rows / Self.shareOfReasons)
      let lines = shown.map { wrap($0, columns: max(1, columns)).fitting(most, columns: columns) }
      let rows = lines.map(\.count).max() ?? 0
      self.reasons = lines.enumerated().map { side, lines in
        Reason(
          rect: Rect(row: area.row, column: 1 + side * half, columns: max(0, columns), rows: rows),
          lines: lines)
      }
      area = area.inset(top: rows)
    }
    guard isWide else {
      boxes = (0..<2).map { $0 == focus ? area : nil }
      return
    }
    boxes = [area.inset(right: area.columns - half), area.inset(left: half)]
  }

  /// The part of each side that holds the page.
  var insides: [Rect?] { boxes.map { box in box.map { $0.rows >= 5 ? $0.inside : $0 } } }
}

extension [String] {
  /// The first lines; an ellipsis ends the last where there are more.
  fileprivate func fitting(_ most: Int, columns: Int) -> [String] {
    guard count > most, let last = prefix(most).last else { return self }
    return prefix(most - 1) + ["\(last) …".truncated(to: columns)]
  }
}
