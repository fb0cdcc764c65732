/// What was brought against somebody before a court or an agency, and how it went, step by step.
public struct LegalCase: Hashable, Sendable {
  public struct Kind: Hashable, Sendable {
    /// As front matter writes it.
    public let id: String
    /// As readers see it: `Criminal case`.
    public let label: String
    /// Whether somebody is accused in it, whose status it then tells.
    public let isCharge: Bool

    /// - Parameter label: By default the id with spaces for dashes.
    public init(id: String, label: String? = nil, isCharge: Bool = false) {
      let words = label ?? id.replacingDashes
      self.id = id
      self.label = words.prefix(1).uppercased() + words.dropFirst()
      self.isCharge = isCharge
    }

    /// Those of a companion that names none.
    public static let standard = [criminal, civil, agency]

    public static let criminal = Kind(id: "criminal", label: "Criminal case", isCharge: true)
    public static let civil = Kind(id: "civil", label: "Civil suit")
    public static let agency = Kind(id: "agency", label: "Proceeding of an agency")
  }

  /// Somebody on one side of a case.
  public struct Party: Hashable, Sendable {
    public var name: String
    /// On which side, in a word or two: `accused`.
    public var role: String
    /// The person's page, where there is one.
    public var person: EntityID?

    /// The role of whom a charge is brought against.
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
