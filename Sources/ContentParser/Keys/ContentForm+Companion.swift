import ContentModel

extension ContentForm {
  static let companionKeys: [ContentKey] = [
    .needed(
      "title", .text, "The companion's title, which stands at the top of every screen.",
      example: "The Dam"),
    .optional(
      "id", .identity,
      "What names the companion for good, so that readers keep their notes when its title changes.",
      example: "the-dam"),
    .needed("subtitle", .text, "What stands behind the title.", example: "A river and its towns"),
    .optional(
      "language", .language,
      "The language that it is written in, for browsers and readers of books; without it, en.",
      example: "en-GB"),
    .needed(
      "as-of", .date, "The day to which the whole companion is known to hold.",
      example: "2026-11-28"),
    .needed(
      "strands", .members(strand),
      "The strands of chapters, in their order; as many as there are, each with a pane of the board."
    ),
    .needed(
      "credits", .text, "What it is a companion to, and whose work it is.",
      example: "A companion to The Dam, by Ada Brook."),
    .needed(
      "licence", .text, "Under what terms its text may be used.", example: "CC BY 4.0"),
    .optional(
      "names", .texts,
      "Every proper name in a title of a source that is no person's: citations write titles in small letters, and such a name with its capitals.",
      example: "Stone Valley"),
    .optional(
      "about", .page(folder: "people"), "Whom it is about, who stands first among the people.",
      example: "ada-brook"),
    .optional(
      "ways", .members(way),
      "Ways in, on the card that a first start shows; it has keys for \(Way.most), and no more."),
    .optional(
      "watch", .members(showing),
      "Where what it accompanies can be seen; a source that is named here is used."),
    .optional(
      "words", .map(names: Wording.names, words: nil),
      "What it calls things that this program has words for, in the program's own sentences.",
      example: "goal: aim"),
    .optional(
      "source-kinds", .members(sourceKind),
      "Kinds of source besides those that every companion has, or these by other words."),
    .optional("goal-grades", .members(goalGrade), "How firmly a goal may be one, in its order."),
    .optional("case-kinds", .members(caseKind), "Before whom a case may be brought."),
    .optional(
      "callouts", .members(callout),
      "Kinds of callout besides those that every companion has, or these by other words."),
    .optional(
      "proceedings", .answer,
      "Whether it tells of living persons in proceedings, so that the rules on charges and statuses hold.",
      example: "false"),
    .optional(
      "rules", .map(names: words(Rule.self), words: words(RuleLevels.Level.self)),
      "How much single rules matter in it.", example: "unused-source: off"),
  ]

  /// Names with a meaning of their own, which no strand may have: folders, the first parts of ids, and
  /// lists that commands print.
  public static let reservedFolders = [
    "about", "alone", "cases", "corrections", "goals", "latest", "map", "people", "questions",
    "quotes", "sources", "timeline", "trails", "words",
  ]

  private static let strand = ContentMember(
    owner: "a strand",
    keys: [
      .needed(
        "id", .folder(reserved: reservedFolders), "The folder that holds the strand's chapters.",
        example: "river"),
      .needed("title", .text, "What readers see as its name.", example: "The river"),
    ])

  private static let way = ContentMember(
    owner: "a way", most: Way.most,
    keys: [
      .needed("title", .text, "What the way leads to, in a few words.", example: "how it began"),
      .needed("opens", .id, "The page with which it begins.", example: "river/the-spring"),
    ])

  private static let showing = ContentMember(
    owner: "a showing",
    keys: [
      .needed("service", .text, "Where it is shown.", example: "The town's cinema"),
      .needed("region", .text, "In what part of the world.", example: "Stone Valley"),
      .needed("as-of", .date, "The day to which that is known to hold.", example: "2026-03"),
      .needed(
        "source", .page(folder: "sources"), "The source that says so.", example: "the-valley-post"),
    ])

  private static let sourceKind = ContentMember(
    owner: "a kind of source",
    keys: [
      id("As front matter writes it.", example: "letter"), word("letter"),
      .optional(
        "cite-as", .word(words(Source.Kind.Form.self)),
        "The kind as which it is cited; without it, web.", example: "archive"),
    ])

  private static let goalGrade = ContentMember(
    owner: "a grade of goals",
    keys: [id("As front matter writes it.", example: "commission"), word("Asked for")])

  private static let caseKind = ContentMember(
    owner: "a kind of case",
    keys: [
      id("As front matter writes it.", example: "civil"), word("Suit of the valley"),
      .optional(
        "accused", .answer, "Whether somebody is accused in it, whose status it tells.",
        example: "false"),
    ])

  private static let callout = ContentMember(
    owner: "a kind of callout",
    keys: [
      id("As its marker writes it, in any case.", example: "listen"), word("Listen"),
      .optional("glyph", .sign, "The sign before it.", example: "♪"),
      .optional(
        "like", .word(words(Callout.Kind.Nature.self)),
        "What it does to what stands in it, and to the list of questions; “aside”, the default, nothing.",
        example: "aside"),
      .optional("meaning", .text, "What it means, for the help.", example: "something to hear"),
    ])

  private static func id(_ meaning: String, example: String) -> ContentKey {
    .needed("id", .identity, meaning, example: example)
  }

  private static func word(_ example: String) -> ContentKey {
    .optional(
      "word", .text, "What readers see; without it, the id with spaces for dashes.",
      example: example)
  }
}
