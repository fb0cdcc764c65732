import Citation
import ContentModel
import Controls
import Display
import Reading

extension ScreenTab {
  static let quotes = ScreenTab("Quotes", .showQuotes)
}

extension QuoteSearch: ScreenView {
  public var keyPlace: KeyPlace { isFiltering ? .facets : .quotes }

  /// Gives the keys to the field or to the facet list.
  public mutating func focus(at point: Point, _ context: Context) {
    let arrangement = QuotesArrangement(context.size, isFiltering: isFiltering)
    isFiltering = arrangement.filters?.contains(point) == true && !filters.rows.isEmpty
  }

  /// A click selects a quote, and opens the one selected; or it turns a filter on or off.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    let arrangement = QuotesArrangement(context.size, isFiltering: isFiltering)
    if let rect = arrangement.filters, rect.contains(point) {
      guard let row = filters.row(at: point, in: rect) else { return .done }
      focus(at: point, context)
      return filters.select(row) ? handle(.openSelected, context) : .done
    }
    isFiltering = false
    guard let hit = hit(at: point, context) else { return .done }
    guard selected != hit else { return handle(.openSelected, context) }
    selected = hit
    return .done
  }

  public func header(_ context: Context) -> Header? {
    QuotesArrangement(context.size, isFiltering: isFiltering).header
      .map { Header($0, .quotes, of: ScreenTab.all, isTyping: true, context) }
  }

  public func citation(_ context: Context) -> [Clipping] {
    [selectedQuote].compactMap { $0 }.map { Clipping(quote: $0, in: context.library) }
  }
}

// MARK: As the journal keeps it

extension QuoteSearch {
  private enum Kept {
    static let screen = "quotes"
    static let query = "query"
  }

  public func place(_ context: Context) -> ReaderPlace {
    ReaderPlace(
      screen: Kept.screen, entity: selectedQuote?.id, detail: [Kept.query: field.text])
  }

  public init?(_ place: ReaderPlace, _ context: Context) {
    guard place.screen == Kept.screen else { return nil }
    self.init(place.detail[Kept.query] ?? "", context)
    place.entity.map { select($0) }
  }
}
