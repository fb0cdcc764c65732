import Controls
import Display

/// Where the parts of the board stand, for drawing and for the mouse alike.
struct BoardArrangement: Hashable {
  /// The title line; `nil` where rows are short.
  var header: Rect?
  /// A box for each pane; `nil` for those not shown, which are on other pages.
  var panes: [Rect?]
  /// The part of each pane's box, or of the shared box, that shows the selected entry's text.
  var texts: [Rect?]
  /// The box that all panes share for the text of the selected entry.
  var sharedText: Rect?
  /// Says what is marked and why.
  var reasons: Rect
  var balance: Rect?

  /// - Parameters:
  ///   - strandCount: How many panes there are besides that of the goals.
  ///   - listRows: How many rows the longest list has.
  ///   - strand: The one that is shown in any case, from 0.
  ///   - isSingle: Whether only the pane with the focus is to be shown.
  init(
    size: Size, strandCount: Int, listRows: Int, focus: Int, strand: Int, isSingle: Bool
  ) {
    var area = Rect(size).inset(bottom: 1)
    if size.rows >= 10 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    let lines = Self.reasonRows(size)
    if size.rows >= 20, size.columns >= 40 {
      balance = Rect(row: area.endRow - 1, column: 0, columns: size.columns, rows: 1)
      area = area.inset(bottom: 1)
    }
    reasons = Rect(row: area.endRow - lines, column: 0, columns: size.columns, rows: lines)
    area = area.inset(bottom: lines)

    panes = Array(repeating: nil, count: 1 + strandCount)
    texts = panes
    let isShared = size.columns < 100 && size.columns >= 60 && !isSingle
    if isShared, area.rows >= 14 {
      // With fewer rows they would have no border, which bears their heads.
      let boxRows = min(max(3, listRows) + 2, area.rows * 6 / 10)
      sharedText = area.inset(top: boxRows)
      area.rows = boxRows
    }
    guard size.columns >= 60, !isSingle else {
      panes[focus] = area
      texts[focus] = Self.text(in: area, listRows: listRows)
      return
    }
    let page = [0] + Self.page(of: strandCount, with: strand, columns: size.columns).map { $0 + 1 }
    for (place, pane) in page.enumerated() {
      let start = area.columns * place / page.count
      let end = area.columns * (place + 1) / page.count
      let box = Rect(
        row: area.row, column: area.column + start, columns: end - start, rows: area.rows)
      panes[pane] = box
      if !isShared { texts[pane] = Self.text(in: box, listRows: listRows) }
    }
  }

  /// The strands that stand beside the goals: two, and more only where all have 40 columns. The last
  /// page is as full as the others.
  private static func page(of count: Int, with strand: Int, columns: Int) -> Range<Int> {
    let size = max(2, columns / 40 - 1)
    let first = max(0, min(strand / size * size, count - size))
    return first..<min(count, first + size)
  }

  /// The lower part of a box, where it is high enough for a list and a text.
  private static func text(in box: Rect, listRows: Int) -> Rect? {
    guard box.rows >= 16 else { return nil }
    return box.inside.inset(top: min(max(4, listRows), box.inside.rows / 2) + 1)
  }

  private static func reasonRows(_ size: Size) -> Int {
    switch size.rows {
    case ..<7: 0
    case 7..<14: size.columns < 60 && size.rows >= 10 ? 2 : 1
    case 14..<20: 2
    case 20..<24: 3
    case 24..<30: 4
    default: 5
    }
  }
}
