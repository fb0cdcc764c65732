/// One field of the facet list: the values that the quotes found have, and how many have each.
public struct Facet: Hashable, Sendable {
  /// One value, with the filter that narrows to it.
  public struct Value: Hashable, Sendable {
    public let filter: Query.Filter
    /// What it is called: a name, a title.
    public let label: String
    /// How many of the quotes have it; 0 only of one that is chosen.
    public let count: Int
    /// Whether the query filters by this value.
    public let isChosen: Bool
  }

  public let field: Query.Field
  /// The chosen first, then by count, ties in the order of their first quotes.
  public let values: [Value]
}
