import ContentModel
import Display
import TextLayout

/// One entry, full screen.
struct Reader: Hashable {
  let entry: EntityID
  private(set) var page: Page
  /// The text that stands at the top; only scrolling moves it, so that it survives every resize.
  private(set) var top = Anchor()
  /// The line of the page on which `top` is.
  private(set) var topLine = 0
  /// The link or note that the reader is on.
  private(set) var target: Int?
  var find: PageFind?
  /// The chapter from which the reader crossed over to this one.
  var crossedFrom: EntityID?

  init(_ entry: Entry, _ context: Context) {
    self.entry = entry.id
    page = layOut(
      Folio(entry, in: context.library), columns: ReaderArrangement(context).body.columns)
  }

  /// Sets the page anew if the terminal or the measure changed; the same text stays at the top.
  mutating func adapt(to context: Context) {
    let columns = ReaderArrangement(context).body.columns
    guard page.columns != columns, let entry = context.library[entry] else { return }
    page = layOut(Folio(entry, in: context.library), columns: columns)
    topLine = page.line(at: top)
  }

  // MARK: Where the reader is

  /// How far the text has been seen, 0 to 1.
  func progress(_ context: Context) -> Double {
    let end = max(1, page.line(at: page.endOfText))
    return min(1, Double(topLine + ReaderArrangement(context).body.rows) / Double(end))
  }

  /// Whether the page stands as it was opened, at its top.
  var isUnmoved: Bool { topLine == 0 }

  /// Whether the whole text fits on the screen.
  func isWholeInView(_ context: Context) -> Bool {
    page.line(at: page.endOfText) <= ReaderArrangement(context).body.rows
  }

  /// Whether the last line is on the screen.
  func isAtEnd(_ context: Context) -> Bool {
    topLine + ReaderArrangement(context).body.rows >= page.lines.count
  }

  mutating func scroll(to anchor: Anchor) {
    top = anchor
    topLine = page.line(at: anchor)
  }

  mutating func scroll(to line: Int, _ context: Context) {
    guard !page.lines.isEmpty else { return }
    let last = page.lines.count - max(1, ReaderArrangement(context).body.rows)
    topLine = min(max(0, line), max(0, last))
    top = page.anchor(ofLine: topLine)
  }

  mutating func go(to spot: Destination.Spot) {
    switch spot {
    case .last: break
    case .heading(let anchor):
      page.position(ofAnchor: anchor).map { scroll(to: Anchor(position: $0)) }
    case .landmark(let id): page.landmarks[id].map { scroll(to: Anchor(position: $0)) }
    case .event(let location): page.events[location].map { scroll(to: Anchor(position: $0)) }
    }
  }

  /// Brings a line into view, moving no more than needed.
  mutating func show(line: Int, _ context: Context) {
    let rows = ReaderArrangement(context).body.rows
    if line < topLine {
      scroll(to: line - min(2, rows / 4), context)
    } else if line >= topLine + rows {
      scroll(to: line - rows + 1 + min(2, rows / 4), context)
    }
  }

  // MARK: Targets

  /// - Parameter step: 1 or -1.
  mutating func moveTarget(by step: Int, _ context: Context) -> Response {
    guard !page.targets.isEmpty else { return .refused("There are no links on this page") }
    let rows = ReaderArrangement(context).body.rows
    let visible = topLine..<topLine + rows
    let lines = page.targets.indices.map { page.line(ofTarget: $0) }
    let next: Int?
    if let target, visible.contains(lines[target]) {
      next = target + step
    } else if step > 0 {
      next = lines.firstIndex { $0 >= topLine }
    } else {
      next = lines.lastIndex { $0 < topLine + rows }
    }
    guard let next, page.targets.indices.contains(next) else {
      return .refused(step > 0 ? "No link further down" : "No link further up")
    }
    target = next
    show(line: lines[next], context)
    return .done
  }

  mutating func dropTarget() { target = nil }

  /// The target that `Enter` follows; one that has scrolled out of view does not count.
  func activeTarget(_ context: Context) -> Target? {
    guard let target else { return nil }
    let rows = ReaderArrangement(context).body.rows
    let isVisible = (topLine..<topLine + rows).contains(page.line(ofTarget: target))
    return isVisible ? page.targets[target] : nil
  }
}
