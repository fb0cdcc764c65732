import ContentModel

/// What `lasttake list` can list of a companion.
struct Listing {
  private let library: Library

  init(_ library: Library) { self.library = library }

  var kinds: [String] {
    ["goals"] + library.companion.strands.map(\.id)
      + ["people", "sources", "cases", "trails", "quotes", "questions", "timeline", "alone"]
  }

  /// Every id that a command takes.
  var ids: [String] {
    ["about"] + kinds.flatMap { records(of: $0)?.map(\.id) ?? [] } + corrections.map(\.id)
  }

  private var corrections: [ListRecord] {
    library.changes.filter { $0.kind == .correction }.map(ListRecord.init)
  }

  /// The record of what an id names, with the whole of its words.
  func record(of id: EntityID) -> ListRecord? {
    let known = kinds.lazy.compactMap { records(of: $0)?.first { $0.id == id.description } }.first
    let correction =
      id.folder == "corrections" ? corrections.first { $0.id == id.description } : nil
    guard
      var record = known ?? correction
        ?? library[id].map({ ListRecord(id: id.typed, title: $0.title) })
    else {
      return nil
    }
    record.text = record.text ?? library[id]?.article.blocks.plainText ?? record.summary
    return record
  }

  /// One record for each kind, with how many there are.
  var counts: [ListRecord] {
    let words =
      library.companion.strands.reduce(0) { $0 + $1.wordCount }
      + library.companion.goals.reduce(0) { $0 + $1.article.wordCount }
    return kinds.map { kind in
      var record = ListRecord(id: kind, title: kind, count: records(of: kind)?.count ?? 0)
      if kind == "questions" { record.summary = library.calloutCounts }
      return record
    } + [ListRecord(id: "words", title: "words", count: words)]
  }

  /// The records of a kind, in the companion's order; `nil` if there is no such kind.
  func records(of kind: String) -> [ListRecord]? {
    let companion = library.companion
    switch kind {
    case "goals": return companion.goals.map(ListRecord.init)
    case "people": return library.peopleInOrder.map(ListRecord.init)
    case "sources": return library.sourcesInOrder.map(ListRecord.init)
    case "cases": return companion.cases.map(ListRecord.init)
    case "trails": return companion.trails.map(ListRecord.init)
    case "quotes": return library.quotes.map(ListRecord.init)
    case "questions":
      return library.callouts.filter { $0.kind.isListed }.map { ListRecord($0, in: library) }
    case "timeline": return library.events.map { ListRecord($0, in: library) }.withUniqueIDs
    case "alone": return library.loneStatements.map { ListRecord($0, in: library) }
    default: return companion.strands.first { $0.id == kind }?.chapters.map(ListRecord.init)
    }
  }
}

extension [ListRecord] {
  /// The same, those that share an id numbered from 2.
  fileprivate var withUniqueIDs: [ListRecord] {
    var seen: [String: Int] = [:]
    return map { record in
      var record = record
      seen[record.id, default: 0] += 1
      if let count = seen[record.id], count > 1 { record.id += "-\(count)" }
      return record
    }
  }
}
