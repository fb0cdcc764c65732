import ContentModel
import Controls
import Display
import Search
import TextLayout

/// Search as you type over every quote.
public struct QuoteSearch {
  public private(set) var field = TextField()
  private(set) var hits: [QuoteHit] = []
  var selected = 0
  /// What can stand in place of the word being typed, the best first.
  private(set) var completions: [Completion] = []
  var filters = FacetList()
  /// Whether the facet list has the keys, and not the field.
  var isFiltering = false
  private var index: QuoteIndex
  /// Which reading of the content the index is over.
  private(set) var edition: Int

  public init(_ query: String, _ context: Context) {
    index = context.quoteIndex
    edition = context.edition
    _ = field.paste(query)
    search()
  }

  /// A spelling that would find something; only where nothing was found. It is looked for where it
  /// is shown or taken, not at each key that waits.
  var suggestion: String? { hits.isEmpty ? index.nearestSpelling(to: Query(field.text)) : nil }

  public var selectedQuote: Quote? { hits.indices.contains(selected) ? hits[selected].quote : nil }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    if isFiltering { return handleFilters(action, context) }
    if let response = field.edit(action) {
      search()
      return response
    }
    let rows = QuotesArrangement(context.size).visibleHits
    switch action {
    case .moveUp: return move(to: selected - 1)
    case .moveDown: return move(to: selected + 1)
    case .pageUp: return move(to: selected - rows, isFar: true)
    case .pageDown: return move(to: selected + rows, isFar: true)
    case .moveToTop: return move(to: 0, isFar: true)
    case .moveToBottom: return move(to: hits.count - 1, isFar: true)
    case .complete: return complete()
    case .olderSearch, .newerSearch:
      guard field.recall(action == .olderSearch ? -1 : 1, of: context.journal.searches) else {
        return .refused(
          "There is no search \(action == .olderSearch ? "before" : "after") this one")
      }
      search()
      return .done
    case .nextTarget:
      guard !filters.rows.isEmpty else { return .refused("Nothing was found to filter") }
      isFiltering = true
      return .done
    case .openSelected:
      guard hits.indices.contains(selected) else {
        guard let suggestion else { return .refused("Nothing was found") }
        search(suggestion)
        return .done
      }
      let quote = hits[selected].quote
      return .open(Destination(entry: quote.home, spot: .landmark(quote.id)))
    case .leave: return .leave()
    default: return .unknown("type to search, \(context.keymap[.leave, in: .quotes]) leaves")
    }
  }

  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    defer { search() }
    return field.paste(text)
  }

  /// The same search in content that was read anew; the selection stays on its quote.
  public mutating func adapt(to context: Context) {
    guard edition != context.edition else { return }
    let quote = selectedQuote?.id
    index = context.quoteIndex
    edition = context.edition
    search()
    if let quote { select(quote) }
  }

  /// Puts the selection on a quote, if it is among the hits.
  public mutating func select(_ id: EntityID) {
    hits.firstIndex { $0.quote.id == id }.map { selected = $0 }
  }

  private mutating func handleFilters(_ action: Action, _ context: Context) -> Response {
    let page = max(1, (QuotesArrangement(context.size, isFiltering: true).filters?.rows ?? 3) - 3)
    switch action {
    case .moveUp: return filters.move(by: -1)
    case .moveDown: return filters.move(by: 1)
    case .pageUp: return filters.move(by: -page)
    case .pageDown: return filters.move(by: page)
    case .moveToTop: return filters.move(by: -filters.rows.count)
    case .moveToBottom: return filters.move(by: filters.rows.count)
    case .previousTarget: isFiltering = false
    case .leave: return .leave()
    case .openSelected:
      if let filter = filters.openSelected() {
        search(index.toggling(filter, in: Query(field.text)).text)
      }
    default:
      return .unknown("\(context.keymap[.previousTarget, in: .facets]) goes back to the field")
    }
    return .done
  }

  private mutating func search(_ text: String) {
    field = TextField(text)
    search()
  }

  private mutating func search() {
    let query = Query(field.text)
    hits = index.search(query)
    selected = 0
    completions = query.unfinished.map { index.completions(for: String(query.text[$0])) } ?? []
    filters.show(index.facets(of: hits, for: query))
    isFiltering = isFiltering && !filters.rows.isEmpty
  }

  /// Puts the best completion in place of the word being typed; after a value the next word can
  /// follow at once.
  private mutating func complete() -> Response {
    guard let best = completions.first, let word = Query(field.text).unfinished else {
      return .refused("There is nothing to complete")
    }
    let ending = best.text.hasSuffix(":") ? "" : " "
    search(field.text[..<word.lowerBound] + best.text + ending)
    return .done
  }

  private mutating func move(to row: Int, isFar: Bool = false) -> Response {
    guard !hits.isEmpty else { return .refused("Nothing was found") }
    return moveSelection(&selected, to: row, of: hits.count, isFar: isFar)
  }
}
