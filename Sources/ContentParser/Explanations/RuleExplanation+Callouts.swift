extension RuleExplanation {
  static let unknownCallout = RuleExplanation(
    "An unknown one is a plain quotation to the program: no sign, no word, not in the list of questions.",
    wrong: .chapter("> [!UNKNWON] Who had the key\n>\n> Nobody has told.[^1]\n\n" + paper),
    right: .chapter("> [!UNKNOWN] Who had the key\n>\n> Nobody has told.[^1]\n\n" + paper))

  static let calloutWithoutTitle = RuleExplanation(
    "Lists show a callout by its title.",
    wrong: .chapter("> [!UNKNOWN]\n>\n> Nobody has told who had the key.[^1]\n\n" + paper),
    right: .chapter("> [!UNKNOWN] Who had the key\n>\n> Nobody has told.[^1]\n\n" + paper))

  static let calloutDate = RuleExplanation(
    "An update says since when something is so, and sorts by it; the other kinds hold at all times.",
    wrong: .chapter("> [!UPDATE] Painted over\n>\n> The wall is white.[^1]\n\n" + paper),
    right: .chapter("> [!UPDATE 2025-03] Painted over\n>\n> The wall is white.[^1]\n\n" + paper))

  static let evidenceColumns = RuleExplanation(
    "Each answer to a disputed point is told with who gives it, where and when, in the same four columns.",
    wrong: .chapter(
      evidence(head: "Answer | Who | Source | Date", "Ada | Max Stone | \(link) | 2010")),
    right: .chapter(evidence("Ada | Max Stone | \(link) | 2010")))

  static let evidenceWithoutSource = RuleExplanation(
    "An answer without a source is hearsay; its grade is shown beside it.",
    wrong: .chapter(evidence("Ada | Max Stone | the Gazette | 2010")),
    right: .chapter(evidence("Ada | Max Stone | \(link) | 2010")))

  static let evidenceDate = RuleExplanation(
    "Answers change; the date says which is the later. Where none is known, “undated” says so.",
    wrong: .chapter(evidence("Ada | Max Stone | \(link) | later")),
    right: .chapter(evidence("Ada | Max Stone | \(link) | undated")))

  private static let link = "[Paper](../sources/paper.md)"

  private static func evidence(
    head: String = "Answer | Who says so | Source | Date", _ row: String
  ) -> String {
    "> [!DISPUTED] Who had the key\n>\n> | \(head) |\n> | - | - | - | - |\n> | \(row) |"
  }
}
