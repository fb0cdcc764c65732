import ContentModel
import Display
import TextLayout

/// A note of the page, opened over it without losing the place.
struct Card: Hashable {
  let title: String
  private let note: Note

  /// `nil` if the entry has no such note.
  init?(label: String, of entry: Entry) {
    guard let note = entry.article.notes.first(where: { $0.label == label }) else { return nil }
    self.note = note
    title = "Note \(entry.article.number(ofNote: label).map(String.init) ?? label)"
    selected = 0
  }

  /// Which of the note's sources `Enter` opens.
  private(set) var selected: Int

  mutating func handle(_ action: Action) -> Response {
    switch action {
    case .moveUp where selected > 0: selected -= 1
    case .moveDown where selected + 1 < note.sources.count: selected += 1
    case .moveUp, .moveDown: return .refused("This note has no other source")
    case .openSelected:
      guard note.sources.indices.contains(selected) else {
        return .refused("This note names no source that can be opened")
      }
      return .open(Destination(entry: note.sources[selected]))
    default: return .refused("Esc closes the note")
    }
    return .done
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let columns = min(context.size.columns, max(20, context.measure + 4))
    let lines = self.lines(columns: columns - 4, in: context.library)
    let rows = min(lines.count + 2, max(1, context.size.rows - 1))
    let box = Rect(
      row: max(0, context.size.rows - 1 - rows), column: (context.size.columns - columns) / 2,
      columns: columns, rows: rows)
    frame.fill(box, style: .plain)
    frame.drawBox(box, title: title, right: "Esc closes", isFocused: true, context.theme)
    let inside = rows >= 3 ? box.inside.inset(left: 1, right: 1) : box
    for (index, line) in lines.prefix(inside.rows).enumerated() {
      let place = Place(row: inside.row + index, column: inside.column)
      frame.write(
        line.text, at: place, in: inside, style: line.isSelected ? context.theme.selected : .plain)
      if line.isSelected { frame.cursor = place }
    }
  }

  private func lines(columns: Int, in library: Library) -> [(text: String, isSelected: Bool)] {
    var lines = wrap(note.blocks.plainText, columns: columns).map { (text: $0, isSelected: false) }
    for (index, id) in note.sources.enumerated() {
      guard let source = library.source(id) else { continue }
      let facts = [source.publisher, source.date?.prose ?? "undated", source.grade?.rawValue]
      let words = "→ \(source.title) · " + facts.compactMap { $0 }.joined(separator: " · ")
      lines += wrap(words, columns: columns).enumerated().map { number, text in
        (text: text, isSelected: index == selected && number == 0)
      }
    }
    return lines
  }
}
