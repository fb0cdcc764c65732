extension RuleExplanation {
  static let stepsOutOfOrder = RuleExplanation(
    "How a case stands is read off its last step; one out of order would tell an older state as the latest.",
    wrong: .file("cases/01-the-wall.md", legalCase(steps: ["2012-02-01", "2011-04"])),
    right: .file("cases/01-the-wall.md", legalCase(steps: ["2011-04", "2012-02-01"])))

  static let trailWithoutStops = RuleExplanation(
    "A trail is its numbered list; without one there is no way to go.",
    wrong: .file("trails/01-short.md", trail("- [Start](../life/01-start.md): how it began.")),
    right: .file("trails/01-short.md", trail("1. [Start](../life/01-start.md): how it began.")))

  static let stopWithoutLink = RuleExplanation(
    "The program opens each stop; it must know which page that is.",
    wrong: .file(
      "trails/01-short.md", trail("1. [Start](../life/01-start.md): how it began.\n2. The wall.")),
    right: .file(
      "trails/01-short.md",
      trail("1. [Start](../life/01-start.md): how it began.\n2. [Mend](../goals/01-mend.md): why."))
  )

  static let stopWithoutWords = RuleExplanation(
    "A stop is a page with a reason to look at it; the reason is what makes a trail of a list.",
    wrong: .file("trails/01-short.md", trail("1. [Start](../life/01-start.md)")),
    right: .file("trails/01-short.md", trail("1. [Start](../life/01-start.md): how it began.")))

  static let trailMinutes = RuleExplanation(
    "Whoever chooses a trail chooses by its minutes; they are held against the words of its passages. A lesson "
      + "is longer: how many of its minutes are for talk stands under “discussion”.",
    wrong: .file(
      "trails/01-short.md", trail("1. [Start](../life/01-start.md): how it began.", minutes: 60)),
    right: .file(
      "trails/01-short.md", trail("1. [Start](../life/01-start.md): how it began.", minutes: 2)),
    .file(
      "trails/01-short.md",
      trail("1. [Start](../life/01-start.md): how it began.", minutes: 60, discussion: 57)))

  /// All of a trail's file.
  private static func trail(
    _ stops: String, minutes: Int = 1, discussion: Int? = nil
  ) -> String {
    "---\ntitle: A short way\nfor: everybody\nminutes: \(minutes)\n"
      + (discussion.map { "discussion: \($0)\n" } ?? "") + "---\n\(stops)\n"
  }

  /// All of a criminal case's file; its steps are told by their dates.
  static func legalCase(against person: String = "max", steps: [String] = ["2012-02-01"]) -> String
  {
    let name = person == "max" ? "Max Stone" : "Ada Reed"
    let told = steps.map {
      "  - date: \($0)\n    what: The court hears \(name).\n    source: paper\n    place: page 3\n"
    }
    return """
      ---
      title: The city against \(name)
      kind: criminal
      parties:
        - name: The city
          role: prosecution
        - name: \(name)
          role: accused
          person: \(person)
      steps:
      \(told.joined())---
      The case of the wall.[^1]

      \(paper)

      """
  }
}
