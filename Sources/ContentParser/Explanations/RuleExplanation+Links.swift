extension RuleExplanation {
  static let brokenLink = RuleExplanation(
    "A link is a path from the file it stands in, so that it holds on any host of Markdown.",
    wrong: .chapter("How it began is told in [the first chapter](01-strat.md).[^1]\n\n" + paper),
    right: .chapter("How it began is told in [the first chapter](01-start.md).[^1]\n\n" + paper))

  static let unknownPerson = RuleExplanation(
    "A name that is a link opens the person's page, with all that the person says.",
    wrong: .chapter("[Ada Reed](../people/adah.md) painted it.[^1]\n\n" + paper),
    right: .chapter("[Ada Reed](../people/ada.md) painted it.[^1]\n\n" + paper))

  static let unknownSource = RuleExplanation(
    "A note is worth what its source is; one that leads nowhere can't be looked up.",
    wrong: .chapter("The wall was red.[^1]\n\n[^1]: [Paper](../sources/papr.md), page 3."),
    right: .chapter("The wall was red.[^1]\n\n" + paper))

  static let unknownHeading = RuleExplanation(
    "The anchor takes a reader to the passage itself. It is the heading in small letters, with dashes.",
    wrong: .chapter("What it said: [the letter](01-start.md#the-leter).[^1]\n\n" + paper),
    right: .chapter("What it said: [the letter](01-start.md#the-letter).[^1]\n\n" + paper))

  static let missingImage = RuleExplanation(
    "A picture is named with its words in a terminal, and shown elsewhere; it has to be there.",
    wrong: .chapter("The wall: ![a red wall](wall.png)[^1]\n\n" + paper),
    right: .chapter("The wall: ![a red wall](https://example.org/wall.png)[^1]\n\n" + paper))

  static let undefinedNote = RuleExplanation(
    "Without its note, the mark stands on the page as it is written, and the claim has no source.",
    wrong: .chapter("The wall was red.[^2]"),
    right: .chapter("The wall was red.[^2]\n\n[^2]: [Paper](../sources/paper.md), page 3."))

  static let unusedNote = RuleExplanation(
    "Nobody can reach a note without a mark; most often the mark went with a sentence that was cut.",
    wrong: .chapter(
      "The wall was red.[^1]\n\n\(paper)\n[^2]: [Paper](../sources/paper.md), page 4."),
    right: .chapter("The wall was red.[^1]\n\n" + paper))

  static let duplicateNote = RuleExplanation(
    "Of two notes with one label only the first is read.",
    wrong: .chapter(
      "It was red.[^1] It is white.[^2]\n\n\(paper)\n[^2]: [Paper](../sources/paper.md), page 4.\n"
        + "[^1]: [Copy](../sources/copy.md)."),
    right: .chapter(
      "It was red.[^1] It is white.[^2]\n\n\(paper)\n[^2]: [Paper](../sources/paper.md), page 4."))

  static let unusedSource = RuleExplanation(
    "A source that no note names bears nothing; it was forgotten, or its note was.",
    wrong: .file("sources/letter.md", letter),
    right: .file("sources/letter.md", letter),
    .chapter("The wall was red.[^1]\n\n[^1]: [Letter](../sources/letter.md), page 1."))

  static let unusedPerson = RuleExplanation(
    "A page about somebody whom no page links to is found by nobody who reads.",
    wrong: .file("people/ida.md", "---\nname: Ida Pebble\nrole: Porter\n---\n"),
    right: .file("people/ida.md", "---\nname: Ida Pebble\nrole: Porter\n---\n"),
    .chapter("[Ida Pebble](../people/ida.md) had the key.[^1]\n\n" + paper))

  static let goalWithoutBearing = RuleExplanation(
    "The board sets goals beside chapters; a goal on which a strand has nothing is a gap to know of.",
    wrong: .file("goals/02-ask.md", goal),
    right: .file("goals/02-ask.md", goal), .file("life/02-next.md", chapter(goal: "ask")))

  private static let goal = "---\ntitle: Ask\ngrade: hope\nsummary: To ask.\n---\n"
  private static let letter = source().replacing("title: Paper", with: "title: Letter")
}
