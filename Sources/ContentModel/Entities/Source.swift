/// Where a statement comes from.
public struct Source: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case court, agency, press, interview, film, law
  }

  public typealias Grade = SourceGrade

  public var id: EntityID
  /// With its subtitle behind a colon.
  public var title: String
  public var subtitle: String?
  /// Whether the title is a description, since the work's own is not known.
  public var isDescribed: Bool
  public var publisher: String
  public var author: String?
  public var date: PartialDate?
  public var kind: Kind?
  public var grade: Grade?
  public var url: String?
  /// The address of a copy that an archive keeps.
  public var archived: String?
  /// When it was read.
  public var accessed: PartialDate?
  public var article: Article

  public init(
    id: EntityID, title: String, isDescribed: Bool = false, publisher: String,
    author: String? = nil, date: PartialDate? = nil, kind: Kind? = nil, grade: Grade? = nil,
    url: String? = nil, archived: String? = nil, accessed: PartialDate? = nil, article: Article
  ) {
    self.id = id
    self.title = title
    self.isDescribed = isDescribed
    self.publisher = publisher
    self.author = author
    self.date = date
    self.kind = kind
    self.grade = grade
    self.url = url
    self.archived = archived
    self.accessed = accessed
    self.article = article
  }

  /// Publisher and date, or the title where one of them is missing: `The Guardian, March 2025`.
  public var shortName: String {
    guard !publisher.isEmpty, let date else { return title }
    return "\(publisher), \(date.prose)"
  }
}
