extension RuleExplanation {
  static let paragraphWithoutNote = RuleExplanation(
    "Every fact says where it is from, so that a reader can look it up. Each list item counts as a "
      + "paragraph, and so does a quoted text without a speaker. A paragraph right before a quotation needs "
      + "none, nor one that ends in a colon, as before a list or table, nor one that links to a chapter, goal "
      + "or case and names nobody and no number in its other sentences.",
    wrong: .chapter("The studio faced north."),
    right: .chapter("The studio faced north.[^1]\n\n" + paper))

  static let eventWithoutNote = RuleExplanation(
    "Events stand on the timeline away from their paragraph; each has a source of its own.",
    wrong: .chapter("- **2010-05-12** The wall is painted."),
    right: .chapter("- **2010-05-12** The wall is painted.[^1]\n\n" + paper))

  static let weakSourceAlone = RuleExplanation(
    "A repost may have been cut or changed. Beside a second source it is welcome; alone, the paragraph says "
      + "so, or the lead-in of the quote, or a paragraph of the callout, in one of these words: "
      + WeakSources.words.joined(separator: ", ") + ".",
    wrong: .chapter("The wall was red.[^1]\n\n[^1]: [Copy](../sources/copy.md)."),
    right: .chapter("By one report, the wall was red.[^1]\n\n[^1]: [Copy](../sources/copy.md)."))

  static let unansweredAllegation = RuleExplanation(
    "Most people named are living. What is said against somebody stands beside the answer, or says that none "
      + "was found.",
    wrong: .chapter("The city alleged that he took the key.[^1]\n\n" + paper),
    right: .chapter("The city alleged that he took the key, and he denied it.[^1]\n\n" + paper))

  static let reportsMiscounted = RuleExplanation(
    "“Two reports” carry more than one; the notes have to bear it out.",
    wrong: .chapter("By two reports the wall was red.[^1]\n\n" + paper),
    right: .chapter(
      "By two reports the wall was red.[^1]\n\n"
        + "[^1]: [Paper](../sources/paper.md), page 3; [Copy](../sources/copy.md)."))

  static let nameSpelledOtherwise = RuleExplanation(
    "A name has one spelling, that of the person's page, or one that is listed there under “also”.",
    wrong: .chapter("Ada Reid painted the wall.[^1]\n\n" + paper),
    right: .chapter("[Ada Reed](../people/ada.md) painted the wall.[^1]\n\n" + paper))

  static let personWithoutLink = RuleExplanation(
    "The list of pages on which somebody appears is made of links alone. One link a page is enough; whoever "
      + "speaks in a quote of the page is linked already.",
    wrong: .chapter("Ada Reed painted the wall.[^1]\n\n" + paper),
    right: .chapter("[Ada Reed](../people/ada.md) painted the wall.[^1]\n\n" + paper))

  static let dateOutOfPeriod = RuleExplanation(
    "The timeline and the chapter's head would say different things; one of the two is a slip.",
    wrong: .chapter("- **1978-12-31** The wall is painted.[^1]\n\n" + paper),
    right: .chapter("- **1979-12-31** The wall is painted.[^1]\n\n" + paper))

  static let dateAfterAsOf = RuleExplanation(
    "The companion holds to its as-of day, which every page shows; what is later contradicts that.",
    wrong: .chapter("> [!UPDATE 2027-01] Sold\n>\n> The house is sold.[^1]\n\n" + paper),
    right: .chapter("> [!UPDATE 2026-01] Sold\n>\n> The house is sold.[^1]\n\n" + paper))
}
