import ContentModel

/// What is searched together: a companion, and the reader's own notes on it.
public struct SearchScope: Sendable {
  public let library: SearchIndex
  public let notes: SearchIndex

  /// - Parameter notes: The reader's own, each an item.
  public init(_ index: SearchIndex, notes: [SearchItem] = [], in library: Library) {
    self.library = index
    self.notes = SearchIndex(notes, in: library, after: index)
  }

  public subscript(hit: SearchHit) -> SearchItem {
    let count = library.items.count
    return hit.item < count ? library.items[hit.item] : notes.items[hit.item - count]
  }

  /// How many things are looked through, kind by kind.
  public var counts: [(kind: SearchKind, count: Int)] {
    var counts: [SearchKind: Int] = [:]
    for item in library.items { counts[item.kind, default: 0] += 1 }
    counts[.note] = notes.items.count
    return SearchKind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
      .filter { $0.count > 0 }
  }

  /// The hits of both, best first; at one rank the notes come last.
  ///
  /// A filter whose value nothing has finds nothing, as a word does that nothing has, though another
  /// filter of its field finds something.
  public func search(_ query: Query) -> [SearchHit] {
    guard query.filters.allSatisfy(knows) else { return [] }
    let found = library.search(query)
    guard !notes.items.isEmpty else { return found }
    let own = notes.search(query).map {
      SearchHit(item: $0.item + library.items.count, rank: $0.rank)
    }
    guard !own.isEmpty else { return found }
    var merged: [SearchHit] = []
    merged.reserveCapacity(found.count + own.count)
    var rest = own[...]
    for hit in found {
      while let next = rest.first, next.rank < hit.rank { merged.append(rest.removeFirst()) }
      merged.append(hit)
    }
    return merged + rest
  }

  /// So many hits are enough.
  private static let enough = 10

  /// The hits; where few have all the words, behind them those of the query without its common words,
  /// with the words that were left out.
  public func answer(_ query: Query) -> (hits: [SearchHit], query: Query, leftOut: [String]) {
    let hits = search(query)
    guard hits.count < Self.enough, let rest = query.withoutCommonWords else {
      return (hits, query, [])
    }
    let known = Set(hits.map(\.item))
    let others = search(rest.query).filter { !known.contains($0.item) }
    return others.isEmpty ? (hits, query, []) : (hits + others, rest.query, rest.words)
  }

  public func facets(of hits: [SearchHit], for query: Query) -> [Facet] {
    guard !notes.items.isEmpty else { return library.facets(of: hits, for: query) }
    let count = library.items.count
    var counts = [Int](repeating: 0, count: notes.values.values.count)
    for hit in hits {
      let index = hit.item < count ? library : notes
      let item = hit.item < count ? hit.item : hit.item - count
      for value in index.itemValues.numbers[index.itemValues[item]] { counts[Int(value)] += 1 }
    }
    return notes.facets(counts: counts, for: query)
  }

  public func toggling(_ filter: Query.Filter, in query: Query) -> Query {
    notes.toggling(filter, in: query)
  }

  public func completions(for partial: String) -> [Completion] {
    library.completions(for: partial)
  }

  public func nearestSpelling(to query: Query) -> String? {
    library.nearestSpelling(to: query) ?? notes.nearestSpelling(to: query)
  }
}
