import ContentModel
import ContentParser
import Testing

/// A text in which `«rule»` stands where a finding of that rule is expected.
struct Marked: CustomTestStringConvertible {
  let file: String
  let text: String

  init(_ file: String, _ text: String) {
    self.file = file
    self.text = text
  }

  var testDescription: String { "\(file): \(expected.joined(separator: " "))" }

  /// The text without its markers.
  var clean: String {
    var clean = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "«"), let close = rest.firstIndex(of: "»") {
      clean += rest[..<open]
      rest = rest[rest.index(after: close)...]
    }
    return clean + rest
  }

  /// The findings, each with its column in characters, as `file:line:column rule`.
  var expected: [String] {
    var expected: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var column = 1
      var rest = line
      while let open = rest.firstIndex(of: "«"), let close = rest.firstIndex(of: "»") {
        column += rest[..<open].unicodeScalars.count
        expected.append("\(file):\(number + 1):\(column) \(rest[rest.index(after: open)..<close])")
        rest = rest[rest.index(after: close)...]
      }
    }
    return expected
  }
}

@Suite struct MarkerTests {
  @Test(
    arguments: Marked.frontMatter + Marked.cases + Marked.trails + Marked.bodies + Marked.quotes
      + Marked.losses)
  func findingsStandAtTheirMarkers(_ marked: Marked) throws {
    let companion = try TemporaryCompanion([marked.file: marked.clean])
    #expect(try companion.findings() == marked.expected)
    #expect(!marked.expected.isEmpty)
  }

  @Test func theSmallestCompanionHasNoFindings() throws {
    #expect(try TemporaryCompanion().findings() == [])
  }

  /// Those about files and folders, and the editor's, have tests of their own.
  @Test func everyRuleHasAMarker() {
    let cases =
      Marked.frontMatter + Marked.cases + Marked.trails + Marked.bodies + Marked.quotes
      + Marked.losses
    let marked = Set(cases.flatMap(\.expected).compactMap { $0.split(separator: " ").last })
    let files: [Rule] = [
      .unreadableFile, .unexpectedFile, .missingFolder, .invalidUTF8, .duplicateNumber,
    ]
    let missing = Rule.allCases.prefix { $0 != .paragraphWithoutNote }
      .filter { !files.contains($0) && !marked.contains($0.rawValue[...]) }
    #expect(missing == [])
  }
}

extension Marked {
  static let frontMatter = [
    Marked("people/ada.md", "---\nname: Ada\nrole: R\n«unknown-key»naem: A\n---\n"),
    Marked("people/ada.md", "«missing-key»---\nname: Ada\n---\n"),
    Marked("people/ada.md", "---\nname: Ada\n«missing-key»role: \"\"\n---\n"),
    Marked("people/ada.md", "---\nname: Ada\nrole: R\n«bad-value»also: One\n---\n"),
    Marked(
      "people/ada.md",
      "---\nname: Ada\nrole: R\n«unknown-key»status:\n  text: T\n  as-of: last week\n---\n"),
    Marked("people/ada.md", "«missing-front-matter»Text.\n"),
    chapter("«bad-period»period: about 2010"), chapter("«bad-period»period: 2010/"),
    chapter("«bad-period»period: ../.."),
    Marked(
      "sources/paper.md",
      "---\ntitle: P\npublisher: P\n«bad-date»date: 2025~\nkind: press\ngrade: low\n"
        + "accessed: 2026-11-22\n---\n"),
    Marked("people/ada.md", "---\nname: A«bad-yaml»: B\n---\n"),
    Marked("goals/01-mend.md", "---\ntitle: M\n«bad-grade»grade: wish\nsummary: S\n---\n"),
    Marked(
      "life/01-start.md",
      "---\ntitle: S\n«bad-period»period: 2015/1979\nsummary: S\ngoals:\n"
        + "  - «unknown-goal»goal: mned\n    bearing: serves\n    because: B\n"
        + "  - goal: mend\n    «bad-bearing»bearing: helps\n    because: B\n---\n\n## The e-mail\n"),
    Marked(
      "sources/paper.md",
      "---\ntitle: Paper\n«bad-value»described: perhaps\npublisher: P\ndate: 2020\nkind: press\n"
        + "grade: publisher\naccessed: 2021-01-01\n---\n"),
    Marked(
      "sources/paper.md",
      "---\ntitle: P\npublisher: P\n«bad-date»date: 2025-13\n«bad-kind»kind: pres\n"
        + "grade: low\naccessed: 2026-11-22\n---\n"),
    Marked(
      "companion.yml",
      "title: T\nsubtitle: S\nas-of: 2026\nstrands:\n  - id: life\n    title: L\n"
        + "  - «duplicate-id»id: life\n    title: L\n  - «bad-value»id: ../up\n    title: U\n"
        + "credits: C\nlicence: L\n"),
    manifest("«bad-value»names: Rust\n"),
    manifest("«bad-value»ways: life/start\n«bad-value»watch:\n"),
    manifest("ways:\n  - «bad-value»life/start\n  - «missing-key»title: her life\n"),
    manifest(
      "ways:\n  - «bad-value»title: T\n    opens: start\n    «unknown-key»open: life/start\n"
        + "  - title: T\n    opens: life/start\n"
        + "  - «unknown-entry»title: U\n    opens: life/strat\n"),
    manifest(
      "watch:\n  - service: S\n    region: R\n    «bad-date»as-of: soon\n    source: paper\n"
        + "  - «unknown-source»service: S\n    region: R\n    as-of: 2025-03\n    source: papr\n"
        + "  - «missing-key»service: S\n    region: R\n    as-of: 2025-03\n"),
  ]

  private static func chapter(_ period: String) -> Marked {
    Marked(
      "life/02-next.md",
      "---\ntitle: N\n\(period)\nsummary: S\ngoals:\n  - goal: mend\n    bearing: serves\n"
        + "    because: B\n---\nText.\n")
  }

  static let trails = [
    trail("1. [Start](../life/01-start.md): how it began.\n«stop-without-link»2. Nowhere.\n"),
    trail("«stop-without-link»1. [Away](https://example.org): out.\n"),
    trail("«stop-without-link»1. [Here](#start): the same page.\n\n## Start\n"),
    trail("«stop-without-words»1. [Start](../life/01-start.md).\n"),
    trail("1. «broken-link»[Start](../life/01-strat.md): how it began.\n"),
    trail("1. «unknown-heading»[Start](../life/01-start.md#the-mail): how it began.\n"),
    trail("«trail-without-stops»- [Start](../life/01-start.md): how it began.\n"),
    Marked(
      "trails/01-a.md",
      "«missing-key»---\ntitle: A\n«bad-value»minutes: 0\n---\n1. [Start](../life/01-start.md): how.\n"
    ),
    Marked(
      "trails/01-a.md",
      "---\ntitle: A\nfor: all\n«bad-value»minutes: soon\n«unknown-key»fro: x\n---\n"
        + "1. [Start](../life/01-start.md): how.\n"),
  ]

  private static func trail(_ body: String) -> Marked {
    Marked("trails/01-a.md", "---\ntitle: A\nfor: all\nminutes: 1\n---\n\(body)")
  }

  static let cases = [
    legalCase(
      """
      «bad-kind»kind: crime
      parties:
        - name: The city
          role: prosecution
        - «unknown-person»name: Ada
          role: accused
          person: adah
        - «missing-key»name: Eve
      steps:
        - date: 2011-04-02
          what: Charged.
          source: paper
          place: page 1
        - «steps-out-of-order»date: 2011-03
          what: Tried.
          source: paper
          place: page 2
        - «unknown-source»date: 2012
          what: Freed.
          source: papr
          place: page 3
      """),
    legalCase(
      """
      kind: civil
      parties:
        - «bad-value»the city
      steps:
        - «missing-key»date: 2011
          what: Sued.
          place: page 1
        - date: 2010~
          what: Threatened.
          source: paper
          place: page 0
        - «bad-date»date: the spring
          what: Settled.
          source: paper
          place: page 2
        - date: 2012
          what: Over.
          source: paper
          place: page 3
          «unknown-key»plaec: page 4
      """),
    legalCase("kind: civil\n«bad-value»parties: the city\n«bad-value»steps: none"),
    legalCase(
      """
      kind: civil
      «unknown-key»status:
        text: Over.
        as-of: 2026
      «bad-date»as-of: 2026~
      parties:
        - name: The city
          role: plaintiff
      steps:
        - date: 2011
          what: Sued.
          source: paper
          place: page 1
          «bad-value»decides: perhaps
      """),
    Marked(
      "cases/01-the-city.md",
      "«missing-key»---\ntitle: The city\nkind: agency\nparties:\n  - name: A\n    role: B\n---\n"),
  ]

  /// A case with this front matter beside its title.
  private static func legalCase(_ fields: String) -> Marked {
    Marked("cases/01-the-city.md", "---\ntitle: The city against Ada\n\(fields)\n---\nIt went.\n")
  }

  /// The smallest manifest, with these lines after it.
  private static func manifest(_ more: String) -> Marked {
    Marked(
      "companion.yml",
      "title: T\nsubtitle: S\nas-of: 2026\nstrands:\n  - id: life\n    title: L\n"
        + "credits: C\nlicence: L\n" + more)
  }

  static let bodies = [
    Marked(
      "about.md", "See «broken-link»[this](life/02-x.md) and «broken-link»[that](javascript:x).\n"),
    Marked(
      "about.md", "«unknown-person»[Adah](people/adah.md) «unknown-source»[P](sources/papr.md)\n"),
    Marked("about.md", "«unknown-goal»[M](goals/mend.md) «broken-link»[out](../../etc/passwd)\n"),
    Marked(
      "about.md", "«unknown-heading»[E](life/01-start.md#the-mail) «unknown-heading»[h](#here)\n"),
    Marked("about.md", "> One\ntwo«undefined-note»[^9] \\[^8] `[^7]`\n"),
    Marked(
      "about.md", "A.[^1]\n\n[^1]: One.\n«unused-note»[^2]: Two.\n«duplicate-note»[^1]: Three.\n"),
    Marked("about.md", "«unknown-callout»> [!ALEGED] Title\n>\n> Text.\n"),
    Marked("about.md", "«callout-without-title»> [!CARE]\n>\n> Text.\n"),
    Marked("about.md", "«callout-date»> [!UPDATE] Title\n>\n> Text.\n"),
    Marked("about.md", "«callout-date»> [!CARE 2025] Title\n>\n> Text.\n"),
    Marked("about.md", "- «bad-date»**2021-13-01** Something.\n"),
    evidence(
      "| Answer | Who says so | Source | Date |",
      "| No | Bob | «evidence-without-source»[Ada](people/ada.md) | 2010 |"),
    evidence(
      "| Answer | Who says so | Source | Date |",
      "| No | Bob | [P](sources/paper.md) | «evidence-date»soon |"),
    evidence(
      "| Answer | Who says so | Source | Date |",
      "| No | Bob | «unknown-source»[P](sources/papr.md) | 2010 |"),
    evidence(
      "| Answer | Who says so | Source | Date |",
      "| «evidence-columns»No | | [P](sources/paper.md) | 2010? |"),
    evidence(
      "«evidence-columns»| Answer | Who | Source | Date |",
      "| No | Bob | [P](sources/paper.md) | 2010 |"),
    Marked("about.md", "A.\n\na «too-much-markdown»" + String(repeating: "<? ", count: 65) + "\n"),
    Marked("about.md", String(repeating: ">", count: 64) + "«nesting-too-deep»> Deep.\n"),
  ]

  private static func evidence(_ head: String, _ row: String) -> Marked {
    Marked("about.md", "> [!DISPUTED] Who\n>\n> \(head)\n> | - | - | - | - |\n> \(row)\n")
  }

  static let quotes = [
    Marked("about.md", "«quote-without-attribution»> “Words.”\n"),
    quote("«quote-without-speaker»— Ada, at home, 2019[^1]"),
    quote("«quote-without-speaker»— [Mend](goals/01-mend.md), at home, 2019[^1]"),
    quote("«quote-without-occasion»— [Ada](people/ada.md), 2019[^1]"),
    quote("«quote-without-date»— [Ada](people/ada.md), at home, one day[^1]"),
    quote("— «unknown-person»[Ada](people/eve.md), at home, 2019[^1]"),
    Marked(
      "about.md", "> “Words.”\n>\n> «quote-without-source»— [Ada](people/ada.md), home, 2019\n"),
  ]

  private static func quote(_ attribution: String) -> Marked {
    Marked(
      "about.md", "> “Words.”\n>\n> \(attribution)\n\n[^1]: [Paper](sources/paper.md), page 1.\n")
  }
}
