/// Anything that has a page of its own.
public enum Entry: Hashable, Sendable {
  case goal(Goal)
  case chapter(Chapter)
  case person(Person)
  case source(Source)
  case legalCase(LegalCase)
  case trail(Trail)
  /// The page on the companion itself.
  case about(Article)

  public var id: EntityID {
    switch self {
    case .goal(let goal): goal.id
    case .chapter(let chapter): chapter.id
    case .person(let person): person.id
    case .source(let source): source.id
    case .legalCase(let legalCase): legalCase.id
    case .trail(let trail): trail.id
    case .about: .about
    }
  }

  public var title: String {
    switch self {
    case .goal(let goal): goal.title
    case .chapter(let chapter): chapter.title
    case .person(let person): person.name
    case .source(let source): source.title
    case .legalCase(let legalCase): legalCase.title
    case .trail(let trail): trail.title
    case .about: "About this companion"
    }
  }

  public var article: Article {
    switch self {
    case .goal(let goal): goal.article
    case .chapter(let chapter): chapter.article
    case .person(let person): person.article
    case .source(let source): source.article
    case .legalCase(let legalCase): legalCase.article
    case .trail(let trail): trail.article
    case .about(let article): article
    }
  }
}

extension EntityID {
  /// The page on the companion itself, `about.md`.
  public static let about = EntityID(folder: "about", slug: "companion")

  /// The id as commands take and print it: the page on the companion has no folder.
  public var typed: String { self == .about ? folder : description }
}
