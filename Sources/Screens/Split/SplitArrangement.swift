import Controls
import Display

/// Where the parts of a split stand.
struct SplitArrangement: Hashable {
  /// Says for which goal the two stand side by side.
  var header: Rect?
  /// The box of each side; `nil` for the one that a narrow terminal leaves out.
  var boxes: [Rect?]

  init(size: Size, focus: Int) {
    var area = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    if size.rows >= 10 {
      header = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    guard size.columns >= 60 else {
      boxes = (0..<2).map { $0 == focus ? area : nil }
      return
    }
    let half = area.columns / 2
    boxes = [area.inset(right: area.columns - half), area.inset(left: half)]
  }

  /// The part of each side that holds the page.
  var insides: [Rect?] { boxes.map { box in box.map { $0.rows >= 5 ? $0.inside : $0 } } }
}
