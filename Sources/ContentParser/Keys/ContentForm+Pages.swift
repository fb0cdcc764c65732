import ContentModel

extension ContentForm {
  static let chapterKeys: [ContentKey] = [
    title,
    .needed("period", .period, "The time that the chapter tells.", example: "1979/2015"),
    summary,
    .needed(
      "goals", .members(bearing),
      "The goals on which it bears, each once: one at least, and not all."),
  ]

  private static let bearing = ContentMember(
    owner: "a bearing",
    keys: [
      .needed(
        "goal", .page(folder: "goals"), "The goal on which it bears.", example: "show-the-cost"),
      .needed(
        "bearing", .word(words(Bearing.Kind.self)), "How it bears on the goal.", example: "serves"),
      .needed("because", .text, "Why, in one line.", example: "It counts the houses."),
    ])

  static let goalKeys: [ContentKey] = [
    title,
    .needed(
      "grade", .word(Goal.Grade.standard.map(\.id)), "How firmly it was a goal.",
      example: "commission"),
    summary,
  ]

  static let personKeys: [ContentKey] = [
    .needed("name", .text, "The name by which the person is known.", example: "Ada Brook"),
    .needed("role", .text, "Who that is, in one line.", example: "Engineer of the dam"),
    .optional(
      "also", .texts, "Other spellings of the name, and other scripts.", example: "A. Brook"),
  ]

  static let sourceKeys: [ContentKey] = [
    .needed("title", .text, "The work's own title.", example: "The valley drowns"),
    .optional("subtitle", .text, "What stands behind its title.", example: "A report"),
    .optional(
      "described", .answer, "Whether the title is a description, since its own is not known.",
      example: "false"),
    .needed("publisher", .text, "Who published it.", example: "The Valley Post"),
    .optional("author", .text, "Who wrote or made it.", example: "Ada Brook"),
    .optional("date", .date, "When it was published.", example: "2025-03-11"),
    .optional(
      "volume", .text, "In which volume of a journal or magazine it stands.", example: "5"),
    .optional("number", .text, "In which number of the volume.", example: "4"),
    .optional(
      "pages", .text, "On which pages of the number it stands.", example: "431–457"),
    .needed(
      "kind", .word(Source.Kind.standard.map(\.id)), "What kind of work it is.", example: "press"),
    .needed(
      "grade", .word(words(Source.Grade.self)), "How near this copy is to the first publication.",
      example: "publisher"),
    .optional("url", .address, "Where it stands.", example: "https://post.example/valley"),
    .optional(
      "archived", .address, "Where an archive keeps a copy.",
      example: "https://archive.example/valley"),
    .needed(
      "accessed", .date, "When you read it, on paper too.", example: "2026-11-22"),
  ]

  static let trailKeys: [ContentKey] = [
    title,
    .needed("for", .text, "Whom the trail is for.", example: "A class of forty minutes"),
    .needed(
      "minutes", .number(1...600), "How many minutes it takes, with those of “discussion”.",
      example: "40"),
    .optional(
      "discussion", .number(1...600),
      "How many of these minutes are for talk, and not for reading and looking about.",
      example: "35"),
  ]

  static let title = ContentKey.needed(
    "title", .text, "What readers see as its name.", example: "The spring")

  private static let summary = ContentKey.needed(
    "summary", .text, "What it is about, in one line.", example: "Where the water comes from.")

  /// All that an enumeration knows.
  static func words<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> [String]
  where Word.RawValue == String { Word.allCases.map(\.rawValue) }
}
