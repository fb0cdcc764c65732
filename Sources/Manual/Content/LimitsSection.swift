/// How much a page may hold.
enum LimitsSection {
  static let section = ManualSection(
    "Limits",
    [
      .paragraph(
        "A page is refused, with the place, beyond limits that keep reading it in proportion to its "
          + "length. They are far above what real pages hold."),
      .paragraph("Of one paragraph:"),
      .terms(
        "in one paragraph", "at most",
        [
          ManualTerm("`<?`, `<!X`, `<![CDATA[` without an end", "64"),
          ManualTerm("`![` without its `]`, times the `]` after", "20,000"),
          ManualTerm(
            "marks before each `~` that may end a strike, where `~` stands beside `~~`", "50,000"),
          ManualTerm("e-mail addresses, times its bytes", "64,000,000"),
          ManualTerm(
            "note marks and e-mail addresses, times the `*`, `_`, `~`, `![` open before them",
            "500,000"),
        ]),
      .paragraph("Of a page:"),
      .terms(
        "in a page", "at most",
        [
          ManualTerm("bytes of its file", "1,200,000"),
          ManualTerm("lines and marks nested more than 64 deep, times their depth", "20,000"),
          ManualTerm("columns of a table", "256"),
          ManualTerm("cells of tables", "100,000"),
          ManualTerm("cells that short rows leave empty", "2,000"),
          ManualTerm("bytes read again for each line that may head a table", "1,000,000"),
          ManualTerm(
            "bytes that a definition gives, for each `]` after the eighth that may repeat it",
            "1,000,000"),
          ManualTerm(
            "addresses that no space parts, after the eighth, times their bytes", "100,000"),
        ]),
    ])
}
