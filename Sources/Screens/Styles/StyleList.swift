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

  public var text: String { cited.plain }

  private var cited: CitedText { citation.cited(in: style) }

  /// What is to be known of the citation besides; empty where nothing is.
  private var remark: String {
    if cited.plain.isEmpty { return "Nothing that is cited here has an address." }
    guard citation.citesDescription, style != .link else { return "" }
    return "A title in brackets is a description: the work’s own title is not known."
  }

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
    case .openSelected, .copy, .saveCitation:
      guard !text.isEmpty else { return .refused(remark) }
      return action == .saveCitation ? .save(file(context)) : .copy(citation, in: style)
    case .copyFormatted:
      guard cited.runs.contains(where: \.isItalic) else {
        let key = context.keymap[.copy, in: .styles]
        return .refused("Nothing in it is italic; \(key) copies it")
      }
      return .copyFormatted(html: cited.html)
    case .leave: return .leave()
    default:
      let keys = context.keymap
      return .unknown(
        "\(keys[.copy, in: .styles]) copies it, \(keys[.saveCitation]) writes it to a file")
    }
  }

  private func file(_ context: Context) -> FileToWrite {
    FileToWrite(
      "the citation", text: text, of: context.library.companion, holding: "citations",
      ending: style.fileEnding)
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
      remarks: remark.isEmpty ? [] : [remark],
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
    drawText(into: &frame, in: area, context)
  }

  /// The citation, its italics as the terminal has them, under what is to be known of it.
  private func drawText(into frame: inout Frame, in area: Rect, _ context: Context) {
    var place = area.origin
    for line in wrap(remark, columns: max(1, area.columns)) where !remark.isEmpty {
      frame.write(line, at: place, in: area, style: context.theme.quiet)
      place.row += 1
    }
    for line in cited.lines {
      for runs in line.wrapped(columns: area.columns) {
        guard place.row < area.endRow else { return }
        frame.write(
          runs.map { (text: $0.text, style: Style($0.isItalic ? .italic : [])) }, at: place,
          in: area)
        place.row += 1
      }
    }
  }
}
