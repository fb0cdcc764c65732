import ContentParser

/// What files a companion has, and how they are named.
enum FolderSection {
  static let section = ManualSection(
    "The folder",
    [
      .terms("file", "holds", files),
      .paragraph(
        "`companion.yml` is YAML. Every other file is Markdown: front matter in YAML between two lines "
          + "of three dashes, and then the text; `about.md` needs no front matter. YAML is taken plain, "
          + "without anchors and aliases, and a value is what is written: `1984` is a title where a "
          + "title is asked for."),
      .paragraph(
        "Files are UTF-8, end in `.md`, and hold at most 1.2 MB. Folders stand in no other folder. "
          + "Pictures may lie beside the pages or in a folder of their own; a read-me and a licence "
          + "may lie beside the folders."),
    ],
    parts: [ids])

  private static let files = [
    ManualTerm(
      .path("companion.yml"), "the title, the day to which it holds, the strands, credits. Needed."),
    ManualTerm(
      .path("about.md"),
      "what stands behind the key `0`: any Markdown, and the list of corrections."
    ),
    ManualTerm(
      .path("STRAND/NN-NAME.md"),
      "a chapter, in the folder of its strand, which `companion.yml` names. Needed."),
    ManualTerm(.path("goals/NN-NAME.md"), "a goal. The folder is needed."),
    ManualTerm(.path("people/NAME.md"), "a person. The folder is needed."),
    ManualTerm(.path("sources/NAME.md"), "a source. The folder is needed."),
    ManualTerm(.path("cases/NN-NAME.md"), "a case before a court or an agency."),
    ManualTerm(.path("trails/NN-NAME.md"), "a path through the companion."),
  ]

  private static let ids = ManualSection(
    "Names and ids",
    [
      .paragraph(
        "A page's id is its folder and its name without number and ending: `life/02-kyiv.md` is "
          + "`life/kyiv`, `people/ada-reed.md` is `people/ada-reed`; `about.md` is `about`. Links, "
          + "bookmarks and notes hang on it, so a file may get another number, and is best not "
          + "renamed. `NN` gives the order: digits and a dash. A file without them comes last; no two "
          + "of a folder have the same number, and no two the same name."),
      .paragraph(
        "Quotes and callouts have ids too, made of their first words: `quotes/i-never-painted`, "
          + "`questions/who-had-the-key`. Events and corrections go by their date, `timeline/2021-10`, "
          + "`corrections/2026-11-28`. A strand's id is the first part of its chapters' ids, so it is none of "
          + ContentForm.reservedFolders.map { "`\($0)`" }.joined(separator: ", ") + "."),
    ])
}
