import Citation
import Controls
import Display
import TextLayout

/// The styles in which something can be cited, with how it reads in the selected one.
public struct StyleList: View {
  private let citation: [Clipping]
  public private(set) var style: CitationStyle
  private static let styles = CitationStyle.allCases

  public init(_ citation: [Clipping], style: CitationStyle) {
    self.citation = citation
    self.style = style
  }

  public var text: String { citation.text(in: style) }

  public var keyPlace: KeyPlace { .styles }

  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard let row = row(at: point, context) else { return .leave() }
    select(row)
    return .done
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let index = Self.styles.firstIndex(of: style) ?? 0
    switch action {
    case .moveUp: return move(to: index - 1)
    case .moveDown: return move(to: index + 1)
    case .moveToTop: return move(to: 0, isFar: true)
    case .moveToBottom: return move(to: Self.styles.count - 1, isFar: true)
    case .openSelected, .copy: return .copy(citation, in: style)
    case .saveCitation: return .save(text)
    case .leave: return .leave()
    default:
      let keys = context.keymap
      return .unknown(
        "\(keys[.copy, in: .styles]) copies it, \(keys[.saveCitation]) writes it to a file")
    }
  }

  private mutating func move(to row: Int, isFar: Bool = false) -> Response {
    var index = Self.styles.firstIndex(of: style) ?? 0
    let response = moveSelection(&index, to: row, of: Self.styles.count, isFar: isFar)
    style = Self.styles[index]
    return response
  }

  public mutating func select(_ row: Int) {
    if Self.styles.indices.contains(row) { style = Self.styles[row] }
  }

  /// The style that is drawn at a place of the terminal.
  public func row(at place: Point, _ context: Context) -> Int? {
    let list = Self.parts(context.size).list
    return window(list).line(at: place, in: list)
  }

  private func window(_ list: Rect) -> ListWindow {
    let selected = Self.styles.firstIndex(of: style) ?? 0
    return ListWindow(selected: selected, count: Self.styles.count, rows: list.rows)
  }

  private static func parts(_ size: Size) -> (box: Rect, list: Rect, text: Rect) {
    let box = Rect(size).inset(bottom: size.rows > 1 ? 1 : 0)
    let inside = box.rows >= 4 ? box.inside.inset(left: 1, right: 1) : box
    var list = inside
    list.rows = min(styles.count, max(1, inside.rows / 2))
    return (box, list, inside.inset(top: list.rows + (inside.rows > list.rows + 2 ? 1 : 0)))
  }

  public func spoken(_ context: Context) -> Spoken {
    Spoken(
      heading: "Copy as", rows: Self.styles.map(\.title),
      selected: Self.styles.firstIndex(of: style),
      verbatim: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    let (box, list, area) = Self.parts(context.size)
    frame.fill(box, style: .plain)
    frame.drawBox(
      box, title: "Copy as", right: "\(context.keymap[.leave]) closes", isFocused: true,
      context.theme)
    let first = window(list).first
    for (index, style) in Self.styles.enumerated().dropFirst(first).prefix(list.rows) {
      let rect = Rect(
        row: list.row + index - first, column: list.column, columns: list.columns, rows: 1)
      frame.drawListRow(
        style.title, isSelected: style == self.style, in: rect, context.theme)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.wrapped(columns: area.columns) }
    for (index, line) in lines.prefix(area.rows).enumerated() {
      frame.write(line, at: Point(row: area.row + index, column: area.column), in: area)
    }
  }
}

extension Substring {
  /// In lines, each as far indented as this one is.
  fileprivate func wrapped(columns: Int) -> [String] {
    let indent = prefix { $0 == " " }
    guard indent.count < count else { return [""] }
    return wrap(String(dropFirst(indent.count)), columns: Swift.max(1, columns - indent.count))
      .map { indent + $0 }
  }
}
