import Foundation

/// An invented companion of so many chapters, half in each of two strands.
struct GeneratedCompanion {
  let folder: URL
  /// The id of a chapter in the middle, its file, and a word of its title.
  let chapter: String
  let file: URL
  let title: String

  /// Writes it into a folder of its own.
  init(chapters: Int, in scratch: URL) throws {
    folder = scratch.appendingPathComponent("companion-\(chapters)")
    let strands = ["river", "mill"]
    let note = "[^1]: [The ledger](../sources/ledger.md), page 1.\n"
    try Self.write(
      """
      title: The Mill
      subtitle: An Invented Companion
      as-of: 2026-01-01
      credits: Nobody
      licence: CC0
      strands:
        - id: river
          title: River
        - id: mill
          title: Mill

      """, to: folder.appendingPathComponent("companion.yml"))
    for goal in 1...8 {
      try Self.write(
        "---\ntitle: Goal number \(goal)\ngrade: means\nsummary: What it was to do.\n---\n\nA goal.[^1]\n\n"
          + note,
        to: folder.appendingPathComponent("goals/0\(goal)-goal-\(goal).md"))
    }
    try Self.write(
      "---\nname: Ada Miller\nrole: miller\n---\n\nShe kept the mill.[^1]\n\n" + note,
      to: folder.appendingPathComponent("people/ada-miller.md"))
    try Self.write(
      """
      ---
      title: The ledger
      publisher: The mill
      kind: press
      grade: publisher
      accessed: 2026-01-01
      ---

      A ledger.

      """, to: folder.appendingPathComponent("sources/ledger.md"))
    try Self.write("An invented companion.\n", to: folder.appendingPathComponent("about.md"))
    for number in 1...(chapters / 2) {
      for strand in strands {
        try Self.write(
          Self.chapter(number, of: strand),
          to: folder.appendingPathComponent(Self.path(number, of: strand)))
      }
    }
    let middle = max(1, chapters / 4)
    chapter = "river/chapter-\(middle)"
    file = folder.appendingPathComponent(Self.path(middle, of: "river"))
    title = "Chapter \(middle) of the river"
  }

  private static func path(_ number: Int, of strand: String) -> String {
    "\(strand)/\(String(100_000 + number).dropFirst())-chapter-\(number).md"
  }

  private static func chapter(_ number: Int, of strand: String) -> String {
    """
    ---
    title: Chapter \(number) of the \(strand)
    period: 2019
    summary: What happened at the \(strand) in its part \(number).
    goals:
      - goal: goal-\(number % 8 + 1)
        bearing: serves
        because: It tells part \(number).
    ---

    Firstwords of the chapter. The wheel turned \(number) times that day, and the water went under the \
    bridge to the \(strand), as the ledger has it.[^1]

    > “We counted \(number) sacks before noon, and the river counted with us.”
    >
    > — [Ada Miller](../people/ada-miller.md), in the ledger, 2019[^1]

    ## The evening

    Nobody wrote down who closed the gate. The lamp was seen from the far side, where a boat lay \
    without its oars, and what was said there is not known.[^1]

    [^1]: [The ledger](../sources/ledger.md), page \(number).

    """
  }

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}
