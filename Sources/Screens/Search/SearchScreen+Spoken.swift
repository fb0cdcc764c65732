import Controls
import ContentModel
import Search
import Display

extension SearchScreen {
  public func spoken(_ context: Context) -> Spoken {
    let companion = context.library.companion
    if isFiltering {
      return Spoken(
        heading: "Filters", rows: filters.rows.map { $0.spoken(in: companion) },
        selected: filters.selected)
    }
    let words = field.text.isEmpty ? "" : " for “\(field.text.trimmingWhitespace)”"
    let rows = hits.map { hit in
      let item = scope[hit]
      let facts = facts(of: item, context, isDrawn: false).dropFirst(item.status.isEmpty ? 0 : 1)
      let standing =
        item.status.isEmpty
        ? "" : "\(companion.vocabulary.word(ofStatus: item.status)): "
      let words = item.kind == .quote ? item.text : item.text.replacing(" · ", with: ", ")
      return standing + words.joined(to: facts.joined(separator: ", "))
    }
    return Spoken(
      heading: "Search\(words): \(hits.count)", rows: rows, selected: hits.isEmpty ? nil : selected,
      remarks: notices + (hits.isEmpty ? nothingFound(context) : []))
  }
}

extension FacetList.Row {
  fileprivate func spoken(in companion: Companion) -> String {
    switch self {
    case .title(let field): companion.said("By \(field.rawValue):")
    case .value(let value): "\(value.isChosen ? "Chosen: " : "")\(value.label), \(value.count)"
    case .more(_, let count): "\(count) more"
    }
  }
}

extension String {
  /// With facts behind it, parted by a comma where it does not end with a stop of its own.
  fileprivate func joined(to facts: String) -> String {
    let end = last { !"”’)".contains($0) }
    return self + (end.map { ".!?…".contains($0) } == true ? " " : ", ") + facts
  }
}
