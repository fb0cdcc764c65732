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
    steps:
      - date: 2011-04
        what: Charged.
        source: paper
        place: page 1
        decides: true
      - date: 2011-05~
        what: Heard before The city.
        source: paper
        place: page 2
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
    #expect(city.steps.map(\.what) == ["Charged.", "Heard before The city.", "Dismissed."])
    #expect(Set(city.steps.map(\.source.description)) == ["sources/paper"])
    #expect(city.steps.map(\.location.line) == [11, 16, 20])
    #expect(city.steps.map(\.decides) == [true, false, false])
    #expect(city.period == Period(edtf: "2011-04/2012-02-01"))
  }

  /// The steps stand before the text as a dated list, each with a note that names its source.
  @Test func stepsAreAListWithNotes() throws {
    let article = try #require(try load().cases.first).article
    let lists = article.blocks.compactMap { block -> ListBlock? in
      if case .list(let list) = block.kind { list } else { nil }
    }
    #expect(
      lists.first?.items.map { $0.event?.words.plainText } == [
        "Charged.", "Heard before The city.", "Dismissed.",
      ])
    #expect(
      article.notes.map { note in
        note.blocks.map { if case .paragraph(let words) = $0.kind { words.plainText } else { "" } }
      } == [
        ["A publisher, March 2025, page 1."], ["A publisher, March 2025, page 2."],
        ["A publisher, March 2025, page 2."],
        ["Paper, page 3."],
      ])
    #expect(article.notes.map(\.sources.count) == [1, 1, 1, 1])
    #expect(article.number(ofNote: "1") == 4)
  }

  @Test func aStepCountsAsANoteOnItsSource() throws {
    let library = Library(try load())
    let paper = try #require(library.references.to(EntityID(folder: "sources", slug: "paper")).last)
    #expect(paper.entry == EntityID("cases/the-city"))
    #expect(paper.notesOnThisAlone == 4)
    let ada = EntityID(folder: "people", slug: "ada")
    #expect(library.cases(of: ada).map(\.title) == ["The city against Ada"])
    #expect(library.references.to(ada).contains { $0.entry.folder == "cases" })
  }

  private static let chapter = TemporaryCompanion.chapter(
    """
    [The case](../cases/01-the-city.md).[^1]

    - **2011-04** Ada is charged by the city.[^1]
    - **2011-05** She is ill.[^1]

    [^1]: [Paper](../sources/paper.md).
    """)

  private func told(_ library: Library) -> [String] {
    library.events.map { "\($0.date) \($0.words.plainText) \($0.home)" }
  }

  /// What a page that leads to the case tells on the date of a step is that step.
  @Test func aStepStandsOnceInTheTimeline() throws {
    let library = Library(try load(["life/02-next.md": Self.chapter]))
    #expect(
      told(library) == [
        "2011-04 The city against Ada: Charged. cases/the-city",
        "2011-05 She is ill. life/next",
        "2011-05~ Heard before The city. cases/the-city",
        "2012-02-01 The city against Ada: Dismissed. cases/the-city",
      ])
    #expect(library.events.map { library.strand(telling: $0.home) } == [0, 0, 0, 0])
    #expect(library.events.map { $0.alsoToldIn.map(\.description) } == [["life/next"], [], [], []])
  }

  @Test func whatAPageTellsThatDoesNotLeadToTheCaseIsAnotherThing() throws {
    let chapter = Self.chapter.replacing("[The case](../cases/01-the-city.md)", with: "The case")
    let library = Library(try load(["life/02-next.md": chapter]))
    #expect(
      told(library).prefix(2) == [
        "2011-04 Ada is charged by the city. life/next",
        "2011-04 The city against Ada: Charged. cases/the-city",
      ])
    #expect(library.strand(telling: library.events[1].home) == nil)
  }

  @Test func theStepsTellHowTheCaseAndThePersonStand() throws {
    let companion = try load()
    let status = ProceduralStatus(
      text: "April 2011: Charged. Last known step, 1 February 2012: Dismissed.",
      asOf: try #require(companion.asOf))
    #expect(companion.cases.first?.status == status)
    #expect(companion.people.first?.status == status)
  }

  @Test func whoeverIsNotAccusedInACriminalCaseHasNoStatus() throws {
    for (words, others) in [("kind: criminal", "kind: civil"), ("role: accused", "role: witness")] {
      let text = Self.text.replacing(words, with: others)
      #expect(try load(["cases/01-the-city.md": text]).people.first?.status == nil)
    }
  }

  @Test func severalCasesAreToldByName() throws {
    let second = Self.text.replacing("The city against Ada", with: "The state against Ada")
      .replacing("kind: criminal", with: "kind: criminal\nas-of: 2025-01")
    let status = try load(["cases/02-the-state.md": second]).people.first?.status
    #expect(status?.text.hasPrefix("The city against Ada: April 2011: Charged.") == true)
    #expect(status?.text.contains("The state against Ada: April 2011: Charged.") == true)
    #expect(status?.asOf == PartialDate(iso: "2025-01"))
  }

  /// A first screen that shows a person shows the status.
  @Test func aPersonWhoIsShownFirstHasTheStatus() throws {
    let companion = try TemporaryCompanion(["cases/01-the-city.md": Self.text])
    let id = EntityID(folder: "people", slug: "ada")
    let outline = try ContentLoader(folder: companion.folder).loadOutline { _ in [id] }
    #expect(outline?.people == (try companion.load().value.people))
  }

  @Test func aStatusOfOnesOwnIsToldWhereItComesFrom() throws {
    let text = "---\nname: Ada\nrole: R\nstatus:\n  text: T\n---\n"
    let messages = try TemporaryCompanion(["people/ada.md": text]).load().diagnostics.map(\.message)
    #expect(
      messages == [
        "“status” is no key of a person: it comes from the steps of the person's cases; take it out, and "
          + "write those in cases"
      ])
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
    let companion = try TemporaryCompanion([
      "cases/01-the-city.md": text,
      "sources/paper.md": (TemporaryCompanion.files["sources/paper.md"] ?? "")
        .replacing("grade: publisher", with: "grade: repost"),
    ])
    #expect(
      try companion.review(of: "cases/01-the-city.md") == [
        "cases/01-the-city.md:11:5 weak-source-alone",
        "cases/01-the-city.md:16:5 weak-source-alone",
        "cases/01-the-city.md:20:5 date-after-as-of",
        "cases/01-the-city.md:20:5 weak-source-alone",
        "cases/01-the-city.md:25:21 weak-source-alone",
      ])
  }
}
