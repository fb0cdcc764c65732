extension RuleExplanation {
  static let unreadDate = RuleExplanation(
    "A list item that opens with a date alone, in bold, is an event of the timeline. Written otherwise, it is "
      + "only a list item.",
    wrong: .chapter("- **12 May 2010** The wall is painted.[^1]\n\n" + paper),
    right: .chapter("- **2010-05-12** The wall is painted.[^1]\n\n" + paper))

  static let rawHTML = RuleExplanation(
    "Other HTML can't be set in a terminal and is shown as it is written, tags and all.",
    wrong: .chapter("The wall was <big>red</big>.[^1]\n\n" + paper),
    right: .chapter("The wall was **red**.[^1]\n\n" + paper))

  static let unmatchedTag = RuleExplanation(
    "Where a tag isn't closed beside its words, nobody can tell how far it was meant to go.",
    wrong: .chapter("The wall was <b>red.[^1]\n\n" + paper),
    right: .chapter("The wall was <b>red</b>.[^1]\n\n" + paper))

  static let unclosedComment = RuleExplanation(
    "A comment that never ends hides all that follows it, on every host of Markdown.",
    wrong: .chapter("The wall was red.[^1]\n\n\(paper)\n\n<!-- look it up"),
    right: .chapter("The wall was red.[^1]\n\n\(paper)\n\n<!-- look it up -->"))

  static let unclosedFence = RuleExplanation(
    "Whatever follows is taken for code to the end of the page, its notes and quotations too. The last fence is as "
      + "long as the first, of the same signs, and alone on its line.",
    wrong: .chapter(
      "The recipe:[^1]\n\n\(paper)\n\n```\nred lead, oil\n\nIt took a week to dry.[^1]"),
    right: .chapter(
      "The recipe:[^1]\n\n\(paper)\n\n```\nred lead, oil\n```\n\nIt took a week to dry.[^1]"))

  static let foreignMarkdown = RuleExplanation(
    "Each host of Markdown has marks of its own. Here readers see the bare signs, and a wikilink leads "
      + "nowhere.",
    wrong: .chapter("The key, see [[The key]], was red.[^1]\n\n" + paper),
    right: .chapter("The key, see [the paper](../sources/paper.md), was red.[^1]\n\n" + paper))

  static let nestingTooDeep = RuleExplanation(
    "No reader follows so far in, and a hostile file could use up the program's memory.",
    wrong: .chapter(String(repeating: ">", count: 65) + " Deep.[^1]\n\n" + paper),
    right: .chapter("> Not so deep.[^1]\n\n" + paper))

  static let tooMuchMarkdown = RuleExplanation(
    "Some marks, heaped up, keep the Markdown parser busy for minutes. No page that is written for readers "
      + "comes near the limits; the manual lists them.",
    wrong: .chapter("a " + String(repeating: "<? ", count: 65)),
    right: .chapter("a < b.[^1]\n\n" + paper))

  static let unseenCharacter = RuleExplanation(
    "It hides between words: a soft hyphen of a paste, a space without width, a mark that turns the text. "
      + "Searches miss such words, and copies carry it on.",
    wrong: .chapter("The water&shy;mark was old.[^1]\n\n" + paper),
    right: .chapter("The watermark was old.[^1]\n\n" + paper))
}
