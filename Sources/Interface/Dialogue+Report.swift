import Controls
import Display
import Screens
import TextLayout

/// What is said.
extension Dialogue {
  /// How many rows of a list are told at once.
  private static let rowsTold = 20
  /// In how many places what was told is remembered.
  private static let placesHeard = 8

  /// Tells what is other than what was told last, or, back in a place, than what was told there.
  mutating func report() -> [String] {
    let now = state.spoken
    let isNew = heard.last?.heading != now.heading
    let told = heard.last { $0.heading == now.heading }
    defer { remember(now) }
    var lines = isNew ? ["", now.heading] + now.introduction : []
    if let inView = now.inView {
      lines += page(now, from: told?.rows == now.rows ? told?.inView : nil, to: inView)
    } else if told?.rows != now.rows || now.selected == nil && isNew {
      lines += list(now)
    } else if isNew || told?.selected != now.selected, let selected = now.selected {
      lines.append(numbered(selected, of: now))
    }
    if isNew || told?.remarks != now.remarks { lines += now.remarks.map(\.namingArrows) }
    if let message = state.message {
      lines.append(shortened(safeText(message), word: 600, whole: 600).namingArrows)
    }
    let verbatim = isNew || told?.verbatim != now.verbatim ? now.verbatim : []
    return lines.flatMap(wrapped) + verbatim.map { safeText($0) }
  }

  /// Keeps what was told in the last places.
  private mutating func remember(_ now: Spoken) {
    heard.removeAll { $0.heading == now.heading }
    heard = heard.suffix(Self.placesHeard - 1) + [now]
  }

  /// A text of the page or the list in lines; those that it has already stay lines.
  private func wrapped(_ text: String) -> [String] {
    if text.isEmpty { return [""] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { safeText($0) }
    return lines.count > 1 ? lines : lines.flatMap { wrap($0, columns: state.size.columns) }
  }

  /// The blocks that were not in view before.
  private func page(_ now: Spoken, from before: Range<Int>?, to inView: Range<Int>) -> [String] {
    guard before != inView else { return [] }
    let start = before.map { $0.contains(inView.lowerBound) ? $0.upperBound : inView.lowerBound }
    let first = max(inView.lowerBound, start ?? 0)
    let blocks = first..<max(first, inView.upperBound)
    return Array(now.rows[blocks.clamped(to: now.rows.indices)])
  }

  /// The rows around the selection, and how many there are above and below.
  private func list(_ now: Spoken) -> [String] {
    if now.rows.isEmpty { return ["Nothing is in this list."] }
    guard let selected = now.selected else { return now.rows }
    let window = ListWindow(selected: selected, count: now.rows.count, rows: Self.rowsTold)
    let rows = now.rows.indices.dropFirst(window.first).prefix(Self.rowsTold)
    let above = window.first > 0 ? ["\(window.first) more above."] : []
    let below = window.below > 0 ? ["\(window.below) more below."] : []
    return above + rows.map { numbered($0, of: now) } + below
  }

  private func numbered(_ row: Int, of now: Spoken) -> String {
    "\(row == now.selected ? "Selected: " : "")\(row + 1). \(now.rows[row])"
  }
}
