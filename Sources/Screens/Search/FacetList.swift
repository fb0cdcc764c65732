import Controls
import Search

/// The filters that the hits offer, field by field, and the one that is selected.
struct FacetList {
  enum Row: Hashable {
    case title(Query.Field)
    case value(Facet.Value)
    /// Stands for so many values of the field.
    case more(Query.Field, count: Int)
  }

  private(set) var rows: [Row] = []
  /// Never a title, unless there is nothing else.
  private(set) var selected = 0
  private var facets: [Facet] = []
  /// The fields of which every value is shown.
  private var opened: Set<Query.Field> = []
  /// How many values of the others are.
  private static let shown = 6

  /// Takes the facets of other hits. The selection stays on its value, or near.
  mutating func show(_ facets: [Facet]) {
    let before = rows.indices.contains(selected) ? rows[selected].filter : nil
    self.facets = facets
    arrangeRows()
    if let before, let same = rows.firstIndex(where: { $0.filter == before }) {
      selected = same
    } else {
      selected = row(from: selected, step: 1) ?? 0
    }
  }

  /// Shows all values of a field that was cut, or:
  /// - Returns: The filter to put in or take out.
  mutating func openSelected() -> Query.Filter? {
    guard rows.indices.contains(selected) else { return nil }
    if case .more(let field, _) = rows[selected] {
      opened.insert(field)
      arrangeRows()
      return nil
    }
    return rows[selected].filter
  }

  /// The values of a field, as many as there are.
  func values(of field: Query.Field) -> [Facet.Value] {
    facets.first { $0.field == field }?.values ?? []
  }

  mutating func move(by step: Int) -> Response {
    guard let next = row(from: selected + step, step: step), next != selected else {
      return .refused(step < 0 ? "This is the first" : "This is the last")
    }
    selected = next
    return .done
  }

  /// Puts the selection on a row, unless it is a title.
  /// - Returns: Whether it did.
  mutating func select(_ row: Int) -> Bool {
    guard rows.indices.contains(row), !rows[row].isTitle else { return false }
    selected = row
    return true
  }

  /// The row at a place or the next in the direction that is no title; the last one there is where
  /// the list ends.
  private func row(from place: Int, step: Int) -> Int? {
    let nearest = min(max(0, place), rows.count - 1)
    let choices = rows.indices.filter { !rows[$0].isTitle }
    return step < 0
      ? choices.last { $0 <= nearest } ?? choices.first
      : choices.first { $0 >= nearest } ?? choices.last
  }

  private mutating func arrangeRows() {
    rows = facets.flatMap { facet in
      let hidden = opened.contains(facet.field) ? 0 : facet.values.count - Self.shown
      // A line that stands for one value would take that value's place.
      let shown = facet.values.dropLast(hidden > 1 ? hidden : 0)
      return [.title(facet.field)] + shown.map(Row.value)
        + (hidden > 1 ? [.more(facet.field, count: hidden)] : [])
    }
  }
}

extension FacetList.Row {
  fileprivate var isTitle: Bool {
    if case .title = self { true } else { false }
  }

  fileprivate var filter: Query.Filter? {
    if case .value(let value) = self { value.filter } else { nil }
  }
}
