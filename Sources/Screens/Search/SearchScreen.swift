import ContentModel
import Controls
import Display
import Search
import TextLayout

/// Search as you type over everything.
public struct SearchScreen {
  public private(set) var field = TextField()
  private(set) var hits: [SearchHit] = []
  var selected = 0
  /// What can stand in place of the word being typed, the best first.
  private(set) var completions: [Completion] = []
  var filters = FacetList()
  /// Whether the facet list has the keys, and not the field.
  var isFiltering = false
  private(set) var scope: SearchScope
  /// The common words without which something was found.
  private(set) var leftOut: [String] = []
  /// Finds in any text what the query finds.
  private(set) var finder: WordFinder
  /// Which reading of the content is searched.
  private(set) var edition: Int

  public init(_ query: String, _ context: Context) {
    scope = context.scope
    edition = context.edition
    finder = WordFinder(Query(""))
    _ = field.paste(query)
    search()
  }

  /// A spelling that would find something; only where nothing was found. It is looked for where it
  /// is shown or taken, not at each key that waits.
  var suggestion: String? { hits.isEmpty ? scope.nearestSpelling(to: Query(field.text)) : nil }

  /// What is selected; `nil` if nothing was found.
  public var selectedItem: SearchItem? {
    hits.indices.contains(selected) ? scope[hits[selected]] : nil
  }

  /// Whether only quotes are looked for.
  var isOfQuotes: Bool { Query(field.text).filters == [Query.Filter(.kind, "quote")] }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    if isFiltering { return handleFilters(action, context) }
    let before = field.text
    if let response = field.edit(action) {
      if field.text != before { search() }
      return response
    }
    let rows = SearchArrangement(context.size).visibleHits
    switch action {
    case .moveUp: return move(to: selected - 1)
    case .moveDown: return move(to: selected + 1)
    case .pageUp: return move(to: selected - rows, isFar: true)
    case .pageDown: return move(to: selected + rows, isFar: true)
    case .moveToTop: return move(to: 0, isFar: true)
    case .moveToBottom: return move(to: hits.count - 1, isFar: true)
    case .complete where !field.isCaretAtEnd: return field.edit(.edit(.right)) ?? .done
    case .complete: return complete()
    case .quotesOnly: return toggleQuotes(context)
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
    case .openSelected: return openSelected()
    case .leave: return .leave()
    default: return .unknown("type to search, \(context.keymap[.leave, in: .search]) leaves")
    }
  }

  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    defer { search() }
    return field.paste(text)
  }

  /// The same search in content that was read anew, or among other notes; the selection stays where it
  /// was.
  public mutating func adapt(to context: Context) {
    scope = context.scope
    guard edition != context.edition else { return }
    edition = context.edition
    let id = selectedItem?.id
    search()
    if let id { select(id) }
  }

  /// Puts the selection on what has this id, if it is among the hits.
  public mutating func select(_ id: String) {
    hits.firstIndex { scope[$0].id == id }.map { selected = $0 }
  }

  private mutating func openSelected() -> Response {
    guard let item = selectedItem else {
      guard let suggestion else { return .refused("Nothing was found") }
      search(suggestion)
      return .done
    }
    let query = Query(field.text)
    let asked = leftOut.isEmpty ? query : query.withoutCommonWords?.query ?? query
    let words = finder.isEmpty ? nil : asked.text
    return .open(Destination(entry: item.home, spot: item.spot.place, words: words))
  }

  private mutating func handleFilters(_ action: Action, _ context: Context) -> Response {
    let page = max(1, (SearchArrangement(context.size, isFiltering: true).filters?.rows ?? 3) - 3)
    switch action {
    case .moveUp: return filters.move(by: -1)
    case .moveDown: return filters.move(by: 1)
    case .pageUp: return filters.move(by: -page)
    case .pageDown: return filters.move(by: page)
    case .halfPageUp: return filters.move(by: -max(1, page / 2))
    case .halfPageDown: return filters.move(by: max(1, page / 2))
    case .moveToTop: return filters.move(by: -filters.rows.count)
    case .moveToBottom: return filters.move(by: filters.rows.count)
    case .previousTarget: isFiltering = false
    case .leave: return .leave()
    case .openSelected:
      if let filter = filters.openSelected() {
        search(scope.toggling(filter, in: Query(field.text)).text)
      }
    default:
      return .unknown("\(context.keymap[.previousTarget, in: .facets]) goes back to the field")
    }
    return .done
  }

  private mutating func toggleQuotes(_ context: Context) -> Response {
    let filter = Query.Filter(.kind, SearchKind.quote.rawValue)
    search(scope.toggling(filter, in: Query(field.text)).text)
    let isOn = Query(field.text).filters.contains(filter)
    let key = context.keymap[.quotesOnly]
    return .said(isOn ? "Quotes alone; \(key) finds everything again" : "Everything again")
  }

  private mutating func search(_ text: String) {
    field.replace(with: text)
    search()
  }

  private mutating func search() {
    let query = Query(field.text)
    let answer = scope.answer(query)
    hits = answer.hits
    finder = WordFinder(answer.query)
    leftOut = answer.leftOut
    selected = 0
    completions = query.unfinished.map { scope.completions(for: String(query.text[$0])) } ?? []
    filters.show(scope.facets(of: hits, for: query))
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

extension SearchItem.Spot {
  fileprivate var place: Destination.Spot {
    switch self {
    case .top: .top
    case .heading(let anchor): .heading(anchor: anchor)
    case .landmark(let id): .landmark(id)
    case .event(let location): .event(location)
    case .words(let quote): .passage(quote)
    }
  }
}
