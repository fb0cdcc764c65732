import Controls
import Display
import TextLayout

/// The headings of the page; the page follows the selection, and Esc leads back.
public struct Outline: View {
  let headings: [PageHeading]
  private(set) var selected: Int
  /// The top of the page when the outline was opened.
  public private(set) var origin: Anchor

  /// `nil` if the page has no headings.
  public init?(of reader: Reader) {
    guard !reader.page.headings.isEmpty else { return nil }
    headings = reader.page.headings
    selected = reader.currentHeading ?? 0
    origin = reader.top
  }

  /// The outline of the page as it is now, on the same heading if that is still there; `nil` if the
  /// page has no headings any more.
  public func adapted(to reader: Reader, from before: PageWords) -> Outline? {
    guard var outline = Outline(of: reader) else { return nil }
    let heading = headings[selected]
    let same =
      outline.headings.firstIndex { $0.anchor == heading.anchor }
      ?? outline.headings.firstIndex { $0.title == heading.title }
    outline.selected = same ?? min(selected, outline.headings.count - 1)
    outline.origin = reader.words.anchor(from: origin, on: before)
    return outline
  }

  public var keyPlace: KeyPlace { .outline }

  public mutating func click(_ point: Point, _ context: Context) -> Response {
    row(at: point, context).map { select($0) } ?? handle(.leave, context)
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let before = selected
    let page = max(1, arrangement(context).list.rows - 1)
    if let moved = moveSelection(&selected, by: action, page: page, of: headings.count) {
      return selected == before ? moved : select(selected)
    }
    switch action {
    case .openSelected: return .leave()
    case .leave: return .leave(scrollingTo: origin)
    default:
      let keys = context.keymap
      return .unknown("\(keys[.openSelected, in: .outline]) stays here, \(keys[.leave]) goes back")
    }
  }

  /// Selects a heading that there is; the page goes to it.
  public mutating func select(_ row: Int) -> Response {
    selected = row
    return .scroll(Anchor(position: headings[row].position))
  }

  /// The heading that is drawn at a place of the terminal.
  public func row(at place: Point, _ context: Context) -> Int? {
    let list = arrangement(context).list
    return ListWindow(selected: selected, count: headings.count, rows: list.rows)
      .line(at: place, in: list)
  }

  /// At the right end, so that the beginnings of the page's lines stay in view; on a small terminal
  /// over its lower half.
  private func arrangement(_ context: Context) -> (box: Rect, list: Rect) {
    let area = Rect(context.size).inset(bottom: context.size.rows > 1 ? 1 : 0)
    let widest = headings.map { displayWidth(safeText($0.title)) + 2 * $0.level }.max() ?? 0
    let columns = min(area.columns, max(24, min(widest + 5, area.columns * 2 / 5)))
    let rows = min(headings.count + 2, area.rows)
    var box = area.inset(left: area.columns - columns)
    box.rows = rows
    if area.columns < 60 { box = area.inset(top: area.rows - min(rows, max(1, area.rows / 2))) }
    return (box, box.rows >= 4 ? box.inside : box)
  }

  public func spoken(_ context: Context) -> Spoken {
    let rows = headings.map { $0.level > 2 ? "level \($0.level), \($0.title)" : $0.title }
    return Spoken(heading: "Outline", rows: rows, selected: selected)
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    let (box, list) = arrangement(context)
    frame.fill(box, style: .plain)
    if list != box { frame.drawBox(box, title: "Outline", isFocused: true, context.theme) }
    let first = ListWindow(selected: selected, count: headings.count, rows: list.rows).first
    for (index, heading) in headings.enumerated().dropFirst(first).prefix(list.rows) {
      let rect = Rect(
        row: list.row + index - first, column: list.column, columns: list.columns, rows: 1)
      let indent = "  ".repeated(heading.level - 2)
      frame.drawListRow(
        indent + heading.title, isSelected: index == selected, in: rect, context.theme)
    }
  }
}
