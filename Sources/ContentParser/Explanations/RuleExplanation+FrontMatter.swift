extension RuleExplanation {
  static let missingFrontMatter = RuleExplanation(
    "Lists, the board and citations take a page's title and dates from there.",
    wrong: .file("sources/paper.md", "Paper, March 2025\n"),
    right: .file("sources/paper.md", source()))

  static let badYAML = RuleExplanation(
    """
    What can't be read is left out whole: this one finding stands for all keys of the file. Most often a \
    value holds a colon and a space, and wants quotation marks.
    """,
    wrong: .file("people/ada.md", "---\nname: Ada Reed\nrole: Painter: of walls\n---\n"),
    right: .file("people/ada.md", "---\nname: Ada Reed\nrole: \"Painter: of walls\"\n---\n"))

  static let unknownKey = RuleExplanation(
    "A misspelt key would be lost without a word; the nearest known one is named.",
    wrong: .file("people/ada.md", "---\nname: Ada Reed\nrole: Painter\nalias: [A. R.]\n---\n"),
    right: .file("people/ada.md", "---\nname: Ada Reed\nrole: Painter\nalso: [A. R.]\n---\n"))

  static let missingKey = RuleExplanation(
    "Each kind of page shows certain things, and a reader expects them on every one.",
    wrong: .file("people/ada.md", "---\nname: Ada Reed\n---\n"),
    right: .file("people/ada.md", "---\nname: Ada Reed\nrole: Painter\n---\n"))

  static let badValue = RuleExplanation(
    "A list where a line is wanted, or the other way round, can't be shown.",
    wrong: .file("people/ada.md", "---\nname: Ada Reed\nrole: Painter\nalso: A. R.\n---\n"),
    right: .file("people/ada.md", "---\nname: Ada Reed\nrole: Painter\nalso: [A. R.]\n---\n"))

  static let badDate = RuleExplanation(
    "Dates sort lists and the timeline, so they have one form, from the year to the day (ISO 8601, EDTF).",
    wrong: .file("sources/paper.md", source(date: "12 March 2025")),
    right: .file("sources/paper.md", source(date: "2025-03-12")))

  static let badPeriod = RuleExplanation(
    "The period gives a chapter its place in time; one that ends before it begins is a slip.",
    wrong: .file("life/02-next.md", chapter(period: "2015/1979")),
    right: .file("life/02-next.md", chapter(period: "1979/2015")))

  static let badGrade = RuleExplanation(
    "The grade says what a goal is, or what a source is worth, in the words that lists and citations know.",
    wrong: .file("sources/paper.md", source(grade: "good")),
    right: .file("sources/paper.md", source(grade: "publisher")))

  static let badKind = RuleExplanation(
    "The kind decides how a source is cited and a case is listed, and readers filter by it.",
    wrong: .file("sources/paper.md", source(kind: "newspaper")),
    right: .file("sources/paper.md", source(kind: "press")))

  static let badBearing = RuleExplanation(
    "The board draws a sign for each bearing, and it knows three.",
    wrong: .file("life/02-next.md", chapter(bearing: "helps")),
    right: .file("life/02-next.md", chapter(bearing: "serves")))

  static let duplicateGoal = RuleExplanation(
    "The map has one cell for a chapter and a goal; the second reason would be shown nowhere.",
    wrong: .file("life/02-next.md", chapter(more: bearing("complicates"))),
    right: .file("life/02-next.md", chapter()))

  static let emptyChapter = RuleExplanation(
    "A reader who opens it finds nothing.",
    wrong: .chapter("<!-- to be written -->"),
    right: .chapter("The studio faced north.[^1]\n\n" + paper))

  static let unknownGoal = RuleExplanation(
    "A bearing on a goal that isn't there stands on no map; the nearest name is told.",
    wrong: .file("life/02-next.md", chapter(goal: "mned")),
    right: .file("life/02-next.md", chapter(goal: "mend")))

  static let unknownEntry = RuleExplanation(
    "A way in that leads nowhere would be the first thing a reader meets.",
    wrong: .file("companion.yml", manifest("", way(to: "life/strat"))),
    right: .file("companion.yml", manifest("", way(to: "life/start"))))

  /// All of a source's file.
  static func source(
    kind: String = "press", grade: String = "publisher", date: String = "2025-03-12"
  ) -> String {
    """
    ---
    title: Paper
    publisher: The Gazette
    date: \(date)
    kind: \(kind)
    grade: \(grade)
    accessed: 2026-11-22
    ---

    """
  }

  /// All of a chapter's file.
  static func chapter(
    period: String = "1979/2015", goal: String = "mend", bearing: String = "serves",
    more: String = ""
  ) -> String {
    """
    ---
    title: Next
    period: \(period)
    summary: What came next.
    goals:
      - goal: \(goal)
        bearing: \(bearing)
        because: It mends.
    \(more)---
    The studio faced north.[^1]

    \(paper)

    """
  }

  private static func way(to id: String) -> String {
    "ways:\n  - title: her life\n    opens: \(id)\n"
  }

  private static func bearing(_ kind: String) -> String {
    "  - goal: mend\n    bearing: \(kind)\n    because: It tears, too.\n"
  }
}
