/// The smallest companion that has everything that is needed, file by file; `check` finds nothing in it.
public enum ExampleSection {
  static let section = ManualSection(
    "Examples",
    [
      .paragraph(
        "A companion of one chapter, whole. `lasttake check` has nothing to say of it.")
    ],
    parts: files.map { ManualSection($0.path, [.code($0.lines)]) })

  /// The path of each file, and its lines.
  public static let files: [(path: String, lines: [String])] = [
    (
      "companion.yml",
      [
        "title: The Dam", "subtitle: A river and its towns", "as-of: 2026-11-28", "strands:",
        "  - id: river", "    title: The river", "credits: A companion to The Dam, by Ada Brook.",
        "licence: CC BY 4.0",
      ]
    ),
    ("about.md", ["This companion follows the river."]),
    (
      "goals/01-show-the-cost.md",
      [
        "---", "title: Show the cost", "grade: commission", "summary: What the dam took.", "---",
        "The town asked for it.[^1]", "",
        "[^1]: [The Valley Post](../sources/the-valley-post.md), page 2.",
      ]
    ),
    (
      "river/01-the-spring.md",
      [
        "---", "title: The spring", "period: 1979/1984", "summary: Where the water comes from.",
        "goals:", "  - goal: show-the-cost", "    bearing: serves",
        "    because: It counts the houses.", "---",
        "There were forty houses.[^1]", "",
        "> “We could hear it at night.”", ">",
        "> — [Ada Brook](../people/ada-brook.md), to the Post, March 1984[^1]", "",
        "- **1984-03** The gates close.[^1]", "",
        "[^1]: [The Valley Post](../sources/the-valley-post.md), page 2.",
      ]
    ),
    (
      "people/ada-brook.md",
      [
        "---", "name: Ada Brook", "role: Engineer of the dam", "---",
        "She built it.[^1]", "",
        "[^1]: [The Valley Post](../sources/the-valley-post.md), page 1.",
      ]
    ),
    (
      "sources/the-valley-post.md",
      [
        "---", "title: The valley drowns", "publisher: The Valley Post", "date: 1984-03-11",
        "kind: press", "grade: publisher", "url: https://post.example/valley",
        "accessed: 2026-11-22", "---", "The paper of the valley.",
      ]
    ),
  ]
}
