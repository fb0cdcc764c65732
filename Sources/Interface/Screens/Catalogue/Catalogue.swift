import ContentModel
import Display

/// One of the lists: the timeline, people, sources, or questions, with the selected row's text.
struct Catalogue {
  enum Kind: Hashable, CaseIterable {
    case timeline, people, sources, questions

    var title: String {
      switch self {
      case .timeline: "Timeline"
      case .people: "People"
      case .sources: "Sources"
      case .questions: "Questions"
      }
    }
  }

  let kind: Kind
  let rows: [CatalogueRow]
  private(set) var selected = 0

  /// - Parameter entry: What the reader comes from; the list opens on what belongs to it.
  init(_ kind: Kind, of library: Library, from entry: EntityID?) {
    self.kind = kind
    rows =
      switch kind {
      case .timeline: library.events.map { CatalogueRow($0, in: library) }
      case .people: CatalogueRow.people(of: library)
      case .sources: CatalogueRow.sources(of: library)
      case .questions: CatalogueRow.questions(of: library)
      }
    selected = rows.firstIndex { $0.destination.entry == entry } ?? 0
  }

  mutating func handle(_ action: Action, _ context: Context) -> Response {
    let page = max(1, CatalogueArrangement(context.size, kind: kind).list.rows - 2)
    switch action {
    case .moveUp: return move(to: selected - 1)
    case .moveDown: return move(to: selected + 1)
    case .pageUp: return move(to: max(0, selected - page))
    case .pageDown: return move(to: min(rows.count - 1, selected + page))
    case .moveToTop: return move(to: 0)
    case .moveToBottom: return move(to: rows.count - 1)
    case .paragraphUp: return moveToGroup(before: true)
    case .paragraphDown: return moveToGroup(before: false)
    case .openSelected:
      guard rows.indices.contains(selected) else { return .refused("There is nothing here") }
      return .open(rows[selected].destination)
    case .searchQuotes: return .searchQuotes("")
    default: return .refused("Not in a list")
    }
  }

  private mutating func move(to row: Int) -> Response {
    guard rows.indices.contains(row) else {
      return .refused(row < 0 ? "This is the first" : "This is the last")
    }
    selected = row
    return .done
  }

  /// To the first row of the next group, or of this one or the one before.
  private mutating func moveToGroup(before: Bool) -> Response {
    let starts = rows.indices.filter { $0 == 0 || rows[$0].group != rows[$0 - 1].group }
    let next = before ? starts.last { $0 < selected } : starts.first { $0 > selected }
    guard let next else {
      return .refused(before ? "This is the first" : "There is no group further down")
    }
    selected = next
    return .done
  }
}
