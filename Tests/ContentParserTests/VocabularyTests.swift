import ContentModel
import ContentParser
import Testing

/// What a companion calls things by, as its manifest has it.
@Suite struct VocabularyTests {
  private func loaded(_ words: String, _ more: [String: String] = [:]) throws -> Parsed<Companion> {
    let manifest = (TemporaryCompanion.files["companion.yml"] ?? "") + "\n" + words
    return try TemporaryCompanion(["companion.yml": manifest].merging(more) { $1 }).load()
  }

  private func source(_ kind: String) -> [String: String] {
    let text = TemporaryCompanion.files["sources/paper.md"] ?? ""
    return ["sources/paper.md": text.replacing("kind: press", with: "kind: \(kind)")]
  }

  @Test func withoutAWordItIsTheStandardOne() throws {
    #expect(try loaded("").value.vocabulary == .standard)
  }

  @Test(arguments: ["book", "archive", "web"])
  func everyCompanionHasBooksArchivesAndPages(kind: String) throws {
    let parsed = try loaded("", source(kind))
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.sources.first?.kind?.form.rawValue == kind)
  }

  @Test func aKindOfItsOwnIsReadAndStandsLast() throws {
    let parsed = try loaded(
      "source-kinds:\n  - id: score\n    word: autograph\n    cite-as: archive\n", source("score"))
    #expect(parsed.diagnostics == [])
    #expect(
      parsed.value.sources.first?.kind
        == Source.Kind(id: "score", word: "autograph", form: .archive))
    #expect(parsed.value.vocabulary.sourceKinds.map(\.id).suffix(2) == ["web", "score"])
  }

  @Test func anUnknownKindNamesThoseOfTheCompanion() throws {
    let parsed = try loaded("source-kinds:\n  - id: score\n", source("scores"))
    #expect(
      parsed.diagnostics.map(\.message) == [
        "“scores” is no kind; use court, agency, press, journal, interview, film, law, book, archive, web, score "
          + "(the nearest is score)"
      ])
  }

  @Test func gradesOfItsOwnTakeThePlaceOfTheStandardOnes() throws {
    let goal = (TemporaryCompanion.files["goals/01-mend.md"] ?? "")
    let grades = "goal-grades:\n  - id: must\n    word: It must\n  - id: may-be\n"
    let must = try loaded(grades, ["goals/01-mend.md": goal.replacing("hope", with: "must")])
    #expect(must.diagnostics == [])
    #expect(must.value.goals.first?.grade?.label == "It must")
    #expect(must.value.vocabulary.goalGrades.map(\.label) == ["It must", "May be"])
    #expect(
      try loaded(grades).diagnostics.map(\.message) == [
        "“hope” is no grade; use must, may-be"
      ])
  }

  @Test func aCaseOfItsOwnKindTellsTheStatusOfWhomItAccuses() throws {
    let text = """
      ---
      title: Brook against Stone
      kind: rights
      parties:
        - name: Ada
          role: accused
          person: ada
      steps:
        - date: 1932
          what: They settled.
          source: paper
          place: page 1
          decides: true
      ---
      """
    for (accuses, isTold) in [("true", true), ("false", false)] {
      let parsed = try loaded(
        "case-kinds:\n  - id: rights\n    word: dispute\n    accused: \(accuses)\n",
        ["cases/01-rights.md": text])
      #expect(parsed.diagnostics == [])
      #expect(parsed.value.cases.first?.kind?.label == "Dispute")
      #expect((parsed.value.people.first?.status != nil) == isTold)
    }
  }

  @Test func calloutsOfItsOwnAreReadByTheirNature() throws {
    let manifest = """
      callouts:
        - id: Listen
          glyph: "♪"
        - id: change
          word: Since then
          like: update
        - id: disputed
          word: contested
      """
    let page = TemporaryCompanion.chapter(
      """
      ## The e-mail

      > [!LISTEN] The hammers
      >
      > Nine bars.

      > [!CHANGE 2025-05-23] Peace
      >
      > Signed.

      > [!DISPUTED] Who
      >
      > Nobody knows.
      """)
    let parsed = try loaded(manifest, ["life/01-start.md": page])
    #expect(parsed.diagnostics == [])
    let library = Library(parsed.value)
    #expect(library.callouts.map(\.kind.word) == ["listen", "Since then", "contested"])
    #expect(library.callouts.map(\.kind.nature) == [.aside, .update, .disputed])
    #expect(library.callouts.map(\.kind.glyph) == ["♪", "»", "≠"])
    #expect(library.changes.map(\.title) == ["Peace"])
    #expect(library.callouts[1].date == PartialDate(iso: "2025-05-23"))
  }

  @Test func anUnknownCalloutNamesThoseOfTheCompanion() throws {
    let page = TemporaryCompanion.chapter("## The e-mail\n\n> [!LISTN] T\n>\n> W.\n")
    let found = try loaded("callouts:\n  - id: listen\n", ["life/01-start.md": page]).diagnostics
    #expect(found.map(\.message) == ["no callout is called “LISTN”; the nearest is LISTEN"])
  }

  @Test(arguments: [
    ("callouts:\n  - id: a\n    like: nothing\n", "“nothing” is no like; use alleged"),
    ("callouts:\n  - id: a\n    glyph: ab\n", "“ab” is no glyph; write one sign"),
    ("callouts:\n  - id: a\n    glyph: 漢\n", "“漢” is no glyph; write one sign"),
    ("callouts:\n  - id: a\n    glyph: ⌕\n", "“⌕” is no glyph; write one sign that every terminal"),
    ("callouts:\n  - id: a\n    glyph: ○\n", "“○” is no glyph; write one sign that every terminal"),
    (
      "ways:" + (1...4).map { "\n  - title: W\($0)\n    opens: life/start" }.joined() + "\n",
      "“ways” has 4 members, and there is room for 3"
    ),
    ("source-kinds:\n  - id: a b\n", "“a b” is no id; use letters"),
    ("source-kinds:\n  - id: a\n    cite-as: scroll\n", "“scroll” is no cite-as; use court"),
    ("goal-grades:\n  - id: a\n  - id: a\n", "“a” stands a second time in goal-grades"),
    ("words:\n  gaol: aim\n", "“gaol” is none of the words; the nearest is goal"),
    ("about: eve\n", "no person is called “eve”"),
    ("id: a b\n", "“a b” is no id; use letters"),
  ])
  func whatIsWrongIsSaid(words: String, problem: String) throws {
    let messages = try loaded(words).diagnostics.filter { $0.location.file == "companion.yml" }
      .map(\.message)
    #expect(messages.count == 1 && messages[0].hasPrefix(problem), "\(messages)")
  }

  /// Folders, first parts of ids and lists of commands: with such a strand nobody could tell which is meant.
  @Test(arguments: ContentForm.reservedFolders)
  func aStrandHasNoNameThatTheProgramUses(id: String) throws {
    let manifest = (TemporaryCompanion.files["companion.yml"] ?? "")
      .replacing("title: Life", with: "title: Life\n  - id: \(id)\n    title: Other")
    let messages = try TemporaryCompanion(["companion.yml": manifest]).load().diagnostics
      .map(\.message)
    #expect(
      messages.count == 1 && messages[0].hasPrefix("the program has a use of its own for “\(id)”"))
    #expect(ContentForm.reservedFolders.filter { $0 != id }.allSatisfy { messages[0].contains($0) })
  }

  @Test func whomItIsAboutStandsFirst() throws {
    let people = ["people/zoe.md": "---\nname: Zoe Zed\nrole: R\n---\n"]
    #expect(Library(try loaded("", people).value).peopleInOrder.first?.name == "Ada")
    #expect(
      Library(try loaded("about: zoe\n", people).value).peopleInOrder.first?.name == "Zoe Zed")
  }

  /// A page that did not change is read anew where the words by which it was read have.
  @Test func pagesAreReadAnewWhenKindsChange() throws {
    let base = TemporaryCompanion.files["companion.yml"] ?? ""
    let companion = try TemporaryCompanion(source("score"))
    let loader = ContentLoader(folder: companion.folder)
    let first = try loader.load(after: nil) { _, _ in true }
    #expect(first?.diagnostics.map(\.rule) == ["bad-kind"])
    try companion.write(
      Array((base + "\nsource-kinds:\n  - id: score\n").utf8), to: "companion.yml")
    let second = try loader.load(after: first) { _, _ in true }
    #expect(second?.diagnostics == [])
  }
}
