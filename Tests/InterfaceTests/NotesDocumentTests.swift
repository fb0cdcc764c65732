import Reading
import PlainText
import ContentModel
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// Notes as Markdown, read again by GitHub's own parser: no note swallows or recasts another.
struct NotesDocumentTests {
  private static let hostile = [
    "```", "~~~", "<!--", "<script>", "<?php", "<![CDATA[", "<!X", "# Title", "## ##", "a\n===",
    "b\n---", "---",
    "***", "- item\n  - deeper", "1. one\n2) two", "+ x", "> quoted", "[a]: https://example.org",
    "[^1]: a note", "[^1]", "    indented", "\ttabbed", "| a | b |\n| - | - |\n| 1 | 2 |", "a\n:-",
    "*a* _b_ `c` ~~d~~",
    "![x](y)", "<b>bold</b>", "&amp; &#38; &nbsp;", "a\\", "\\", "line  \nnext", "  two spaces",
    "#\u{FE0F}\u{20E3} key",
    "*\u{FE0F}\u{20E3}", "a\n\n\n\nb", "[x](<", "``", "$$x$$", "- [ ] task", "http://a.b/<c", "=",
    "- ", "#",
    "\"quoted\" 'words'", "a\u{301}*b*", "<!-- x -->\nafter", "</div>", "<div>\n\nafter", ":::",
    "{% raw %}",
  ]

  private func note(_ number: Int, _ body: String) -> ReaderNote {
    let life = EntityID(folder: "life", slug: "the-first-brush")
    return ReaderNote(
      id: "\(number)", entity: life, passage: nil, body: body, created: number, modified: number)
  }

  /// The paragraphs that a parser reads of the notes, without what the document itself says.
  private func paragraphs(_ bodies: [String]) -> (texts: [String], reading: MarkdownReading) {
    let notes = bodies.enumerated().map { note($0.offset, $0.element) }
    let document = NotesDocument(notes, in: Fixtures.small, byTime: true)
    let reading = MarkdownReading(document.lines.joined(separator: "\n"))
    let own = reading.blocks.filter { $0.kind == "paragraph" && !$0.isQuoted }.map(\.text)
    return (own.filter { !$0.contains(", noted ") }, reading)
  }

  /// A body as paragraphs and lines, an empty line between two paragraphs.
  private func expected(_ body: String) -> [String] {
    body.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: "\n") }
  }

  @Test(arguments: hostile) func aHostileNoteIsOnlyItsWords(body: String) {
    let (texts, reading) = paragraphs([body, "The next note."])
    let credits = ["Nobody.", "CC BY 4.0"]
    #expect(texts.map(\.shown) == (expected(body) + ["The next note."] + credits).map(\.shown))
    #expect(reading.marks.isEmpty, "\(reading.marks)")
    #expect(reading.blocks.count { $0.kind == "heading" } == 1)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func mixedHostileNotesStayApart(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bodies = (0..<8).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Self.hostile.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? "\n" : "\n\n")
    }
    let (texts, reading) = paragraphs(bodies)
    let wanted = bodies.flatMap(expected) + ["Nobody.", "CC BY 4.0"]
    #expect(texts.map(\.shown) == wanted.map(\.shown), "seed \(seed)")
    #expect(reading.marks.isEmpty, "seed \(seed): \(reading.marks)")
  }

  @Test func anOrphansWordsKeepTheirSpeakerAndTheirSigns() {
    var orphan = note(1, "Why?")
    orphan.passage = TextQuote(exact: "“<!-- gone *once*”")
    orphan.attribution = [
      AttributedWords(
        words: "“<!-- gone *once*”", speaker: "Ada Reed", occasion: "in a letter", date: "1996",
        source: "The Gazette", standing: "disputed: Who")
    ]
    let lines = NotesDocument([orphan], in: Fixtures.small, byTime: false).lines
    let reading = MarkdownReading(lines.joined(separator: "\n"))
    let quoted = reading.blocks.filter(\.isQuoted).map(\.text)
    #expect(
      quoted == [
        "“<!-- gone *once*”", "— Ada Reed, in a letter, 1996; The Gazette", "[disputed: Who]",
      ])
  }

  /// Names and addresses come from others' files.
  @Test func aNameOrAnAddressOpensNoHeading() {
    var strange = note(1, "Why?")
    strange.entity = EntityID(folder: "elsewhere", slug: "http://e/\n\n# INJECTED")
    strange.creator = "Eve\n\n# INJECTED"
    strange.passage = TextQuote(exact: "words")
    strange.attribution = [
      AttributedWords(
        words: "words", speaker: "Ada\n\n# INJECTED", source: "a\n\n# INJECTED",
        standing: "b\n\n# INJECTED")
    ]
    let draft = Draft(
      id: "d", kind: .note, entity: strange.entity, passage: nil, text: "x", created: 1, modified: 1
    )
    for byTime in [true, false] {
      let lines = NotesDocument([strange], drafts: [draft], in: Fixtures.small, byTime: byTime)
        .lines
      let headings = MarkdownReading(lines.joined(separator: "\n")).blocks
        .filter { $0.kind == "heading" }.map(\.text)
      #expect(headings.count == (byTime ? 2 : 3), "\(headings)")
      #expect(!headings.contains("INJECTED") && !lines.contains { $0.hasPrefix("# INJ") })
    }
  }

  @Test func whatIsBeingWrittenStandsAtTheEnd() {
    let life = EntityID(folder: "life", slug: "the-first-brush")
    let draft = Draft(
      id: "d", kind: .note, entity: life,
      passage: TextQuote(exact: "She began on a wall, and her mother let her."),
      text: "# Not yet", created: 1, modified: 1)
    let lines = NotesDocument([note(1, "x")], drafts: [draft], in: Fixtures.small, byTime: false)
      .lines
    let reading = MarkdownReading(lines.joined(separator: "\n"))
    #expect(reading.blocks.contains { $0.kind == "heading" && $0.text == "Being written" })
    #expect(reading.blocks.contains { $0.kind == "paragraph" && $0.text == "# Not yet" })
  }
}

extension String {
  /// As a line printer shows it: invisible characters by their stand-ins, tabs and blanks alike.
  fileprivate var shown: String {
    unicodeScalars.filter {
      !["\u{FE0F}", "\u{FFFD}", "\u{20E3}"].contains($0)
    }.map { String($0) }.joined()
  }
}
