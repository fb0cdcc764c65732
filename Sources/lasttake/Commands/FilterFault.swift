import ContentModel
import Search

/// The first that is wrong with the filters of a query, and what to do, in one line; `nil` if nothing is.
func filterFault(of query: Query, in scope: SearchScope) -> String? {
  if let unknown = query.unknownFilters.first {
    let nearest = unknown.nearest.map { "the nearest is \($0):" }
    let known = Query.Field.allCases.map(\.rawValue).joined(separator: ", ")
    return "“\(unknown.name):” is no filter; \(nearest ?? "known are \(known)")"
  }
  guard let unknown = scope.unknownValues(of: query).first else { return nil }
  let (field, value) = (unknown.filter.field, unknown.filter.value)
  if field == .kind { return unknownKind(value) }
  let help = unknown.nearest.map { "the nearest is \($0)" } ?? remedy(in: field, unknown.known)
  return "nothing has \(field.rawValue):\(value); \(help)"
}

/// That nothing is of a kind, and which was meant.
func unknownKind(_ kind: String) -> String {
  let known = SearchKind.allCases.map(\.rawValue)
  let help = nearest(to: kind, in: known).map { "the nearest is \($0)" }
  return "nothing is of the kind “\(kind)”; \(help ?? remedy(in: .kind, known))"
}

/// All values that there are, or where they are listed.
private func remedy(in field: Query.Field, _ known: [String]) -> String {
  let lists: [Query.Field: String] = [.source: "sources", .goal: "goals", .speaker: "people"]
  if known.count > 15, let list = lists[field] {
    return "lasttake list \(list) names what there is"
  }
  return known.isEmpty
    ? "nothing in this companion has one; leave it out"
    : "known are \(known.joined(separator: ", "))"
}
