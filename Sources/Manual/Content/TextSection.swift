/// What the Markdown of a page may hold, and what becomes of it on the screen.
public enum TextSection {
  static let section = ManualSection(
    "Text",
    [
      .paragraph(
        "The text is CommonMark with the tables, task lists, footnotes, strikethrough and bare "
          + "addresses of GitHub. The page's title comes from the front matter, so headings begin "
          + "with `##`.")
    ],
    parts: [headings, links, images, html, others, unseen])

  private static let headings = ManualSection(
    "Headings",
    [
      .paragraph(
        "A heading can be linked to by its anchor, as GitHub makes it: in lowercase, each space a "
          + "dash, letters, digits, dashes and underscores kept, all else left out. The second of a "
          + "name on a page has `-1` behind it. `o` lists the headings of a page; one below another "
          + "opens with `›`.")
    ])

  private static let links = ManualSection(
    "Links and anchors",
    [
      .terms(
        "written", "leads to",
        [
          ManualTerm(
            "`[Kyiv](../life/02-kyiv.md)`",
            "a page, by the path of its file from where the link stands"),
          ManualTerm("`[the key](../life/02-kyiv.md#the-key)`", "a heading of a page"),
          ManualTerm("`[above](#the-key)`", "a heading of this page"),
          ManualTerm(
            "`[The Gazette](https://gazette.example)`",
            "the web: `http`, `https` and `mailto`; the program opens the first two alone"),
          ManualTerm("`https://gazette.example`", "the same, as it stands in the text"),
        ]),
      .paragraph(
        "A link without words shows where it leads. Other schemes, absolute paths, and links to what "
          + "isn't there are errors. Where a person, a source or a page appears is told by links alone, of the "
          + "text, of quotes and of notes: so link a name once on each page. An `id` in one of the tags below can be linked to as a heading "
          + "can."),
    ])

  private static let images = ManualSection(
    "Images",
    [
      .paragraph(
        "`![what it shows](../pictures/studio.jpg)` is shown by its words, behind `▣`, which lead to "
          + "the picture; so say in them what it shows. A picture is a file of the companion's folder "
          + "or stands on the web.")
    ])

  /// The tags that keep their meaning.
  public static let tags = [
    ManualTerm("`<sup>` `<sub>`", "raised and lowered: `10^6`, `H_2O`"),
    ManualTerm("`<del>` `<s>` `<strike>`", "struck, as by `~~`: `~struck~`"),
    ManualTerm("`<ins>` `<em>` `<i>`", "emphasis"),
    ManualTerm("`<strong>` `<b>`", "strong emphasis"),
    ManualTerm("`<kbd>` `<code>`", "code"),
    ManualTerm("`<a>`", "a link by `href`, a place to link to by `id` or `name`"),
    ManualTerm("`<img>`", "a picture by `src` and `alt`"),
    ManualTerm("`<br>`", "a line end"),
  ]

  private static let html = ManualSection(
    "HTML",
    [
      .terms("tag", "is shown as", tags),
      .paragraph(
        "`<details>` is shown unfolded, beside a bar, under its `<summary>` as a title; behind an empty "
          + "line the Markdown in it is read. All other HTML is shown as it is written, and each of its tags told of once a "
          + "page. Comments are not shown."
      ),
    ])

  private static let others = ManualSection(
    "What other hosts know",
    [
      .paragraph(
        "Formulas, `$x^2$`, `$$…$$` and code called `math`, are shown as they are written, no sign in "
          + "them read as Markdown. So are `[[wikilinks]]`, `!!! note` and `:::warning`. GitHub's "
          + "`> [!NOTE]`, `TIP`, `IMPORTANT`, `WARNING` and `CAUTION` are shown beside a bar, under "
          + "that word. Each is told of once a page."),
      .paragraph(
        "Between Chinese or Japanese characters a line end of the file is no space, and a line of the "
          + "page may end between any two of them, but before no closing mark and behind no opening one."
      ),
    ])

  private static let unseen = ManualSection(
    "Characters that can't be seen",
    [
      .paragraph(
        "Joiners and selectors belong inside words and emoji that need them. Other characters that "
          + "can't be seen, as soft hyphens, spaces without width and marks that turn the direction, "
          + "are told of; those that turn the direction are shown. Control characters are errors.")
    ])
}
