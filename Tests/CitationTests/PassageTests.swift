import ContentModel
import TestSupport
import Testing

@testable import Citation

struct PassageTests {
  private func clipping(_ passage: String, of id: String = "life/the-studio") throws -> Clipping {
    let entry = try #require(EntityID(id).flatMap { Fixtures.small[$0] })
    return Clipping(passage: passage, of: entry, in: Fixtures.small)
  }

  @Test func aPassageCitesTheCompanionAndWhatItRestsOn() throws {
    #expect(
      try clipping("The window faced\nnorth.").text(in: .plain) == """
        “The window faced north.”

        “The studio”, in A Small Companion: For the tests (companion), as of 22 November 2026.

        Nobody.

        CC BY 4.0

        Resting on: “The Gazette on Ada Reed”, The Gazette, 3 March 2020, page 6. \
        Accessed 22 November 2026. https://example.org/gazette
        """)
  }

  @Test(arguments: ["window", "The window faced north.1", "• THE WINDOW, faced"])
  func aPartOfAParagraphRestsOnItsNote(passage: String) throws {
    #expect(try clipping(passage).support.map(\.work.id.slug) == ["the-gazette"])
  }

  @Test(arguments: ["", "1996", "words that do not stand there"])
  func whatIsNotFoundRestsOnNothing(passage: String) throws {
    #expect(try clipping(passage).support.isEmpty)
  }

  /// What follows the mark at a passage's end is no longer about it.
  @Test func aPassageEndsAtItsMark() {
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    let words: [Inline.Kind] = [
      .text("One."), .note(label: "a"), .text(" Two"), .note(label: "b"), .text(" and three."),
      .note(label: "c"),
    ]
    let article = Article(
      file: "", blocks: [Block(.paragraph(words.map { Inline($0, range) }), range)])
    #expect(article.labels(in: "One.") == ["a"])
    #expect(article.labels(in: "Two") == ["b"])
    #expect(article.labels(in: "Two and") == ["b", "c"])
    #expect(article.labels(in: "e. Two and three.") == ["a", "b", "c"])
    #expect(article.labels(in: "One.\n\nTwo\n\nOne.") == ["a", "b"])
  }

  @Test func marksWithinThePassageBecomeSingleAndEachParagraphOpensThem() throws {
    let clipping = try clipping("She said “grey”.\n\nOr not.")
    #expect(clipping.words?.paragraphs == ["“She said ‘grey’.", "“Or not.”"])
    #expect(clipping.words?.singleLine == "“She said ‘grey’. Or not.”")
  }

  @Test(arguments: [
    (
      CitationStyle.apa,
      "The studio. (2026, November 22). In A Small Companion: For the tests [Companion]."
    ),
    (.mla, "“The Studio.” A Small Companion: For the tests, 22 Nov. 2026. Companion."),
    (.chicago, "“The Studio.” In A Small Companion: For the tests, companion, November 22, 2026."),
  ])
  func aChapterIsAPartOfTheCompanion(style: CitationStyle, expected: String) throws {
    let entry = try #require(EntityID("life/the-studio").flatMap { Fixtures.small[$0] })
    #expect(Clipping(entry, in: Fixtures.small).text(in: style) == expected)
  }

  /// Else a person would seem to be the author.
  @Test func aPersonsPageIsDescribed() throws {
    let entry = try #require(EntityID("people/ada-reed").flatMap { Fixtures.small[$0] })
    #expect(
      Clipping(entry, in: Fixtures.small).text(in: .mla).hasPrefix("[Page on Ada Reed]. A Small"))
  }

  /// Each paragraph of fact has a note, so that its first words rest on something.
  @Test func theRealChaptersParagraphsRestOnTheirNotes() {
    var marked = 0
    for chapter in Fixtures.bundled.companion.strands.flatMap(\.chapters) {
      for case .paragraph(let words) in chapter.article.blocks.map(\.kind) {
        guard words.contains(where: { if case .note = $0.kind { true } else { false } }) else {
          continue
        }
        marked += 1
        let labels = chapter.article.labels(in: words.plainText)
        #expect(!labels.isEmpty, "\(chapter.id): \(words.plainText)")
      }
    }
    #expect(marked > 100)
  }
}
