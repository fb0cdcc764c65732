import ContentModel
import Controls
import Search

/// In which order a list stands; its raw value is the name that the journal keeps.
public enum CatalogueOrder: String, Hashable, CaseIterable, Sendable {
  /// As the companion has it: by kind, by who it is about.
  case standing
  case name, count, date, newest, page
}

extension Catalogue.Kind {
  /// The orders that make sense for what is listed, the first one at the start.
  public var orders: [CatalogueOrder] {
    switch self {
    case .timeline: [.date, .newest, .page]
    case .people: [.standing, .name, .count]
    case .sources: [.standing, .date, .name, .count]
    case .notes: [.page, .date]
    case .questions: [.standing, .page]
    case .latest: [.standing, .page]
    case .alone: [.standing, .count, .page]
    case .trails: [.standing, .name]
    }
  }

  /// An order as the list says it.
  func words(for order: CatalogueOrder) -> String {
    switch (self, order) {
    case (.timeline, .page), (.questions, .page), (.latest, .page), (.alone, .page):
      "by page, in reading order"
    case (.timeline, .newest): "the newest first"
    case (.timeline, _), (.notes, .date): "by time, the oldest first"
    case (.notes, _): "by chapter"
    case (.people, .name): "by last name"
    case (.people, .count): "by how often they are quoted"
    case (.people, _): "by their part in it"
    case (.sources, .date): "by date, the newest first"
    case (.sources, .name), (.trails, .name): "by title"
    case (.sources, .count): "by how many pages cite them"
    case (.sources, _): "by kind, the newest first"
    case (.trails, _): "as the companion has them"
    case (.questions, _): "by kind"
    case (.latest, _): "updates, then corrections"
    case (.alone, .count): "by source, that which bears most first"
    case (.alone, _): "by source, kind by kind"
    }
  }

  /// So many of what is listed.
  func counted(_ count: Int) -> String {
    switch self {
    case .timeline: Controls.counted("event", count)
    case .people: count == 1 ? "1 person" : "\(count) people"
    case .sources: Controls.counted("source", count)
    case .notes: count == 1 ? "1 note or bookmark" : "\(count) notes and bookmarks"
    case .questions: count == 1 ? "1 entry" : "\(count) entries"
    case .latest: Controls.counted("change", count)
    case .trails: Controls.counted("trail", count)
    case .alone: count == 1 ? "1 statement that rests" : "\(count) statements that rest"
    }
  }
}

extension CatalogueRow {
  /// The rows in an order, which gives them the groups that go with it. The rows as they are made
  /// stand in the first order of their kind.
  static func sorted(
    _ rows: [CatalogueRow], by order: CatalogueOrder, of kind: Catalogue.Kind, _ context: Context
  ) -> [CatalogueRow] {
    guard order != kind.orders[0], kind != .notes else { return rows }
    switch order {
    case .standing: return rows
    case .date, .newest:
      return rows.grouped { $0.period.map { String($0.start.year) } ?? "Undated" }
        .stablySorted {
          ($1.period?.start.description ?? "") < ($0.period?.start.description ?? "")
        }
    case .name:
      return rows.map { (name: FoldedText($0.sortingName).folded, row: $0) }
        .stablySorted { $0.name < $1.name }
        .map(\.row)
        .grouped { row in
          let first = row.sortingName.first { $0.isLetter || $0.isNumber }
          return first.map { $0.uppercased() } ?? "#"
        }
    case .count where kind == .alone:
      return rows.stablySorted { $0.count > $1.count }
    case .count:
      return rows.stablySorted { $0.count > $1.count }.grouped { kind.group(ofCount: $0.count) }
    case .page:
      let numbers = context.library.readingOrder
      return rows.grouped { context.library[$0.destination.entry]?.title ?? "" }
        .stablySorted {
          (numbers[$0.destination.entry] ?? .max) < (numbers[$1.destination.entry] ?? .max)
        }
    }
  }
}

extension Catalogue.Kind {
  fileprivate func group(ofCount count: Int) -> String {
    switch self {
    case .people: count == 0 ? "Not quoted" : Controls.counted("quote", count)
    default: count == 0 ? "Cited nowhere" : "Cited on \(Controls.counted("page", count))"
    }
  }
}

extension [CatalogueRow] {
  fileprivate func grouped(by name: (CatalogueRow) -> String) -> [CatalogueRow] {
    map { row in
      var row = row
      row.group = name(row)
      return row
    }
  }
}

extension Array {
  /// Sorted so that those which come neither before nor after one another keep their order.
  fileprivate func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted {
      if areInOrder($0.element, $1.element) { return true }
      return !areInOrder($1.element, $0.element) && $0.offset < $1.offset
    }.map(\.element)
  }
}
