extension RuleExplanation {
  static let unreadableFile = RuleExplanation(
    """
    A link that leads out of the folder could show any file of the machine, and what is larger than any \
    page is none. The rest of the companion is read without it.
    """,
    wrong: .listing(["life/02-next.md -> /etc/passwd"]), right: .listing(["life/02-next.md"]))

  static let unexpectedFile = RuleExplanation(
    "A file that makes no page is seen by nobody, and its author should know. Pictures may stand there.",
    wrong: .listing(["life/02-next.markdown"]), right: .listing(["life/02-next.md"]))

  static let missingFolder = RuleExplanation(
    "A strand without its folder is an empty pane; most often the name is misspelt.",
    wrong: .file("companion.yml", manifest("  - id: works\n    title: Works\n")),
    right: .file("companion.yml", manifest("")))

  static let invalidUTF8 = RuleExplanation(
    "Bytes of another encoding show as �, in names above all.",
    wrong: .chapter("It hung in a caf\\xE9.[^1]\n\n" + paper),
    right: .chapter("It hung in a café.[^1]\n\n" + paper))

  static let controlCharacter = RuleExplanation(
    "A terminal would obey it. No page shows one; it came in with a paste.",
    wrong: .chapter("A bell\\x07 rang.[^1]\n\n" + paper),
    right: .chapter("A bell rang.[^1]\n\n" + paper))

  static let duplicateID = RuleExplanation(
    "Links, notes and the reader's journal know a page by its name without the number.",
    wrong: .listing(["life/02-next.md", "life/03-next.md"]),
    right: .listing(["life/02-next.md", "life/03-last.md"]))

  static let duplicateNumber = RuleExplanation(
    "The number says which comes first; of two alike nobody can tell.",
    wrong: .listing(["life/02-last.md", "life/02-next.md"]),
    right: .listing(["life/02-next.md", "life/03-last.md"]))

  /// The note that most examples end in.
  static let paper = "[^1]: [Paper](../sources/paper.md), page 3."

  /// `companion.yml` with more strands, or more keys.
  static func manifest(_ strands: String, _ more: String = "") -> String {
    """
    title: A companion
    subtitle: Of a film
    as-of: 2026-11-22
    strands:
      - id: life
        title: Life
    \(strands)credits: Somebody
    licence: CC BY 4.0
    \(more)
    """
  }
}
