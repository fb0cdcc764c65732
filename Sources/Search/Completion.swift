/// What can stand in place of a word that is being typed.
public struct Completion: Hashable, Sendable {
  /// What replaces the word: `speaker:` or `speaker:rachel-mason`.
  public let text: String
  /// What it is called: a filter's name, or the name or title of its value.
  public let label: String
}
