import ContentModel

extension ContentForm {
  static let caseKeys: [ContentKey] = [
    title,
    .needed(
      "kind", .word(LegalCase.Kind.standard.map(\.id)), "Before whom it was brought.",
      example: "civil"),
    .needed("parties", .members(party), "Who stands on which side."),
    .optional(
      "as-of", .date,
      "The day to which no later step was found; without it, that of the companion.",
      example: "2026-11-22"),
    .needed(
      "steps", .members(step), "What happened, in order of date; how the case stands comes from it."
    ),
  ]

  private static let party = ContentMember(
    owner: "a party",
    keys: [
      .needed("name", .text, "Who it is.", example: "The town"),
      .needed(
        "role", .text, "On which side; “accused” is whom a charge is brought against.",
        example: "plaintiff"),
      .optional(
        "person", .page(folder: "people"), "The page of the person.", example: "ada-brook"),
    ])

  private static let step = ContentMember(
    owner: "a step",
    keys: [
      .needed("date", .uncertainDate, "When it was done.", example: "2011-05~"),
      .needed("what", .text, "What was done, in one line.", example: "The court heard both sides."),
      .needed(
        "source", .page(folder: "sources"), "The source that says so.", example: "the-valley-post"),
      .needed("place", .text, "Where in the source it stands.", example: "page 2"),
      .optional("decides", .answer, "Whether it decides something.", example: "false"),
    ])
}
