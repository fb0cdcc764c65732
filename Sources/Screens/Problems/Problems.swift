import ContentModel
import Controls
import Display
import TextLayout

/// What is wrong with the content, for whoever writes it.
public struct Problems: View {
  let diagnostics: [Diagnostic]
  /// Whether nothing is known yet: the content is still being held to its rules.
  let isWaiting: Bool
  public private(set) var selected = 0

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    isWaiting = false
  }

  /// Until it is known what is wrong.
  public init() {
    diagnostics = []
    isWaiting = true
  }

  private static let waitingWords = "Holding the content to its rules …"

  public var keyPlace: KeyPlace { .problems }

  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard let row = row(at: point, context) else { return .leave() }
    select(row)
    return handle(.openSelected, context)
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    if isWaiting { return action == .leave ? .leave() : .refused("Nothing is known yet") }
    let page = max(1, box(context).inside.rows - 1)
    if let moved = moveSelection(&selected, by: action, page: page, of: diagnostics.count) {
      return moved
    }
    switch action {
    case .openSelected:
      guard diagnostics.indices.contains(selected) else { return .refused("There is nothing here") }
      let place = diagnostics[selected].location
      guard let entry = context.library.entry(inFile: place.file) else {
        let key = context.keymap[.editPage, in: .problems]
        return .refused("\(place.file) has no page of its own; \(key) edits it there")
      }
      return .open(Destination(entry: entry, spot: .fileLine(place.line)))
    case .editPage:
      guard diagnostics.indices.contains(selected) else { return .refused("There is nothing here") }
      let place = diagnostics[selected].location
      return .editPage(file: place.file, line: place.line)
    case .leave: return .leave()
    default:
      let keys = context.keymap
      return .unknown(
        "\(keys[.openSelected, in: .problems]) opens the page there, \(keys[.leave]) closes")
    }
  }

  public mutating func select(_ row: Int) {
    if diagnostics.indices.contains(row) { selected = row }
  }

  /// The problem that is drawn at a place of the terminal.
  public func row(at place: Point, _ context: Context) -> Int? {
    let visible = lines(context)
    let list = box(context).inside
    let line = visible.first + place.row - list.row
    guard list.contains(place), visible.all.indices.contains(line) else { return nil }
    let row = visible.all[line].row
    return diagnostics.indices.contains(row) ? row : nil
  }

  private func box(_ context: Context) -> Rect {
    let whole = Rect(context.size).inset(bottom: context.size.rows > 1 ? 1 : 0)
    guard isWaiting else { return whole }
    return whole.inset(bottom: max(0, whole.rows - lines(in: whole).count - 2))
  }

  /// Every problem wrapped, with the line that counts them below, and the first line shown.
  private func lines(_ context: Context) -> (all: [(row: Int, text: String)], first: Int) {
    let list = box(context).inside
    let all = lines(in: box(context))
    let start = all.firstIndex { $0.row == selected } ?? 0
    return (all, ListWindow(selected: start, count: all.count, rows: list.rows).first)
  }

  private func lines(in box: Rect) -> [(row: Int, text: String)] {
    let said =
      isWaiting ? [Self.waitingWords] : diagnostics.map(\.description) + [diagnostics.summary]
    return said.enumerated().flatMap { row, line in
      wrap(line, columns: max(1, box.inside.columns - 3)).enumerated().map {
        (row: row, text: ($0.offset == 0 ? "" : "  ") + $0.element)
      }
    }
  }

  public func spoken(_ context: Context) -> Spoken {
    if isWaiting { return Spoken(heading: "Problems", rows: [], remarks: [Self.waitingWords]) }
    let rows = diagnostics.map { diagnostic in
      let place = diagnostic.location
      return "\(diagnostic.severity.rawValue) in \(place.file), line \(place.line), column "
        + "\(place.column): \(diagnostic.messageWithOthers), rule \(diagnostic.rule)"
    }
    return Spoken(heading: "Problems", rows: rows, selected: diagnostics.isEmpty ? nil : selected)
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    let box = box(context)
    let list = box.inside
    frame.fill(box, style: .plain)
    frame.cursor = nil
    let title = isWaiting ? "Problems" : counted("problem", diagnostics.count)
    frame.drawBox(
      box, title: title, right: "\(context.keymap[.leave]) closes", isFocused: true, context.theme)
    let (all, first) = lines(context)
    for (index, line) in all.enumerated().dropFirst(first).prefix(list.rows) {
      let rect = Rect(
        row: list.row + index - first, column: list.column, columns: list.columns, rows: 1)
      let isSelected = line.row == selected && !isWaiting
      if isSelected, frame.cursor == nil { frame.cursor = rect.origin }
      let pointer = isSelected ? "▌" : " "
      frame.write(
        pointer + line.text, at: rect.origin, in: rect,
        style: isSelected ? context.theme.header : .plain)
    }
  }
}
