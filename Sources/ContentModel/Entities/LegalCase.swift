/// What was brought against somebody before a court or an agency, and how it went, step by step.
public struct LegalCase: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case criminal, civil, agency

    /// As readers see it: `Criminal case`.
    public var label: String {
      switch self {
      case .criminal: "Criminal case"
      case .civil: "Civil suit"
      case .agency: "Proceeding of an agency"
      }
    }
  }

  /// Somebody on one side of a case.
  public struct Party: Hashable, Sendable {
    public var name: String
    /// On which side, in a word or two: `accused`.
    public var role: String
    /// The person's page, where there is one.
    public var person: EntityID?

    /// The role of whom a criminal case is brought against.
    public static let accused = "accused"

    public init(name: String, role: String, person: EntityID? = nil) {
      self.name = name
      self.role = role
      self.person = person
    }
  }

  /// One dated step.
  public struct Step: Hashable, Sendable {
    public var date: PartialDate
    /// What was done, in one line.
    public var what: String
    public var source: EntityID
    /// Where in the source it stands.
    public var place: String
    /// Whether it decides something, so that it is told of the case even when other steps follow.
    public var decides: Bool
    public var location: SourceLocation

    public init(
      date: PartialDate, what: String, source: EntityID, place: String, decides: Bool = false,
      location: SourceLocation
    ) {
      self.date = date
      self.what = what
      self.source = source
      self.place = place
      self.decides = decides
      self.location = location
    }
  }

  public var id: EntityID
  public var title: String
  /// `nil` if the file gives none that is known.
  public var kind: Kind?
  public var parties: [Party]
  /// The day to which no later step was found; where the file gives none, the companion's.
  public var asOf: PartialDate?
  /// In order of date.
  public var steps: [Step]
  /// The steps as a dated list, and after them the text of the file.
  public var article: Article

  public init(
    id: EntityID, title: String, kind: Kind?, parties: [Party] = [],
    asOf: PartialDate? = nil, steps: [Step] = [], article: Article
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.parties = parties
    self.asOf = asOf
    self.steps = steps
    self.article = article
  }

  /// From the first step to the last; `nil` where there is none.
  public var period: Period? {
    guard let first = steps.first?.date, let last = steps.last?.date else { return nil }
    return Period(start: first, end: last)
  }
}

extension Library {
  public func legalCase(_ id: EntityID) -> LegalCase? {
    if case .legalCase(let legalCase) = self[id] { legalCase } else { nil }
  }

  /// The cases to which a person is a party, in the companion's order.
  public func cases(of person: EntityID) -> [LegalCase] {
    companion.cases.filter { $0.parties.contains { $0.person == person } }
  }
}
