import ContentModel

/// What stands in the text and is more than Markdown to the program.
enum PiecesSection {
  static let section = ManualSection(
    "Pieces", [],
    parts: [
      notes, quotes, callouts, evidence, events, DatesSection.section, CasesSection.section, stops,
      corrections,
    ])

  private static let notes = ManualSection(
    "Notes and sources",
    [
      .paragraph(
        "A note says where something is from. Its mark stands behind what rests on it, its text at "
          + "the page's end, and begins with a link to the source, followed by the place in it. A note "
          + "may name several sources."),
      .paragraph(
        "Every paragraph, list item, event and quote of a goal, chapter, person or case needs one, and so "
          + "does a text that is quoted without saying who speaks. None is needed by a paragraph right before a "
          + "quote, by one that ends in a colon, and by one that links to a chapter, goal or case and names "
          + "nobody and no number in its other sentences. Of the callouts `ALLEGED`, `DISPUTED`, `UNKNOWN`, "
          + "`UPDATE` and an aside of your own need notes, `CARE` and `DISCUSS` don't."),
      .code(
        [
          "She began on a wall.[^1]", "",
          "[^1]: [The Gazette](../sources/the-gazette.md), page 5.",
        ], language: "markdown"),
    ])

  private static let quotes = ManualSection(
    "Quotes",
    [
      .paragraph(
        "A block quotation whose last paragraph, or last line, is its attribution: an em dash, a link "
          + "to the person or source who speaks, the occasion, the date, and the mark of a note, with "
          + "commas between."),
      .code(
        [
          "> “I never painted the same grey twice.”", ">",
          "> — [Ada Reed](../people/ada-reed.md), in a letter, 11 March 1996[^1]",
        ], language: "markdown"),
      .paragraph(
        "The date is `1996`, `March 1996`, `11 March 1996` or `undated`. A source that speaks itself "
          + "needs no occasion. Where a source built the words into a sentence of its own, a comma and "
          + "`fragment` follow the date. The date is that on which it was said or written, and where it isn't "
          + "known, that on which it was printed; one that is not certain can't stand here."),
      .paragraph(
        "What opens in a quotation mark, `“`, `\"`, `„`, `«` or another, is somebody's words and needs an "
          + "attribution; a hyphen in place of the dash would make a list of it, which is told. A block "
          + "quotation that opens in no such mark, as a title card, is text: it needs a note like a paragraph, "
          + "and is no quote to the search."),
    ])

  private static let callouts = ManualSection(
    "Callouts",
    [
      .paragraph(
        "A block quotation that opens with a mark and a title. An `UPDATE` has the date of what "
          + "changed in its mark; no other has one. The list of questions has all but `CARE` and asides, "
          + "which are read where they stand: the search finds their words, and no filter knows their kind. Each "
          + "has an id, `questions/…`."),
      .paragraph(
        "A `CARE` that is the first thing in a chapter speaks of the whole chapter: the card of a first start "
          + "says that it can be skipped. Where one passage alone is meant, it stands before that. The board "
          + "marks the chapter for either."),
      .code(
        [
          "> [!UPDATE 2025-05-23] The gallery has paid", ">",
          "> So the court's docket says.[^4]",
        ], language: "markdown"),
      .terms(
        "opens with", "says",
        Callout.Kind.standard.map {
          ManualTerm("`[!\($0.id.uppercased())]`", "\($0.meaning).")
        }),
    ])

  private static let evidence = ManualSection(
    "Evidence",
    [
      .paragraph(
        "A table in a `DISPUTED` callout sets its answers side by side. The columns are these; a "
          + "source is a link to its file, with the place after it; the date is `1990`, "
          + "`June 1922`, `1990-06`, one that is not certain, as [below](#dates), `1990~`, or `undated`. The source's grade is shown beside it."
      ),
      .code(
        [
          "> [!DISPUTED] Who had the key", ">",
          "> | Answer | Who says so | Source | Date |",
          "> | --- | --- | --- | --- |",
          "> | The keeper | Max Stone | [The Gazette](../sources/the-gazette.md), page 2 | 2011 |",
        ], language: "markdown"),
    ])

  private static let events = ManualSection(
    "Events",
    [
      .paragraph(
        "A list item that opens with a [date](#dates) in bold, and nothing but the date, stands on "
          + "the timeline."),
      .code(["- **2021-10-20** The camera crew leaves.[^4]"], language: "markdown"),
    ])

  private static let stops = ManualSection(
    "Stops of a trail",
    [
      .paragraph(
        "After a paragraph or none, a trail has a numbered list. Each stop begins with a link to a "
          + "page, perhaps at a heading, and goes on with what there is to see. Its `minutes` are at least four "
          + "fifths of what its passages take, at \(Article.wordsAMinute) words a minute, and at most three "
          + "times that and two more. A lesson may be longer: how many of its minutes are for talk stands "
          + "under `discussion`, and these don't count here."),
      .code(
        ["1. [The key](../life/02-kyiv.md#the-key). Who had it, and for how long."],
        language: "markdown"),
    ])

  private static let corrections = ManualSection(
    "Corrections",
    [
      .paragraph(
        "In `about.md`, a list item that opens with a date and a comma or a colon is a correction. "
          + "The screen of the latest changes shows it beside the updates."),
      .code(
        [
          "- 28 November 2026, [The key](life/02-kyiv.md): it was found in May, not in June."
        ], language: "markdown"),
    ])
}
