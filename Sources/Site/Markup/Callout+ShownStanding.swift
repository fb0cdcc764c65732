import ContentModel

extension Callout {
  /// How what it says stands, as a line of its own: `Disputed: Who had the key`.
  var shownStanding: String? { standing.map { $0.prefix(1).uppercased() + $0.dropFirst() } }
}

extension Library {
  /// How quotes stand that are told in a callout which says so, by their ids.
  var quoteStandings: [EntityID: String] {
    var standings: [EntityID: String] = [:]
    for callout in callouts {
      guard let standing = callout.shownStanding else { continue }
      callout.blocks.walk { if case .quote(let quote) = $0.kind { standings[quote.id] = standing } }
    }
    return standings
  }
}
