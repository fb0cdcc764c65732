extension RuleExplanation {
  static let quoteWithoutAttribution = RuleExplanation(
    "A quotation without its speaker can be neither judged nor cited, and no search for quotes finds it. The "
      + "line begins with an em dash: a hyphen would make a list of it.",
    wrong: .chapter("> “I turned the key.”"),
    right: .chapter(quote("[Ada Reed](../people/ada.md), in print, March 2025[^1]")))

  static let quoteWithoutSpeaker = RuleExplanation(
    "The link gathers on one page all that somebody said. Written words are attributed to their source.",
    wrong: .chapter(quote("Ada Reed, in print, March 2025[^1]")),
    right: .chapter(quote("[Ada Reed](../people/ada.md), in print, March 2025[^1]")))

  static let quoteWithoutOccasion = RuleExplanation(
    "To a reporter, on a stage or in a letter: words weigh differently by where they were said.",
    wrong: .chapter(quote("[Ada Reed](../people/ada.md), March 2025[^1]")),
    right: .chapter(quote("[Ada Reed](../people/ada.md), in print, March 2025[^1]")))

  static let quoteWithoutDate = RuleExplanation(
    "What somebody said holds for the day on which it was said or written; where that isn't known, for that on "
      + "which it was printed. Where neither is, “undated” says so.",
    wrong: .chapter(quote("[Ada Reed](../people/ada.md), in print[^1]")),
    right: .chapter(quote("[Ada Reed](../people/ada.md), in print, undated[^1]")))

  static let quoteWithoutSource = RuleExplanation(
    "Quotations are exact to the character; the note says where that can be checked.",
    wrong: .chapter(quote("[Ada Reed](../people/ada.md), in print, March 2025")),
    right: .chapter(quote("[Ada Reed](../people/ada.md), in print, March 2025[^1]")))

  private static func quote(_ attribution: String) -> String {
    "> “I turned the key.”\n>\n> — \(attribution)"
      + (attribution.hasSuffix("]") ? "\n\n\(paper)" : "")
  }
}
