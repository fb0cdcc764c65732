import ContentModel
import Testing

@testable import TextLayout

/// How inlines become a paragraph, and a paragraph the spans of lines.
struct ParagraphTests {
  @Test func whiteSpaceIsOneSpaceAndNoneAtTheEnds() {
    let paragraph = Paragraph.reading([
      .plain(" a\t \n"), .of(.softBreak), .of(.strong([.plain(" b ")])), .plain(" c "),
    ])
    #expect(paragraph.text == "a b c")
    #expect(paragraph.textLines(columns: 9) == ["a b c"])
  }

  @Test func aSpaceBetweenLooksLooksLikeWhatTheyShare() {
    let strong = Inline.of(.strong([.plain("b"), .of(.emphasis([.plain(" c ")])), .link(" d")]))
    let spans = Paragraph.reading([.plain("a "), strong]).lines(columns: 9).flatMap(\.self)
    #expect(spans.map(\.text) == ["a ", "b ", "c", " ", "d"])
    #expect(spans.map(\.emphasis) == [[], .strong, [.strong, .stressed], .strong, .strong])
    #expect(spans.map(\.target) == [nil, nil, nil, nil, 0])
  }

  @Test func aMarkIsDrawnButNoPartOfTheText() {
    let paragraph = Paragraph.reading([
      .plain("é"), .of(.note(label: "1")), .plain(", b"), .of(.note(label: "x")),
    ])
    let spans = paragraph.lines(columns: 20).flatMap(\.self)
    #expect(paragraph.text == "é, b")
    #expect(spans.map(\.text) == ["é", "[1]", ", b", "[x]"])
    #expect(spans.map { $0.position?.offset } == [0, 1, 1, 4])
  }

  @Test func aTargetIsWhereItsWordsBegin() {
    var reader = ParagraphReader(role: .body, block: 3, firstTarget: 0) { Int($0) }
    let read = reader.read([.plain("Київ "), .link("b"), .of(.note(label: "1")), .link("c")])
    #expect(read.targets.map(\.position.offset) == [5, 6, 6])
    #expect(read.targets.allSatisfy { $0.position.block == 3 })
  }

  @Test func theAuthorsLineEndsAreKept() {
    let inlines: [Inline] = [.plain("a b "), .of(.lineBreak), .plain(" c"), .of(.lineBreak)]
    let paragraph = Paragraph.reading(inlines)
    #expect(paragraph.text == "a b c")
    #expect(paragraph.textLines(columns: 9) == ["a b", "c"])
    #expect(paragraph.textLines(columns: 9, ends: breakGreedily) == ["a b", "c"])
  }

  @Test func aMarkOverALetterOfAnotherLookStaysOverIt() {
    let spans = Paragraph.reading([.plain("e"), .of(.strong([.plain("\u{301}x")]))])
      .lines(columns: 9).flatMap(\.self)
    #expect(spans.map(\.text) == ["e\u{301}", "x"])
    #expect(spans.map { $0.position?.offset } == [0, 1])
  }

  @Test func aWordWiderThanTheLineIsCutAndWhatFollowsJoinsItsRest() {
    #expect(wrap("a abcdefgh b", columns: 3) == ["a", "abc", "def", "gh", "b"])
    #expect(wrap("a abcdefgh b", columns: 5) == ["a", "abcde", "fgh b"])
    #expect(wrap("映画", columns: 1) == ["映", "画"])
    #expect(wrap("", columns: 5) == [])
  }
}
