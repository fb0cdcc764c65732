import ContentModel
import ContentParser
import Testing

/// What a file of `cases` becomes.
@Suite struct LegalCaseTests {
  private static let text = """
    ---
    title: The city against Ada
    kind: criminal
    parties:
      - name: The city
        role: prosecution
      - name: Ada L.
        role: accused
        person: ada
    status:
      text: Dismissed on 1 February 2012.
      as-of: 2026-11-22
    steps:
      - date: 2011-04
        what: Charged.
        source: paper
        place: page 1
      - date: 2012-02-01
        what: Dismissed.
        source: paper
        place: page 2
    ---
    She was never tried.[^1]

    [^1]: [Paper](../sources/paper.md), page 3.

    """

  private func load(_ more: [String: String] = [:]) throws -> Companion {
    let files = ["cases/01-the-city.md": Self.text].merging(more) { $1 }
    let parsed = try TemporaryCompanion(files).load()
    #expect(parsed.diagnostics == [])
    return parsed.value
  }

  @Test func frontMatterIsRead() throws {
    let city = try #require(try load().cases.first)
    #expect(city.id == EntityID("cases/the-city"))
    #expect(city.kind == .criminal)
    #expect(city.parties.map(\.role) == ["prosecution", "accused"])
    #expect(city.parties.map { $0.person?.description } == [nil, "people/ada"])
    #expect(city.status?.text == "Dismissed on 1 February 2012.")
    #expect(city.steps.map(\.what) == ["Charged.", "Dismissed."])
    #expect(city.steps.map(\.source.description) == ["sources/paper", "sources/paper"])
    #expect(city.steps.map(\.location.line) == [14, 18])
    #expect(city.period == Period(edtf: "2011-04/2012-02-01"))
  }

  /// The steps stand before the text as a dated list, each with a note that names its source.
  @Test func stepsAreAListWithNotes() throws {
    let article = try #require(try load().cases.first).article
    let lists = article.blocks.compactMap { block -> ListBlock? in
      if case .list(let list) = block.kind { list } else { nil }
    }
    #expect(lists.first?.items.map { $0.event?.words.plainText } == ["Charged.", "Dismissed."])
    #expect(
      article.notes.map { note in
        note.blocks.map { if case .paragraph(let words) = $0.kind { words.plainText } else { "" } }
      } == [
        ["A publisher, March 2025, page 1."], ["A publisher, March 2025, page 2."],
        ["Paper, page 3."],
      ])
    #expect(article.notes.map(\.sources.count) == [1, 1, 1])
    #expect(article.number(ofNote: "1") == 3)
  }

  @Test func aStepCountsAsANoteOnItsSource() throws {
    let library = Library(try load())
    let paper = try #require(library.references.to(EntityID(folder: "sources", slug: "paper")).last)
    #expect(paper.entry == EntityID("cases/the-city"))
    #expect(paper.notesOnThisAlone == 3)
    let ada = EntityID(folder: "people", slug: "ada")
    #expect(library.cases(of: ada).map(\.title) == ["The city against Ada"])
    #expect(library.references.to(ada).contains { $0.entry.folder == "cases" })
  }

  /// The timeline has what chapters tell.
  @Test func stepsAreNoEventsOfTheTimeline() throws {
    #expect(Library(try load()).events == [])
  }

  @Test func stepsCanBeLinkedToAsAHeading() throws {
    _ = try load(["about.md": "See [its steps](cases/01-the-city.md#step-by-step).\n"])
  }

  /// A first screen that shows a case shows it as it stays.
  @Test func aCaseThatIsShownFirstHasItsSourcesByName() throws {
    let companion = try TemporaryCompanion(["cases/01-the-city.md": Self.text])
    let id = try #require(EntityID("cases/the-city"))
    let outline = try ContentLoader(folder: companion.folder).loadOutline { _ in [id] }
    #expect(outline?.cases == (try companion.load().value.cases))
  }

  @Test func aCompanionNeedsNoCases() throws {
    let parsed = try TemporaryCompanion().load()
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.cases == [])
  }

  @Test func theEditorHoldsStepsToItsRules() throws {
    let text = Self.text.replacing("2012-02-01\n    what", with: "2027-02-01\n    what")
      .replacing("Dismissed on 1 February 2012.", with: "Dismissed.")
    let companion = try TemporaryCompanion([
      "cases/01-the-city.md": text,
      "sources/paper.md": (TemporaryCompanion.files["sources/paper.md"] ?? "")
        .replacing("grade: publisher", with: "grade: repost"),
    ])
    #expect(
      try companion.review(of: "cases/01-the-city.md") == [
        "cases/01-the-city.md:10:1 status-without-date",
        "cases/01-the-city.md:14:5 weak-source-alone",
        "cases/01-the-city.md:18:5 date-after-as-of",
        "cases/01-the-city.md:18:5 weak-source-alone",
        "cases/01-the-city.md:23:21 weak-source-alone",
      ])
  }
}
