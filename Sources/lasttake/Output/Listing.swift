import ContentModel

/// What `lasttake list` can list of a companion.
struct Listing {
  private let library: Library

  init(_ library: Library) { self.library = library }

  var kinds: [String] {
    ["goals"] + library.companion.strands.map(\.id)
      + ["people", "sources", "quotes", "questions", "timeline"]
  }

  /// One record for each kind, with how many there are.
  var counts: [ListRecord] {
    let words =
      library.companion.strands.reduce(0) { $0 + $1.wordCount }
      + library.companion.goals.reduce(0) { $0 + $1.article.wordCount }
    return kinds.map { kind in
      let count = records(of: kind)?.count ?? 0
      return ListRecord(id: kind, title: String(count), count: count)
    } + [ListRecord(id: "words", title: "\(words) in goals and chapters", count: words)]
  }

  /// The records of a kind, in the companion's order; `nil` if there is no such kind.
  func records(of kind: String) -> [ListRecord]? {
    let companion = library.companion
    switch kind {
    case "goals": return companion.goals.map(ListRecord.init)
    case "people": return companion.people.map(ListRecord.init)
    case "sources": return companion.sources.map(ListRecord.init)
    case "quotes": return library.quotes.map(ListRecord.init)
    case "questions": return library.callouts.filter { $0.kind != .care }.map(ListRecord.init)
    case "timeline": return library.events.map(ListRecord.init)
    default: return companion.strands.first { $0.id == kind }?.chapters.map(ListRecord.init)
    }
  }
}
