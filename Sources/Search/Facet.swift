/// One field of the facet list: the values that the quotes found have, and how many have each.
public struct Facet: Hashable, Sendable {
  /// One value, with the filter that narrows to it.
  public struct Value: Hashable, Sendable {
    public let filter: Query.Filter
    /// What it is called: a name, a title.
    public let label: String
    /// How many of the quotes have it, at least 1.
    public let count: Int
  }

  public let field: Query.Field
  /// Years in order, others by count, ties in the order of their first quotes.
  public let values: [Value]
}
