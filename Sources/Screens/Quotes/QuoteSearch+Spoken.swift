import Controls
import Search

extension QuoteSearch {
  public func spoken(_ context: Context) -> Spoken {
    if isFiltering {
      return Spoken(
        heading: "Filters", rows: filters.rows.map(\.spoken), selected: filters.selected)
    }
    let words = field.text.isEmpty ? "" : " for “\(field.text)”"
    let rows = hits.map { hit in
      let home = context.library[hit.quote.home]?.title ?? ""
      return [hit.text, hit.quote.speakerName, hit.quote.dateText, home]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let key = context.keymap[.openSelected, in: .quotes]
    let offer = suggestion.map { ["Did you mean “\($0)”? \(key) searches it."] } ?? []
    return Spoken(
      heading: "Quotes\(words): \(hits.count)", rows: rows, selected: hits.isEmpty ? nil : selected,
      remarks: offer)
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
