import ContentModel
import ContentParser
import Testing

/// What a file of `trails` becomes.
@Suite struct TrailTests {
  private static let text = """
    ---
    title: By the wall
    for: those who paint
    minutes: 2
    ---
    An opening.

    1. [The e-mail](../life/01-start.md#the-e-mail): what *he* wrote.
    2. [Ada](../people/ada.md)

       A painter, who says so.

    That was all.

    """

  private func load(_ text: String = text) throws -> Companion {
    let parsed = try TemporaryCompanion(["trails/01-by-the-wall.md": text]).load()
    #expect(parsed.diagnostics == [])
    return parsed.value
  }

  @Test func aTrailHasItsStops() throws {
    let trail = try #require(try load().trails.first)
    #expect(trail.id == EntityID("trails/by-the-wall"))
    #expect(trail.audience == "those who paint")
    #expect(trail.minutes == 2)
    #expect(trail.opening.plainText == "An opening.")
    #expect(trail.stops.map(\.entry.description) == ["life/start", "people/ada"])
    #expect(trail.stops.map(\.anchor) == ["the-e-mail", nil])
    #expect(trail.stops.map(\.title) == ["The e-mail", "Ada"])
    #expect(trail.stops.map(\.words.plainText) == ["what he wrote.", "A painter, who says so."])
    #expect(trail.stops.map(\.location.line) == [8, 9])
  }

  @Test(arguments: [": ", " — ", ". ", ", ", " "])
  func whatPartsALinkFromItsSentenceIsNoPartOfIt(gap: String) throws {
    let text = Self.text.replacing("): what", with: ")\(gap)what")
    #expect(try load(text).trails.first?.stops.first?.words.plainText == "what he wrote.")
  }

  @Test func aTrailIsAPageOfTheLibrary() throws {
    let library = Library(try load())
    let id = try #require(EntityID("trails/by-the-wall"))
    let start = try #require(EntityID("life/start"))
    #expect(library.trail(id)?.title == "By the wall")
    #expect(library.place(of: id) == "Trail 1 of 1")
    #expect(library.references.to(start).map(\.entry) == [id])
  }

  @Test func aPassageGoesToTheNextHeadingOfItsRank() throws {
    let body =
      "## One\n\nA.[^1]\n\n### Below\n\nB.[^1]\n\n## Two\n\n<a id=\"c\"></a>C.[^1]\n\n[^1]: [Paper](../sources/paper.md)."
    let companion = try TemporaryCompanion(["life/01-start.md": TemporaryCompanion.chapter(body)])
    let chapter = try #require(try companion.load().value.strands.first?.chapters.first)
    #expect(chapter.article.passage("one").plainText == "One A. Below B.")
    #expect(chapter.article.passage("below").plainText == "Below B.")
    #expect(chapter.article.passage("two").plainText == "Two C.")
    #expect(chapter.article.passage("c").plainText == "C.")
    #expect(chapter.article.passage("three") == [])
    #expect(chapter.article.passage(nil) == chapter.article.blocks)
    #expect(chapter.article.wordCount(ofPassage: "one") == 4)
  }

  /// A trail takes about as long as its passages; 2,300 words are ten minutes.
  @Test(arguments: [
    (7, false), (8, true), (10, true), (32, true), (33, false),
  ])
  func theEditorHoldsMinutesToTheWords(minutes: Int, isPlausible: Bool) throws {
    let words = Array(repeating: "word", count: 2_300).joined(separator: " ")
    let companion = try TemporaryCompanion([
      "life/01-start.md": TemporaryCompanion.chapter(
        "\(words).[^1]\n\n[^1]: [Paper](../sources/paper.md)."),
      "trails/01-a.md":
        "---\ntitle: A\nfor: all\nminutes: \(minutes)\n---\n1. [Start](../life/01-start.md): all.\n",
    ])
    #expect(
      try companion.review(of: "trails/01-a.md")
        == (isPlausible ? [] : ["trails/01-a.md:4:1 trail-minutes"]))
  }

  @Test func aPageThatIsNotReadIsReportedOnce() throws {
    let companion = try TemporaryCompanion([
      "trails/01-a.md": "---\ntitle: A\nfor: all\nminutes: 1\n---\n"
        + String(repeating: "<? ", count: 100) + "x\n"
    ])
    #expect(try companion.findings().map { $0.hasSuffix("too-much-markdown") } == [true])
  }

  @Test func noStrandIsCalledTrails() throws {
    let yaml = (TemporaryCompanion.files["companion.yml"] ?? "")
      .replacing("id: life", with: "id: trails")
    #expect(
      try TemporaryCompanion(["companion.yml": yaml]).findings()
        .contains { $0.contains("duplicate-id") })
  }
}
