/// `lasttake-content(5)`: the format of a companion, whole.
public struct ContentPage {
  private let day: String

  /// - Parameter day: The day of the page, as YYYY-MM-DD.
  public init(day: String) { self.day = day }

  public var page: ManualPage {
    ManualPage(
      name: "lasttake-content", section: 5,
      purpose: "how a companion for lasttake is written", day: day,
      sections: [Self.description] + Self.format + [RulesSection.section, ExampleSection.section],
      companion: ("lasttake", 1), help: Self.help)
  }

  /// What MANUAL.md tells in the same words.
  public static var format: [ManualSection] {
    [
      FolderSection.section, KeysOfFilesSection.section, TextSection.section,
      PiecesSection.section, SignsSection.section, OwnWordsSection.section,
      LimitsSection.section,
    ]
  }

  private static let description = ManualSection(
    "Description",
    [
      .paragraph(
        "A companion is a folder of plain Markdown, readable on any Markdown host: links are relative "
          + "file links, callouts are block quotations, nothing needs this program."),
      .paragraph(
        "`lasttake --content DIR` opens it, `lasttake check DIR` tells what is wrong with it, with "
          + "the place. An error in one file doesn't keep the rest from being read. While the program "
          + "is open, what is saved is shown at once."),
      .paragraph(
        "Whoever begins: `lasttake tutorial` leads in an hour from nothing to three chapters, and "
          + "`lasttake new DIR` makes a small companion to write over."),
    ])

  /// What helps an author while writing.
  private static let help = [
    ManualTerm("`lasttake tutorial`", "An hour from nothing to a companion, step by step."),
    ManualTerm("`lasttake new DIR`", "A small, complete companion that explains itself."),
    ManualTerm("`lasttake check DIR`", "What is wrong; `--explain RULE` says what a rule asks."),
    ManualTerm(
      "`lasttake schema`",
      "What front matter and `companion.yml` may hold, as a JSON Schema: an editor completes keys and "
        + "checks them by it while they are written."),
    ManualTerm("`lasttake import sources FILE`", "Source pages of a bibliography."),
  ]
}
