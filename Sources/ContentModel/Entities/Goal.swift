/// Something the film's maker said the film was to do.
public struct Goal: Hashable, Sendable {
  /// How firmly it was a goal: asked for, intended first, found necessary, hoped.
  public enum Grade: String, Hashable, Sendable, CaseIterable {
    case commission
    case firstIntention = "first-intention"
    case necessity
    case sharedNeed = "shared-need"
    case means
    case hope
    case declaredPoint = "declared-point"

    /// As readers see it: `First intention`.
    public var label: String {
      let words = rawValue.replacingDashes
      return words.prefix(1).uppercased() + words.dropFirst()
    }
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
