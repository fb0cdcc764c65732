/// What annotations say that notes can't: how much of each kind was left out, or kept as something else.
public struct LeftOut: Hashable, Sendable {
  /// What an annotation is about besides one page and one time of the film.
  public internal(set) var targets = 0
  /// Bodies to choose from, but the first.
  public internal(set) var choices = 0
  /// Tags that can't be tags here, and stand among the words.
  public internal(set) var tags = 0
  /// Authors' names that were too long.
  public internal(set) var names = 0
  /// Notes with dates that are none.
  public internal(set) var dates = 0

  /// To be told one after another; nothing if all was kept.
  public var phrases: [String] {
    func count(_ number: Int, _ one: String, _ many: String) -> [String] {
      number == 0 ? [] : ["\(number) \(number == 1 ? one : many)"]
    }
    let left =
      count(targets, "further target", "further targets")
      + count(choices, "other choice", "other choices")
    return [
      ("kept as words", count(tags, "tag", "tags")), ("left out", left),
      ("cut", count(names, "author’s name", "authors’ names")),
      ("without their dates, which are none", count(dates, "note", "notes")),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
  }
}
