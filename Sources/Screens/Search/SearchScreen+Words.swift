import ContentModel
import Controls
import Search

/// What the search says.
extension SearchScreen {
  /// How many hits there are: `3 quotes` where all are of one kind, or `12 found`.
  var count: String {
    let chosen = Query(field.text).filters.filter { $0.field == .kind }.map(\.value)
    guard chosen.count == 1, let kind = SearchKind(rawValue: chosen[0]) else {
      return "\(hits.count) found"
    }
    return kind.counted(hits.count)
  }

  /// What stands beside the words of a hit: how far it is known, what it is, who, when, and where.
  /// - Parameter isDrawn: Whether how far it is known has its sign.
  func facts(of item: SearchItem, _ context: Context, isDrawn: Bool = true) -> [String] {
    let home = context.library[item.home]?.title ?? item.home.description
    let place = item.text == home || item.kind == .person || item.kind == .source ? "" : home
    let known = item.status.isEmpty ? "" : Self.known(item.status, context, isDrawn: isDrawn)
    let kind = item.spot == .top ? item.home.folder.kindOfPage : nil
    let word = context.library.companion.said(kind ?? item.kind.word)
    return [known, word, item.speaker, item.date, place]
      .filter { !$0.isEmpty }
  }

  private static func known(_ status: String, _ context: Context, isDrawn: Bool) -> String {
    let vocabulary = context.library.companion.vocabulary
    let sign = isDrawn ? vocabulary.callout(status).map { "\($0.glyph) " } : nil
    return (sign ?? "") + vocabulary.word(ofStatus: status)
  }

  /// What is wrong with the query.
  var notices: [String] {
    let unknown = Query(field.text).unknownFilters.map { unknown in
      let nearest = unknown.nearest.map { "; the nearest is \($0):" } ?? ""
      return "“\(unknown.name):” is no filter\(nearest)"
    }
    guard !leftOut.isEmpty else { return unknown }
    let words = leftOut.map { "“\($0)”" }.joined(separator: ", ")
    return unknown + ["Few have all these words, or none; below, found without \(words)"]
  }

  /// What is said where nothing was found: what would find something, and where it was looked for.
  func nothingFound(_ context: Context) -> [String] {
    let key = context.keymap[.openSelected, in: .search]
    let offer = suggestion.map { nearest in
      let words = Query(nearest).wordsAlone
      return "Did you mean “\(words.isEmpty ? nearest : words)”? \(key) searches it."
    }
    let companion = context.library.companion
    let places = scope.counts.map { companion.said($0.kind.counted($0.count)) }
      .joined(separator: ", ")
    return ["Nothing found.", offer ?? "", "Looked through \(places)."].filter { !$0.isEmpty }
  }

  /// What can be typed: the completions of the last word; at the start everything; and otherwise what
  /// kinds were found.
  var hint: String {
    if let notice = notices.first { return notice }
    if field.text.isEmpty {
      let names = Query.Field.allCases.map { "\($0.rawValue):" }.joined(separator: " ")
      return "Words, “a phrase”, -without, " + names
    }
    guard !isFiltering, let best = completions.first else { return kindsFound }
    let label = best.text.hasSuffix(":") ? "" : "  \(best.label)"
    let others = completions.dropFirst().prefix(4).map(\.label).joined(separator: ", ")
    return "→ \(best.text)\(label)" + (others.isEmpty ? "" : ", or \(others)")
  }

  private var kindsFound: String {
    filters.values(of: .kind).map { "\($0.label) \($0.count)" }.joined(separator: " · ")
  }
}

extension String {
  /// What a page in the folder is called; `nil` where its kind says it.
  fileprivate var kindOfPage: String? {
    switch self {
    case "goals": "goal"
    case "people", "sources", "about": nil
    default: "page"
    }
  }
}
