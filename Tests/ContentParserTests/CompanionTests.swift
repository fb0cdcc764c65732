import ContentModel
import ContentParser
import Testing

/// What front matter and the whole companion become.
@Suite struct CompanionTests {
  @Test func manifestIsRead() throws {
    let companion = try TemporaryCompanion().load().value
    #expect(companion.title == "A companion")
    #expect(companion.asOf == PartialDate(year: 2026, month: 11, day: 22))
    #expect(companion.strands.map(\.title) == ["Life"])
    #expect(companion.licence == "CC BY 4.0")
  }

  @Test func theManifestSaysWhereToBeginAndWhereToWatch() throws {
    let manifest =
      (TemporaryCompanion.files["companion.yml"] ?? "") + """

        ways:
          - title: her life
            opens: life/start
          - title: nowhere
            opens: life/stop
        watch:
          - service: Hulu
            region: US
            as-of: 2025-03
            source: paper
          - service: Disney+
            region: "elsewhere"
            as-of: 2025-03
            source: paper

        """
    let companion = try TemporaryCompanion(["companion.yml": manifest]).load().value
    #expect(companion.ways.map(\.title) == ["her life"])
    #expect(companion.ways.map(\.opens.description) == ["life/start"])
    #expect(companion.ways.map(\.location.description) == ["companion.yml:11:5"])
    #expect(companion.watch.map(\.source.description) == ["sources/paper", "sources/paper"])
    #expect(companion.watch.line == "Hulu (US), Disney+ (elsewhere), as of March 2025")
  }

  @Test func aWayThatLeadsNowhereIsNoReasonToKeepTheContentBefore() throws {
    let manifest = (TemporaryCompanion.files["companion.yml"] ?? "") + "\nways:\n  - title: T\n"
    let nowhere = try TemporaryCompanion(["companion.yml": manifest + "    opens: life/stop\n"])
    let edition = try ContentLoader(folder: nowhere.folder).load(after: nil) { _, _ in true }
    #expect(edition?.diagnostics.map(\.rule) == ["unknown-entry"])
    #expect(edition?.hasBrokenManifest == false)
  }

  @Test func chapterIsRead() throws {
    let chapter = try TemporaryCompanion().load().value.strands[0].chapters[0]
    #expect(chapter.period == Period(edtf: "1979/2015"))
    #expect(chapter.bearings.map(\.goal.description) == ["goals/mend"])
    #expect(chapter.bearings.map(\.kind) == [.serves])
    #expect(chapter.bearings.map(\.location.line) == [6])
    #expect(chapter.article.wordCount == 4)
  }

  @Test func anArchivedCopyIsRead() throws {
    let page = (TemporaryCompanion.files["sources/paper.md"] ?? "")
      .replacing("kind: press", with: "kind: press\narchived: https://archive.example/1")
    let parsed = try TemporaryCompanion(["sources/paper.md": page]).load()
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.sources.first?.archived == "https://archive.example/1")
  }

  @Test func personIsRead() throws {
    let text = """
      ---
      name: Ada
      role: >-
        Somebody
        known
      also:
        - "Ада"
        - A. L.
      ---
      """
    let companion = try TemporaryCompanion(["people/ada.md": text])
    let person = try companion.load().value.people[0]
    #expect(person.role == "Somebody known")
    #expect(person.alsoKnownAs == ["Ада", "A. L."])
    #expect(person.status == nil)
  }

  @Test func yamlThatLooksLikeNumbersStaysText() throws {
    let text = "---\nname: 007\nrole: yes\n---\n"
    let person = try TemporaryCompanion(["people/ada.md": text]).load().value.people[0]
    #expect([person.name, person.role] == ["007", "yes"])
  }

  /// What stands behind an ampersand in a text is text.
  @Test(arguments: [
    ("\"R &b\"", "R &b"), ("'&b'", "&b"), ("R &b and *c", "R &b and *c"), ("A, &b", "A, &b"),
    (">-\n  A\n  &b", "A &b"),
  ])
  func anAmpersandInTextIsNoAnchor(yaml: String, role: String) throws {
    let text = "---\nname: Ada\nrole: \(yaml)\n---\n"
    let parsed = try TemporaryCompanion(["people/ada.md": text]).load()
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.people.first?.role == role)
  }

  @Test func quotesThatBeginAlikeAreNumberedInReadingOrder() throws {
    let quote = """

      > “The same words.”
      >
      > — [Ada](../people/ada.md), at home, 2019[^1]

      [^1]: [Paper](../sources/paper.md).
      """
    let companion = try TemporaryCompanion([
      "people/ada.md": "---\nname: Ada\nrole: R\n---\n" + quote,
      "life/01-start.md": TemporaryCompanion.chapter(quote),
    ])
    let parsed = try companion.load()
    #expect(parsed.diagnostics == [])
    #expect(
      Library(parsed.value).quotes.map { "\($0.id) in \($0.home)" } == [
        "quotes/the-same-words in life/start", "quotes/the-same-words-2 in people/ada",
      ])
  }

  /// An attribution on the last line, without an empty one before it, is one.
  @Test(arguments: [
    "> I turned it.\n> — [Ada](people/ada.md), in print, 2020[^1]",
    "> I turned it.  \n> — [Ada](people/ada.md), in print, 2020[^1]",
    "> I turned it.<br>\n> — [Ada](people/ada.md), in print, 2020[^1]",
  ])
  func aQuoteGluedToItsAttributionIsAQuote(_ quotation: String) throws {
    let text = quotation + "\n\n[^1]: [Paper](sources/paper.md).\n"
    let companion = try TemporaryCompanion(["about.md": text])
    let parsed = try companion.load()
    #expect(parsed.diagnostics == [])
    let quote = try #require(Library(parsed.value).quotes.first)
    #expect(quote.text == "I turned it.")
    #expect("\(quote.id) \(quote.speakerName) \(quote.dateText)" == "quotes/i-turned-it Ada 2020")
  }

  /// A line of prose that goes on after a dash is none.
  @Test func aDashInTheMiddleIsNoAttribution() {
    let text = "> He went\n> — and never came — back."
    let parsed = parseArticle(text, file: "x.md", home: .about)
    #expect(parsed.diagnostics == [])
    guard case .blockQuote = parsed.value.blocks.first?.kind else {
      Issue.record("no plain quotation")
      return
    }
  }

  @Test func anUnknownWordNamesTheNearest() throws {
    let text = "---\nname: Ada\nrole: R\nalos: x\n---\n[P](../sources/paperr.md)\n"
    let messages = try TemporaryCompanion(["people/ada.md": text]).load().diagnostics.map(\.message)
    #expect(
      messages == [
        "“alos” is no key of a person; the nearest is also",
        "no source at sources/paperr.md; the nearest is sources/paper.md",
      ])
  }

  @Test(arguments: [
    "a: &x [1]\nb: *x", "a: &x [1]", "a: [&x c]",
    "a: " + String(repeating: "[", count: 50_000),
    String(repeating: "- ", count: 20_000), "a: " + String(repeating: "x", count: 70_000), "- a",
    "- x\r" + String(repeating: "- ", count: 20_000),
    "- x\u{85}" + String(repeating: "- ", count: 20_000), "{\"a\":&x [1], b: *x}",
    "x",
  ])
  func hostileYAMLIsOneFinding(_ yaml: String) throws {
    let companion = try TemporaryCompanion(["people/ada.md": "---\n\(yaml)\n---\n"])
    #expect(try companion.load().diagnostics.map(\.rule) == ["bad-yaml"])
    #expect(try companion.load().value.people.map(\.id.slug) == ["ada"])
  }
}
