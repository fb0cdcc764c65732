/// One content folder: a manifest, goals, strands of chapters, people, sources.
public struct Companion: Hashable, Sendable {
  public var title: String
  /// What names it for good, whatever its title; `nil` where its manifest gives none.
  public var identity: String?
  public var subtitle: String
  /// The language of its own words, as a tag (BCP 47).
  public var language: String
  /// The day to which the whole companion is known to hold.
  public var asOf: PartialDate?
  public var credits: String
  public var licence: String
  /// Proper names that are no person's, such as a film's, for titles that lose their other capitals.
  public var properNames: [String]
  /// What it calls things by.
  public var vocabulary: Vocabulary
  /// Whom it is about, as its manifest says; `nil` where that is to be told from its pages.
  public var subject: EntityID?
  /// Where to begin, in the manifest's order.
  public var ways: [Way]
  /// Where the film can be seen, in the manifest's order.
  public var watch: [Showing]
  public var about: Article
  public var goals: [Goal]
  /// In the manifest's order; the program shows the first two beside the goals.
  public var strands: [Strand]
  public var people: [Person]
  public var sources: [Source]
  /// In the order of their numbers.
  public var cases: [LegalCase]
  /// In the order of their numbers.
  public var trails: [Trail]

  public init(
    title: String = "", identity: String? = nil, subtitle: String = "",
    language: String = "en", asOf: PartialDate? = nil, credits: String = "", licence: String = "",
    properNames: [String] = [], vocabulary: Vocabulary = .standard, subject: EntityID? = nil,
    ways: [Way] = [],
    watch: [Showing] = [],
    about: Article = Article(file: "about.md"), goals: [Goal] = [], strands: [Strand] = [],
    people: [Person] = [], sources: [Source] = [], cases: [LegalCase] = [],
    trails: [Trail] = []
  ) {
    self.title = title
    self.identity = identity
    self.subtitle = subtitle
    self.language = language
    self.asOf = asOf
    self.credits = credits
    self.licence = licence
    self.properNames = properNames
    self.vocabulary = vocabulary
    self.subject = subject
    self.ways = ways
    self.watch = watch
    self.about = about
    self.goals = goals
    self.strands = strands
    self.people = people
    self.sources = sources
    self.cases = cases
    self.trails = trails
  }
}
