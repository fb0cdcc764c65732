/// What a search finds, in the order in which lists name them.
public enum SearchKind: String, Hashable, Sendable, CaseIterable {
  /// Words that somebody said.
  case quote
  /// A sentence of a page.
  case passage
  /// The title of a goal, chapter or other page, or a heading in it.
  case heading
  case person, source
  /// A dated happening.
  case event
  /// Something disputed or unknown.
  case question
  case update
  /// Something to discuss.
  case prompt
  /// Where the film can be seen.
  case watch
  /// A reader's own.
  case note

  /// What one is called, in the program's words.
  public var word: String { self == .watch ? "place to watch" : rawValue }

  /// What several are called: `quotes`.
  public var plural: String {
    switch self {
    case .person: "people"
    case .watch: "places to watch"
    default: rawValue + "s"
    }
  }

  /// `1 quote`, `3 people`.
  public func counted(_ count: Int) -> String {
    "\(count) \(count == 1 ? word : plural)"
  }
}
