import ContentModel
import Controls

extension CatalogueRow {
  /// What rests on one source alone, source by source: each statement with the page that tells it.
  static func alone(of library: Library) -> [CatalogueRow] {
    let statements = library.loneStatements
    var counts: [EntityID: Int] = [:]
    for statement in statements { counts[statement.source, default: 0] += 1 }
    return statements.compactMap { statement in
      guard let source = library.source(statement.source) else { return nil }
      let home = library[statement.home]?.title ?? "\(statement.home)"
      let count = counts[source.id] ?? 0
      let callout = statement.callout.flatMap(library.callout)
      let facts = [statement.speaker, callout?.standing, home].compactMap { $0 }
        .filter { !$0.isEmpty }
      let name = [source.title, source.publisher].filter { !$0.isEmpty }.joined(separator: " · ")
      return CatalogueRow(
        group: "\(name): \(counted("statement", count))", title: statement.words,
        facts: facts.joined(separator: " · "),
        destination: Destination(
          entry: statement.home, spot: .fileLine(statement.location.line)),
        preview: .entry(source.id), also: source.grade?.rawValue ?? "",
        period: source.date.flatMap { Period(start: $0, end: $0) }, count: count,
        source: source.id)
    }
  }
}
