/// Something that what a companion goes with was to do.
public struct Goal: Hashable, Sendable {
  /// How firmly it was a goal: asked for, intended first, found necessary, hoped.
  public struct Grade: Hashable, Sendable {
    /// As front matter writes it.
    public let id: String
    /// As readers see it: `First intention`.
    public let label: String

    /// - Parameter label: By default the id with spaces for dashes.
    public init(id: String, label: String? = nil) {
      let words = label ?? id.replacingDashes
      self.id = id
      self.label = words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Those of a companion that names none.
    public static let standard = [
      commission, firstIntention, necessity, sharedNeed, means, hope, declaredPoint,
    ]

    public static let commission = Grade(id: "commission")
    public static let firstIntention = Grade(id: "first-intention")
    public static let necessity = Grade(id: "necessity")
    public static let sharedNeed = Grade(id: "shared-need")
    public static let means = Grade(id: "means")
    public static let hope = Grade(id: "hope")
    public static let declaredPoint = Grade(id: "declared-point")
  }

  public var id: EntityID
  public var title: String
  /// `nil` if the file gives none that is known.
  public var grade: Grade?
  /// One line.
  public var summary: String
  public var article: Article

  public init(id: EntityID, title: String, grade: Grade?, summary: String, article: Article) {
    self.id = id
    self.title = title
    self.grade = grade
    self.summary = summary
    self.article = article
  }
}

extension String {
  /// The same with spaces for dashes.
  var replacingDashes: String { String(map { $0 == "-" ? " " : $0 }) }
}
