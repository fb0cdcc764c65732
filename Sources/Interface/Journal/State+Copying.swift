import Citation
import ContentModel

/// Copying words with their citation.
extension State {
  mutating func copyAtHand() {
    let citation = screen.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    copy(citation)
  }

  /// Copies in the style used last.
  mutating func copy(_ citation: [Clipping]) {
    if case .styles(let list) = overlay {
      citationStyle = list.style
      overlay = nil
    }
    screen.reader?.selection = nil
    orders.append(.copy(citation.text(in: citationStyle)))
  }

  mutating func chooseStyle() {
    let citation = screen.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    overlay = .styles(StyleList(citation, style: citationStyle))
  }

  mutating func saveCitation() {
    guard case .styles(let list) = overlay else { return }
    overlay = nil
    orders.append(.save(list.text))
  }
}

extension Screen {
  /// What `y` copies here.
  func citation(_ context: Context) -> [Clipping] {
    switch self {
    case .reader, .split: return reader?.citation(self.context(of: context)) ?? []
    case .quotes(let quotes):
      return [quotes.selectedQuote].compactMap { $0 }
        .map { Clipping(quote: $0, in: context.library) }
    case .board(let board):
      return [board.selectedEntry(in: context.library)].compactMap { $0 }
        .compactMap { context.library[$0] }.map { Clipping($0, in: context.library) }
    case .catalogue(let catalogue):
      guard catalogue.kind == .sources, catalogue.rows.indices.contains(catalogue.selected) else {
        return []
      }
      return [catalogue.rows[catalogue.selected].destination.entry]
        .compactMap(context.library.source).map { Clipping(.source($0), in: context.library) }
    }
  }
}
