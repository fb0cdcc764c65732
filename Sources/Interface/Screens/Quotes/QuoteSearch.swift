import ContentModel
import Display
import Search
import TextLayout

/// Search as you type over every quote.
struct QuoteSearch {
  private(set) var field: TextField
  private(set) var hits: [QuoteHit]
  private(set) var selected = 0
  /// A spelling that would find something; only where nothing was found.
  private(set) var suggestion: String?
  private let index: QuoteIndex

  init(_ index: QuoteIndex, query: String) {
    self.index = index
    field = TextField(query)
    hits = []
    search()
  }

  mutating func handle(_ action: Action, _ context: Context) -> Response {
    if field.edit(action) {
      search()
      return .done
    }
    let rows = QuotesArrangement(context.size).visibleHits
    switch action {
    case .moveUp: return move(by: -1)
    case .moveDown: return move(by: 1)
    case .pageUp: return move(by: -max(1, rows), clamped: true)
    case .pageDown: return move(by: max(1, rows), clamped: true)
    case .openSelected:
      guard hits.indices.contains(selected) else {
        guard let suggestion else { return .refused("Nothing was found") }
        field = TextField(suggestion)
        search()
        return .done
      }
      let quote = hits[selected].quote
      return .open(Destination(entry: quote.home, spot: .landmark(quote.id)))
    default: return .refused("Type to search; Esc leaves")
    }
  }

  mutating func paste(_ text: String) {
    field.paste(text)
    search()
  }

  /// Puts the selection on a quote, if it is among the hits.
  mutating func select(_ id: EntityID) {
    hits.firstIndex { $0.quote.id == id }.map { selected = $0 }
  }

  private mutating func search() {
    let query = Query(field.text)
    hits = index.search(query)
    selected = 0
    suggestion = hits.isEmpty ? index.nearestSpelling(to: query) : nil
  }

  private mutating func move(by step: Int, clamped: Bool = false) -> Response {
    guard !hits.isEmpty else { return .refused("Nothing was found") }
    let next = min(max(0, selected + step), hits.count - 1)
    guard next != selected || clamped else {
      return .refused(step < 0 ? "This is the first" : "This is the last")
    }
    selected = next
    return .done
  }
}
