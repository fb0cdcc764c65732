extension Marked {
  /// People and sources for the editor's rules, beside those of the smallest companion.
  static let cast = [
    "people/mason.md": "---\nname: Rachel Mason\nrole: Maker\nalso: [R. M.]\n---\n",
    "people/stone.md":
      "---\nname: Max Stone\nrole: Keeper\n---\n",
    "cases/01-the-city.md": legalCase("criminal", "stone", last: "2012-02-01"),
    "cases/02-the-suit.md": legalCase("civil", "stone", last: "2025-06"),
    "people/pebble.md": "---\nname: Eve Pebble\nrole: Porter\n---\n",
    "people/other-stone.md": "---\nname: Ida Stone\nrole: Sister\n---\n",
    "sources/copy.md": source("grade: repost"),
    "sources/mirror.md": source("grade: mirror"),
    "life/09-cast.md": TemporaryCompanion.chapter(
      """
      [Mason](../people/mason.md), [Stone](../people/stone.md), [Eve](../people/pebble.md),
      [Ida](../people/other-stone.md).[^1]

      [^1]: [Copy](../sources/copy.md); [Mirror](../sources/mirror.md).
      """),
  ]

  static let editorial =
    paragraphs + lengths + links + weakSources + events + statuses + stale + present + names + dates
    + allegations
    + counts + unseen + whole

  private static let unseen = [
    Marked(
      "about.md",
      "One «unseen-character»\u{200B}word, soft\u{AD}ware.\n\nTwo «unseen-character»&rlm;words.\n"),
    Marked(
      "about.md",
      "A «unseen-character»\u{202E}turn.\n\n`&shy;` &amp; می\u{200C}خ 👩\u{200D}🔬 1\u{FE0F}\u{20E3} ❤️\n"
    ),
  ]

  private static let paragraphs = [
    chapter("«paragraph-without-note»The window faced north.\n\nIt was painted.[^1]"),
    chapter("«paragraph-without-note»It was painted.[^2]\n\n[^2]: A letter, lost."),
    chapter("- «paragraph-without-note»It was painted."),
    chapter("> [!UNKNOWN] Who\n>\n> «paragraph-without-note»It was painted."),
    chapter("> [!CARE] Sad\n>\n> It can be skipped.\n\n> [!DISCUSS] Why\n>\n> For a class: why?"),
    chapter("She said it twice.\n\n\(quote("[Ada](../people/ada.md), at home, 2019"))"),
    chapter("What is known of it:\n\n- It was painted.[^1]"),
    chapter("How it ended is told in [start](01-start.md). It is a long story.", "It was.[^1]"),
    chapter(
      "«paragraph-without-note»How it ended is told in [start](01-start.md). Ada left in 1990."),
    chapter("«paragraph-without-note»[Ada](../people/ada.md) painted it."),
    Marked("about.md", "This is a companion.\n"),
    Marked("people/ada.md", "---\nname: Ada\nrole: R\n---\n«paragraph-without-note»She painted.\n"),
  ]

  private static let lengths = [
    trail("«trail-minutes»minutes: 6"), trail("minutes: 5"), trail("minutes: 1"),
    trail("minutes: 40\ndiscussion: 39"), trail("minutes: 40\ndiscussion: 37"),
    trail("«trail-minutes»minutes: 40\ndiscussion: 34"),
    trail("«trail-minutes»minutes: 40\ndiscussion: 40"),
  ]

  private static func trail(_ minutes: String) -> Marked {
    Marked(
      "trails/01-a.md",
      "---\ntitle: A\nfor: all\n\(minutes)\n---\n1. [A](../life/01-start.md): a.\n")
  }

  private static let links = [
    Marked(
      "goals/01-mend.md",
      goal(
        "To «person-without-link»Max Stone it fell, and Max Stone did it.[^1]\(own)")),
    Marked(
      "goals/01-mend.md",
      goal("[Stone](../people/stone.md) did it. Max Stone was glad.[^1]\(own)")),
    Marked(
      "goals/01-mend.md",
      goal(
        "Stone, Bob Stone, and so:\n\n\(quote("[Mason](../people/mason.md), at home, 2019"))\n\n"
          + "Rachel Mason did it.[^1]\(own)")),
    Marked("about.md", "By Max Stone.\n"),
  ]

  private static let weakSources = [
    chapter("It was painted.«weak-source-alone»[^3]\n\n[^3]: [Copy](../sources/copy.md)."),
    chapter("It was painted.«weak-source-alone»[^3]\n\n[^3]: [Mirror](../sources/mirror.md)."),
    chapter("By one report, it was painted.[^3]\n\n[^3]: [Copy](../sources/copy.md)."),
    chapter("It rests on that page alone.[^3]\n\n[^3]: [Copy](../sources/copy.md)."),
    chapter(
      "It was painted.[^3]\n\n[^3]: [Copy](../sources/copy.md); [Mirror](../sources/mirror.md)."),
    chapter(
      "We have a copy.[^1]\n\n\(quote("[Ada](../people/ada.md), at home, 2019", note: 3))"
        + "\n\n[^3]: [Copy](../sources/copy.md)."),
    chapter(
      "> [!UNKNOWN] Who\n>\n> Nobody.[^3]\n>\n> There is one report.[^1]",
      "[^3]: [Copy](../sources/copy.md)."),
  ]

  private static let events = [
    chapter("«event-without-note»- **1990** It is painted."),
    chapter("- **1990** It is painted.[^1]"),
  ]

  private static let statuses = [
    chapter("Eve Pebble «charged-without-status»was charged in 1990.[^1]"),
    chapter("Pebble then «charged-without-status»pleaded no contest.[^1]"),
    chapter("In 1990 Pebble «charged-without-status»pleaded no contest.[^1]"),
    chapter("Max Stone was charged in 1990. Stone pleaded no contest. The porter was charged.[^1]"),
    chapter("Ida Stone had «charged-without-status»been indicted in 1990.[^1]"),
    chapter("Pebble was not charged. Pebble was cited as an example.[^1]"),
    Marked(
      "people/pebble.md",
      "---\nname: Eve Pebble\nrole: R\n---\nShe «charged-without-status»was charged. [Ida Stone](other-stone.md) said "
        + "that she was charged.[^1]\n\n[^1]: [Paper](../sources/paper.md).\n"),
    Marked(
      "people/stone.md",
      "---\nname: Max Stone\nrole: R\n---\nHe was charged.[^1]\(own)"),
  ]

  private static let stale = [
    chapter("«status-older-than-steps»As of May 2011, Max Stone waits for his trial.[^1]"),
    chapter("In May 2011 Stone «status-older-than-steps»is awaiting trial.[^1]"),
    chapter(
      "In March 2024 [the suit](../cases/02-the-suit.md) «status-older-than-steps»is pending.[^1]"),
    chapter(
      "> [!UPDATE 2024-03-01] Then\n>\n> [The suit](../cases/02-the-suit.md) "
        + "«status-older-than-steps»is still pending.[^1]"),
    Marked(
      "cases/02-the-suit.md",
      legalCase("civil", "stone", last: "2025-06")
        .replacing("steps:", with: "«status-older-than-steps»as-of: 2025-05\nsteps:")),
    Marked(
      "cases/02-the-suit.md",
      legalCase("civil", "stone", last: "2025-06")
        + "«status-older-than-steps»As of May 2025 it goes on.[^1]\(own)"),
    chapter("As of March 2012, Max Stone is not in prison.[^1]"),
    chapter("As of May 2011, Ida went there.[^1]"),
    chapter("In June 2025 [the suit](../cases/02-the-suit.md) is pending.[^1]"),
    chapter("Max Stone was waiting for his trial in May 2011.[^1]"),
  ]

  private static let allegations = [
    chapter("The city «unanswered-allegation»alleged that he took it. It alleges more.[^1]"),
    chapter(
      "## One\n\nHe denied it.[^1]",
      "## Two\n\n- **1990** She is «unanswered-allegation»accused.[^1]"),
    chapter("## One\n\nThe city alleged that he took it.[^1]", "He denied it.[^1]"),
    chapter("The city alleged that he took it. No answer of his was found.[^1]"),
    chapter("The city alleged it.[^1]", "> [!ALLEGED] More\n>\n> He rejects it.[^1]"),
    chapter("> [!ALLEGED] It\n>\n> The city accused him.[^1]"),
    chapter(
      "The city «unanswered-allegation»blamed him.[^1]", "## Two\n\nHe replied to others.[^1]"),
  ]

  private static let counts = [
    chapter("By «reports-miscounted»two reports, it was painted.[^1]"),
    chapter("«reports-miscounted»Three news outlets say so.[^2]\(two)"),
    chapter("«reports-miscounted»Several papers say so.[^1]"),
    chapter("Two reports say so.[^2]\(two)"),
    chapter("Two reports say so,[^1] one in a copy.[^3]\n\n[^3]: [Copy](../sources/copy.md)."),
    chapter("The two reports say so.[^1]"),
    chapter("Two of them read reports of it.[^1]"),
    chapter("By one report it was painted.[^1]"),
  ]

  private static let two =
    "\n\n[^2]: [Paper](../sources/paper.md); [Copy](../sources/copy.md)."

  private static let present = [
    chapter("He left in 2011. He «present-status-without-date»is serving his sentence.[^1]"),
    chapter("The suit «present-status-without-date»is still pending.[^1]"),
    chapter("She «present-status-without-date»still seeks an answer.[^1]"),
    chapter("He is serving his sentence. That holds as of 22 November 2026.[^1]"),
    chapter("In March 2025 he is serving his sentence.[^1]"),
    chapter("- **1990** He is charged.[^1]"),
    chapter("> [!UPDATE 1990] Now\n>\n> The suit is pending.[^1]"),
  ]

  private static let names = [
    chapter("«name-spelled-otherwise»Rachel Masson painted.[^1]"),
    chapter("«name-spelled-otherwise»Rachael Mason’s picture hung.[^1]"),
    chapter("[«name-spelled-otherwise»Robert](../people/mason.md) painted.[^1]"),
    chapter(quote("[«name-spelled-otherwise»Rachel Mayson](../people/mason.md), at home, 2019")),
    chapter(
      "[R. M.](../people/mason.md), [Mason’s](../people/mason.md) [Rachel](../people/mason.md).[^1]"
    ),
    chapter("It was [the maker](../people/mason.md).[^1]"),
    chapter("> “Rachel Masson did.”\n>\n> — [Ada](../people/ada.md), at home, 2019[^1]"),
  ]

  private static let dates = [
    chapter("«date-out-of-period»- **1978-12-31** It is painted.[^1]"),
    chapter("«date-out-of-period»- **2016/2017** It is painted.[^1]"),
    chapter("- **1978/1980** It is painted.[^1]\n- **2015-12-31** It is sold.[^1]"),
    chapter(
      "- **1978~** It is painted.[^1]\n- **../1990** Before.[^1]\n- **2014/..** After.[^1]\n"
        + "«date-out-of-period»- **2017~** It is sold.[^1]\n"
        + "«date-out-of-period»- **../1970** It is new.[^1]"),
    Marked("about.md", "«date-after-as-of»- **2026-11-23** It is sold.[^1]\(paper)"),
    Marked("about.md", "- **2026-11** It is sold.[^1]\(paper)"),
    Marked(
      "about.md",
      "«date-after-as-of»> “No.”\n>\n> — [Ada](people/ada.md), at home, 2027[^1]\(paper)"),
    Marked("about.md", "«date-after-as-of»> [!UPDATE 2026-12] Sold\n>\n> It was sold.\n"),
    Marked("sources/copy.md", source("grade: repost\n«date-after-as-of»date: 2026-12-01")),
  ]

  private static let whole = [
    Marked(
      "goals/02-ask.md", "«goal-without-bearing»---\ntitle: A\ngrade: hope\nsummary: S\n---\n"),
    Marked(
      "people/eve.md", "«unused-person»---\nname: Eve\nrole: R\n---\n[Eve](eve.md).[^1]\(own)"),
    Marked(
      "trails/01-a.md",
      "---\ntitle: A\nfor: all\n«trail-minutes»minutes: 60\n---\n1. [A](../life/01-start.md): a.\n"),
    Marked("sources/other.md", "«unused-source»" + source("grade: low")),
  ]

  private static let paper = "\n\n[^1]: [Paper](sources/paper.md).\n"
  private static let own = "\n\n[^1]: [Paper](../sources/paper.md).\n"

  private static func goal(_ body: String) -> String {
    "---\ntitle: Mend\ngrade: hope\nsummary: To mend.\n---\n\(body)"
  }

  /// With links to whoever it may name.
  private static func chapter(_ parts: String...) -> Marked {
    let body = parts.joined(separator: "\n\n")
    let note = body.contains("[^1]") ? "\n\n[^1]: [Paper](../sources/paper.md)." : ""
    return Marked("life/02-next.md", TemporaryCompanion.chapter(body + note + people))
  }

  private static let people =
    "\n\n## Who\n\n> [!CARE] Who\n>\n> "
    + ["ada", "mason", "stone", "pebble", "other-stone"].map { "[they](../people/\($0).md)" }
    .joined(separator: ", ") + "."

  private static func quote(_ attribution: String, note: Int = 1) -> String {
    "> “Words.”\n>\n> — \(attribution)[^\(note)]"
  }

  private static func legalCase(_ kind: String, _ person: String, last: String) -> String {
    "---\ntitle: The city against Stone\nkind: \(kind)\nparties:\n  - name: The city\n    role: other\n"
      + "  - name: Max\n    role: accused\n    person: \(person)\nsteps:\n  - date: \(last)\n"
      + "    what: Dismissed.\n    source: paper\n    place: page 1\n---\n"
  }

  private static func source(_ keys: String) -> String {
    "---\ntitle: T\npublisher: P\nkind: press\n\(keys)\naccessed: 2026-11-22\n---\n"
  }
}
