import Controls
import Search

extension SearchScreen {
  public func spoken(_ context: Context) -> Spoken {
    if isFiltering {
      return Spoken(
        heading: "Filters", rows: filters.rows.map(\.spoken), selected: filters.selected)
    }
    let words = field.text.isEmpty ? "" : " for “\(field.text)”"
    let rows = hits.map { hit in
      let item = scope[hit]
      return ([item.text] + facts(of: item, context)).joined(separator: " · ")
    }
    return Spoken(
      heading: "Search\(words): \(hits.count)", rows: rows, selected: hits.isEmpty ? nil : selected,
      remarks: notices + (hits.isEmpty ? nothingFound(context) : []))
  }
}

extension FacetList.Row {
  fileprivate var spoken: String {
    switch self {
    case .title(let field): "\(field.rawValue):"
    case .value(let value): "\(value.isChosen ? "[x]" : "[ ]") \(value.label), \(value.count)"
    case .more(_, let count): "\(count) more"
    }
  }
}
