/// Where a statement comes from.
public struct Source: Hashable, Sendable {
  /// What kind of work it is, by the companion's own word, and how such works are cited.
  public struct Kind: Hashable, Sendable {
    /// How a reference names works of a kind.
    public enum Form: String, Hashable, Sendable, CaseIterable {
      case court, agency, press, journal, interview, film, law, book, archive, web
    }

    /// As front matter writes it.
    public let id: String
    /// As readers see it within a sentence.
    public let word: String
    public let form: Form

    /// - Parameter word: By default the id with spaces for dashes.
    public init(id: String, word: String? = nil, form: Form) {
      self.id = id
      self.word = word ?? id.replacingDashes
      self.form = form
    }

    /// Those that every companion has.
    public static let standard = Form.allCases.map { Kind(id: $0.rawValue, form: $0) }

    public static let court = Kind(id: "court", form: .court)
    public static let agency = Kind(id: "agency", form: .agency)
    public static let press = Kind(id: "press", form: .press)
    public static let journal = Kind(id: "journal", form: .journal)
    public static let interview = Kind(id: "interview", form: .interview)
    public static let film = Kind(id: "film", form: .film)
    public static let law = Kind(id: "law", form: .law)
    public static let book = Kind(id: "book", form: .book)
    public static let archive = Kind(id: "archive", form: .archive)
    public static let web = Kind(id: "web", form: .web)
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
  /// Of what stands in a journal or magazine: in which volume and number, and on which pages.
  public var volume: String?
  public var number: String?
  public var pages: String?
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
