/// Somebody who is named in the companion.
public struct Person: Hashable, Sendable {
  public var id: EntityID
  public var name: String
  /// One line.
  public var role: String
  /// Other spellings, other scripts.
  public var alsoKnownAs: [String]
  /// Where a criminal procedure against this person stands, as the steps of the cases tell it; `nil`
  /// where there was none.
  public var status: ProceduralStatus?
  public var article: Article

  public init(
    id: EntityID, name: String, role: String, alsoKnownAs: [String] = [],
    status: ProceduralStatus? = nil, article: Article
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.alsoKnownAs = alsoKnownAs
    self.status = status
    self.article = article
  }
}

/// Where a procedure stands, never without its date.
public struct ProceduralStatus: Hashable, Sendable {
  /// One line, each step with its date.
  public var text: String
  /// The day to which the line is known to hold.
  public var asOf: PartialDate

  public init(text: String, asOf: PartialDate) {
    self.text = text
    self.asOf = asOf
  }
}
