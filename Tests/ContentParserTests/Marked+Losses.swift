extension Marked {
  /// What a reader would have missed without a word.
  static let losses = [
    Marked("about.md", "A\n\nb«control-character»\0c\u{7F}\n"),
    Marked("about.md", "«missing-image»![x](gone.png) ![y](companion.yml)\n"),
    Marked("about.md", "«missing-image»<img src=\"../../etc/passwd\">\n"),
    Marked("about.md", "A <!-- b --> «raw-html»<u>c</u> «raw-html»<q>d</q> <u>e</u>\n"),
    Marked("about.md", "«raw-html»<div>\na\n</div>\n\n<div>\n"),
    Marked("about.md", "«unmatched-tag»<details>\n\nA\n"),
    Marked("about.md", "See «foreign-markdown»[[A page]] and [[another]], [x] `[[c]]`.\n"),
    Marked(
      "about.md",
      "It is «foreign-markdown»$x_1$ for $5 or $6, $y$.\n\n«foreign-markdown»```math\nx\n```\n"),
    Marked(
      "about.md",
      "«foreign-markdown»> [!NOTE]\n> A.\n\n«foreign-markdown»!!! note\n\n«foreign-markdown»:::tip\nB.\n:::\n"
    ),
    Marked("about.md", "A «unmatched-tag»<b>c\n\n<i>d\n"),
    Marked("about.md", "A\n\n«unclosed-fence»```\nb\n\nc\n"),
    Marked("about.md", "A\n\n«unclosed-comment»<!-- b\n\nc\n"),
    Marked("about.md", "«missing-front-matter»---\ntitle: A\n\nB.\n"),
    Marked("about.md", "---\n«unknown-key»title: A\n---\nB.\n"),
    Marked("people/ada.md", "«missing-front-matter»---\nname: Ada\nrole: R\n\nB.\n"),
    Marked("people/ada.md", "---\nname: Ada\n«bad-yaml»role: R\nstatus: S\nrole: Q\n---\n"),
    Marked("people/ada.md", "---\nname: Ada\nrole: «bad-yaml»&r R\n---\n"),
    Marked("people/ada.md", "---\nname: Ada\nrole: äé«bad-yaml»\u{1}\n---\n"),
    Marked("people/ada.md", "---\nname: Ada\n...\n«bad-yaml»role: R\n---\n"),
    Marked(
      "life/01-start.md",
      TemporaryCompanion.chapter("## The e-mail\n").replacing(
        "\n---\n#",
        with: "\n  - «duplicate-goal»goal: mend\n    bearing: serves\n    because: B\n---\n#")),
    Marked("life/01-start.md", TemporaryCompanion.chapter("«empty-chapter»<!-- a -->")),
    Marked("about.md", "- «unread-date»**12 May 2020** A\n- «unread-date»**2020-05-12:** B\n"),
    Marked("about.md", "- «unread-date»**May 2020** A\n- «unread-date»**About 1990** B\n"),
    Marked("about.md", "- «unread-date»**1990s** A\n- **In all 1990 it** B\n- **May** C\n"),
    Marked("about.md", "> [!ALEGED\n".replacing("> [", with: "«unknown-callout»> [")),
    Marked("about.md", "> > «unknown-callout»> [!allegd] T\n"),
    Marked(
      "about.md",
      "> A.\n>\n> «unused-note»[^1]: N.\n".replacing("> «unused-note»", with: "«unused-note»> ")),
    attributed("> A.\n> «quote-without-attribution»– [Ada](people/ada.md), at home, 2019"),
    attributed("> A.\n>\n> «quote-without-attribution»*— [Ada](people/ada.md), at home, 2019*"),
    attributed(
      "> A.\n>\n> «quote-without-attribution»— [Ada](people/ada.md), at home, 2019\n>\n> B."),
    attributed("> A.\n> «quote-without-date»— [Ada](people/ada.md), at home[^1]"),
    attributed("> A.\n> «quote-without-speaker»— Ada, at home, 2019[^1]"),
    attributed("> A.\n>\n> «quote-without-date»— [Ada](people/ada.md), at home, 2019[^1] and so"),
  ]

  private static func attributed(_ quotation: String) -> Marked {
    let mark = quotation.contains("[^1]") ? "" : "A.[^1]\n\n"
    return Marked(
      "about.md", "\(mark)\(quotation)\n\n[^1]: [Paper](sources/paper.md), page 1.\n")
  }
}
