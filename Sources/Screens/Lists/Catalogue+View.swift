import Citation
import ContentModel
import Controls
import Display
import Reading

extension Catalogue.Kind {
  /// The tab under which it is found; what rests on one source alone belongs to the sources.
  var tab: ScreenTab {
    switch self {
    case .timeline: ScreenTab("Timeline", short: "Time", .showTimeline)
    case .people: ScreenTab("People", brief: "Who", .showPeople)
    case .sources, .alone: ScreenTab("Sources", .showSources)
    case .notes: ScreenTab("Notes", brief: "Note", .showNotes)
    case .questions: ScreenTab("Questions", short: "Ask", .showQuestions)
    case .latest: ScreenTab("Latest", brief: "New", .showLatest)
    case .trails: ScreenTab("Trails", .showTrails)
    }
  }

  public var title: String { self == .alone ? "One source alone" : tab.title }
}

extension Catalogue: ScreenView {
  /// A click selects; on what is selected already it opens.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard let row = row(at: point, context) else { return .done }
    guard row != selected else { return handle(.openSelected, context) }
    select(row)
    return .done
  }

  public func header(_ context: Context) -> Header? {
    CatalogueArrangement(context.size, kind: kind).header
      .map { Header($0, kind.tab, of: ScreenTab.all, context) }
  }

  public func citation(_ context: Context) -> [Clipping] {
    guard kind == .sources || kind == .alone, rows.indices.contains(selected) else { return [] }
    return [rows[selected].source ?? rows[selected].destination.entry]
      .compactMap(context.library.source).map { Clipping(.source($0), in: context.library) }
  }
}

// MARK: As the journal keeps it

extension Catalogue {
  private enum Kept {
    static let screen = "list"
    static let kind = "kind"
    static let order = "order"
    static let filter = "filter"
  }

  public func place(_ context: Context) -> ReaderPlace {
    let row = rows.indices.contains(selected) ? rows[selected] : nil
    return ReaderPlace(
      screen: Kept.screen, entity: row?.destination.entry,
      passage: row.map { TextQuote(exact: $0.title) },
      detail: [
        Kept.kind: kind.rawValue, Kept.order: order.rawValue, Kept.filter: filter.text,
      ])
  }

  /// Journals of earlier versions name a list by its title.
  public init?(_ place: ReaderPlace, _ context: Context) {
    guard place.screen == Kept.screen, let name = place.detail[Kept.kind],
      let kind = Kind(rawValue: name.lowercased())
    else { return nil }
    self.init(
      kind, context, from: place.entity,
      order: place.detail[Kept.order].flatMap(CatalogueOrder.init),
      filter: place.detail[Kept.filter] ?? "")
    let row = rows.firstIndex {
      $0.title == place.passage?.exact && $0.destination.entry == place.entity
    }
    row.map { select($0) }
  }
}
