import ContentModel

extension ContentForm {
  static let companionKeys: [ContentKey] = [
    .needed(
      "title", .text, "The companion's title, which stands at the top of every screen.",
      example: "The Dam"),
    .needed("subtitle", .text, "What stands behind the title.", example: "A river and its towns"),
    .needed(
      "as-of", .date, "The day to which the whole companion is known to hold.",
      example: "2026-11-28"),
    .needed("strands", .members(strand), "The strands of chapters, in their order."),
    .needed(
      "credits", .text, "What it is a companion to, and whose work it is.",
      example: "A companion to The Dam, by Ada Brook."),
    .needed(
      "licence", .text, "Under what terms its text may be used.", example: "CC BY 4.0"),
    .optional(
      "names", .texts, "Proper names that are no person's, which keep their capitals in citations.",
      example: "Stone Valley"),
    .optional("ways", .members(way), "Ways in, for who opens the companion the first time."),
    .optional("watch", .members(showing), "Where what it accompanies can be seen."),
  ]

  /// Folders with a meaning of their own, which no strand may have.
  static let reservedFolders = [
    "goals", "people", "sources", "cases", "trails", "quotes", "questions", "about",
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
    owner: "a way",
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
}
