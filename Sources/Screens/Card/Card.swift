import ContentModel
import Controls
import Display
import TextLayout

/// A note of the page, opened over it without losing the place.
public struct Card: Hashable, View {
  let title: String
  private let note: Note

  /// `nil` if the entry has no such note.
  public init?(label: String, of entry: Entry) {
    guard let note = entry.article.notes.first(where: { $0.label == label }) else { return nil }
    self.note = note
    title = "Note \(entry.article.number(ofNote: label).map(String.init) ?? label)"
    selected = 0
  }

  /// Which of the note's sources `Enter` opens.
  private(set) var selected: Int

  public var keyPlace: KeyPlace { .card }

  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard box(context).contains(point) else { return .leave() }
    guard let source = source(at: point, context) else { return .done }
    selected = source
    return handle(.openSelected, context)
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch action {
    case .moveUp where selected > 0: selected -= 1
    case .moveDown where selected + 1 < note.sources.count: selected += 1
    case .moveUp, .moveDown: return .refused("This note has no other source")
    case .openSelected:
      guard note.sources.indices.contains(selected) else {
        return .refused("This note names no source that can be opened")
      }
      return .open(Destination(entry: note.sources[selected]))
    case .leave: return .leave()
    default: return .unknown("\(context.keymap[.leave]) closes the note")
    }
    return .done
  }

  /// The same note as the entry has it now; `nil` if it is gone.
  public func adapted(to entry: Entry) -> Card? {
    guard var card = Card(label: note.label, of: entry) else { return nil }
    card.selected = min(selected, max(0, card.note.sources.count - 1))
    return card
  }

  public mutating func select(_ source: Int) { selected = source }

  /// The lower part of the terminal, as high as the note needs.
  public func box(_ context: Context) -> Rect {
    let columns = min(context.size.columns, max(20, context.measure + 4))
    let lines = self.lines(columns: columns - 4, in: context.library)
    let rows = min(lines.count + 2, max(1, context.size.rows - 1))
    return Rect(
      row: max(0, context.size.rows - 1 - rows), column: (context.size.columns - columns) / 2,
      columns: columns, rows: rows)
  }

  /// The source whose line is drawn at a place of the terminal.
  public func source(at place: Point, _ context: Context) -> Int? {
    let inside = box(context).cardInside
    let lines = self.lines(columns: box(context).columns - 4, in: context.library)
    let line = place.row - inside.row
    return inside.contains(place) && lines.indices.contains(line) ? lines[line].source : nil
  }

  public func spoken(_ context: Context) -> Spoken {
    let sources = note.sources.compactMap(context.library.source).map { source in
      let facts = [source.title, source.publisher, source.date?.prose ?? "undated"]
      let grade = source.grade.map { ["\($0.rawValue) grade"] } ?? []
      return "Source: " + (facts + grade).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return Spoken(heading: title, rows: [note.blocks.plainText] + sources)
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    let box = self.box(context)
    frame.fill(box, style: .plain)
    frame.cursor = nil
    frame.drawBox(
      box, title: title, right: "\(context.keymap[.leave]) closes", isFocused: true, context.theme)
    let inside = box.cardInside
    let lines = self.lines(columns: box.columns - 4, in: context.library)
    for (index, line) in lines.prefix(inside.rows).enumerated() {
      let place = Point(row: inside.row + index, column: inside.column)
      let isSelected = line.source == selected
      frame.write(
        line.text, at: place, in: inside, style: isSelected ? context.theme.selected : .plain)
      if isSelected, frame.cursor == nil { frame.cursor = place }
    }
    if frame.cursor == nil { frame.cursor = inside.origin }
  }

  /// The note, then its sources.
  func lines(columns: Int, in library: Library) -> [(text: String, source: Int?)] {
    var lines = wrap(note.blocks.plainText, columns: columns).map { (text: $0, source: Int?.none) }
    for (index, id) in note.sources.enumerated() {
      guard let source = library.source(id) else { continue }
      let facts = [source.publisher, source.date?.prose ?? "undated", source.grade?.rawValue]
      let words = "→ \(source.title) · " + facts.compactMap { $0 }.joined(separator: " · ")
      lines += wrap(words, columns: columns).map { (text: $0, source: index) }
    }
    return lines
  }
}

extension Rect {
  fileprivate var cardInside: Rect { rows >= 3 ? inside.inset(left: 1, right: 1) : self }
}
