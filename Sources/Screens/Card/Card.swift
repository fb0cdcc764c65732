import ContentModel
import Controls
import Display
import TextLayout

/// A note of the page, opened over it without losing the place.
public struct Card: Hashable, View {
  /// What the note leads to.
  enum Item: Hashable {
    case source(EntityID)
    /// On the web.
    case address(String)
  }

  let title: String
  private let note: Note

  /// `nil` if the entry has no such note.
  public init?(label: String, of entry: Entry) {
    guard let note = entry.article.notes.first(where: { $0.label == label }) else { return nil }
    self.note = note
    title = "Note \(entry.article.number(ofNote: label).map(String.init) ?? label)"
    selected = 0
  }

  /// Which of its items `Enter` opens.
  private(set) var selected: Int

  public var keyPlace: KeyPlace { .card }

  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard box(context).contains(point) else { return .leave() }
    guard let item = item(at: point, context) else { return .done }
    selected = item
    return handle(.openSelected, context)
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let items = self.items(in: context.library)
    if let moved = moveSelection(&selected, by: action, page: 1, of: items.count) {
      return items.count > 1 ? moved : .refused("This note leads to nothing else")
    }
    switch action {
    case .openSelected:
      guard items.indices.contains(selected) else {
        return .refused("This note names no source that can be opened")
      }
      switch items[selected] {
      case .source(let id): return .open(Destination(entry: id))
      case .address(let address): return .visit(address)
      }
    case .copyAddress:
      guard let address = address(in: items) else {
        return .refused("This note has no address of the web")
      }
      return .copyAlone(address)
    case .leave: return .leave()
    default: return .unknown("\(context.keymap[.leave]) closes the note")
    }
  }

  /// The address selected, or the first below the source that is.
  private func address(in items: [Item]) -> String? {
    items.dropFirst(selected).lazy.compactMap { item in
      if case .address(let address) = item { address } else { nil }
    }.first
  }

  /// The same note as the entry has it now; `nil` if it is gone.
  public func adapted(to entry: Entry) -> Card? {
    guard var card = Card(label: note.label, of: entry) else { return nil }
    card.selected = selected
    return card
  }

  public mutating func select(_ item: Int) { selected = item }

  /// Its sources, each with its address, and the addresses that stand in its own words.
  private func items(in library: Library) -> [Item] {
    var items: [Item] = []
    for id in note.sources {
      guard let source = library.source(id) else { continue }
      items.append(.source(id))
      if let address = source.url, !address.isEmpty { items.append(.address(address)) }
    }
    note.blocks.walkInlines { inline in
      guard case .link(.external(let address), _) = inline.kind else { return }
      if !items.contains(.address(address)) { items.append(.address(address)) }
    }
    return items
  }
}

// MARK: Drawing

extension Card {
  /// The lower part of the terminal, as high as the note needs.
  public func box(_ context: Context) -> Rect {
    let columns = min(context.size.columns, max(20, context.measure + 4))
    let lines = self.lines(columns: columns - 4, in: context.library)
    let rows = min(lines.count + 2, max(1, context.size.rows - 1))
    return Rect(
      row: max(0, context.size.rows - 1 - rows), column: (context.size.columns - columns) / 2,
      columns: columns, rows: rows)
  }

  /// The item whose line is drawn at a place of the terminal.
  public func item(at place: Point, _ context: Context) -> Int? {
    let inside = box(context).cardInside
    let lines = visibleLines(context)
    let line = place.row - inside.row
    return inside.contains(place) && lines.indices.contains(line) ? lines[line].item : nil
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
    for (index, line) in visibleLines(context).enumerated() {
      let place = Point(row: inside.row + index, column: inside.column)
      let isSelected = line.item == selected
      frame.write(
        line.text, at: place, in: inside, style: isSelected ? context.theme.selected : .plain)
      if isSelected, frame.cursor == nil { frame.cursor = place }
    }
    if frame.cursor == nil { frame.cursor = inside.origin }
  }

  /// What fits of the note, from its beginning, or as far down as shows the whole of what is selected.
  private func visibleLines(_ context: Context) -> [CardLine] {
    let box = self.box(context)
    let lines = self.lines(columns: box.columns - 4, in: context.library)
    let rows = max(0, box.cardInside.rows)
    let end = lines.lastIndex { $0.item == selected }.map { $0 + 1 } ?? 0
    return Array(lines.dropFirst(max(0, end - rows)).prefix(rows))
  }

  /// The note, then what it leads to.
  func lines(columns: Int, in library: Library) -> [CardLine] {
    var lines = wrap(note.blocks.plainText, columns: columns).map { CardLine(text: $0) }
    for (index, item) in items(in: library).enumerated() {
      switch item {
      case .source(let id):
        guard let source = library.source(id) else { continue }
        let facts = [source.publisher, source.date?.prose ?? "undated", source.grade?.rawValue]
        let words = "→ \(source.title) · " + facts.compactMap { $0 }.joined(separator: " · ")
        lines += wrap(words, columns: columns).map { CardLine(text: $0, item: index) }
      case .address(let address):
        lines += wrap(address, columns: max(1, columns - 2)).map {
          CardLine(text: "  " + $0, item: index)
        }
      }
    }
    return lines
  }
}

/// One line of a card, and which of its items it shows.
struct CardLine: Hashable {
  var text: String
  var item: Int?
}

extension Rect {
  fileprivate var cardInside: Rect { rows >= 3 ? inside.inset(left: 1, right: 1) : self }
}
