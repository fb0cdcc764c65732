import Citation
import ContentModel
import Controls
import Display
import Reading
import Search

extension ScreenTab {
  static let search = ScreenTab("Search", brief: "Find", .showSearch)
}

extension SearchScreen: ScreenView {
  public var keyPlace: KeyPlace { isFiltering ? .facets : .search }

  /// Gives the keys to the field or to the facet list.
  public mutating func focus(at point: Point, _ context: Context) {
    let arrangement = SearchArrangement(context.size, isFiltering: isFiltering)
    isFiltering = arrangement.filters?.contains(point) == true && !filters.rows.isEmpty
  }

  /// A click selects a hit, and opens the one selected; or it turns a filter on or off.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    let arrangement = SearchArrangement(context.size, isFiltering: isFiltering)
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
    SearchArrangement(context.size, isFiltering: isFiltering).header
      .map { Header($0, .search, of: ScreenTab.all, isTyping: true, context) }
  }

  /// A quote with its own citation, a source with its own. Anything else is copied from its page,
  /// where it is known whose words they are.
  public func citation(_ context: Context) -> [Clipping] {
    guard let item = selectedItem else { return [] }
    let library = context.library
    if case .landmark(let id) = item.spot, let quote = library.quote(id) {
      return [Clipping(quote: quote, in: library)]
    }
    return item.kind == .source
      ? [library.source(item.home)].compactMap { $0 }.map { Clipping(.source($0), in: library) }
      : []
  }
}

// MARK: As the journal keeps it

extension SearchScreen {
  private enum Kept {
    static let screen = "search"
    static let query = "query"
    static let hit = "hit"
    /// What earlier versions called the search of quotes alone.
    static let quotes = "quotes"
  }

  public func place(_ context: Context) -> ReaderPlace {
    var detail = [Kept.query: field.text]
    if let item = selectedItem { detail[Kept.hit] = item.id }
    return ReaderPlace(screen: Kept.screen, entity: selectedItem?.home, detail: detail)
  }

  public init?(_ place: ReaderPlace, _ context: Context) {
    let query = place.detail[Kept.query] ?? ""
    switch place.screen {
    case Kept.screen: self.init(query, context)
    case Kept.quotes: self.init("kind:quote \(query)", context)
    default: return nil
    }
    let hit = place.detail[Kept.hit] ?? place.entity?.description
    hit.map { select($0) }
  }
}
