import ContentModel
import TestSupport
import Testing

@testable import TextLayout

struct BlockTests {
  private func lines(_ markdown: String, columns: Int = 40) -> [String] {
    Array(layOut(.of(markdown), columns: columns).plainLines.dropFirst(2))
  }

  @Test func aLinkInAHeadingLeadsOnAndTheHeadingIsFound() throws {
    let page = layOut(.of("Text.\n\n## The [wall](https://example.org)\n\nMore."), columns: 40)
    let heading = try #require(page.headings.first)
    #expect(heading.title == "The wall" && heading.level == 2 && heading.anchor == "the-wall")
    #expect(page.texts[heading.position.block] == "The wall")
    #expect(page.lines[page.line(at: heading.position)].text == "The wall")
    #expect(page.targets.map(\.position) == [Position(block: 2, offset: 4)])
  }

  /// What a look alone would tell is told by a sign too, here as in plain text.
  @Test func struckRaisedAndLoweredWordsHaveTheirSigns() {
    let text = "~~no~~ 10<sup>6</sup> H<sub>2</sub>O x<sup>n + 1</sup> a<br>b"
    #expect(lines(text) == ["~no~ 10^6 H_2O x^(n + 1) a", "b"])
    #expect(layOut(.of(text), columns: 40).texts == ["T", "~no~ 10^6 H_2O x^(n + 1) a b"])
  }

  @Test func aPlaceThatHTMLNamesIsFound() throws {
    let text = "One.\n\n<a id=\"q\"></a>\n\n## Two\n\nThree <b id=\"r\">four</b>.\n\nEnd."
    let page = layOut(.of(text), columns: 40)
    let heading = try #require(page.position(ofAnchor: "q"))
    #expect(page.lines[page.line(at: heading)].text == "Two")
    let place = try #require(page.position(ofAnchor: "r"))
    #expect(page.texts[place.block] == "Three four." && place.offset == 6)
  }

  @Test func aLineOfTheFileIsFound() throws {
    let page = layOut(.of("One.\n\nTwo\nthree.\n\n- A\n- B[^1]\n\n[^1]: N."), columns: 40)
    let lines = [1, 3, 4, 7, 9].map { line in
      page.position(ofFileLine: line).map { page.lines[page.line(at: $0)].text }
    }
    #expect(lines == ["One.", "Two three.", "Two three.", "• B[1]", "[1] N."])
    #expect(page.position(ofFileLine: 0) == nil)
  }

  @Test func aHeadingWithoutWordsIsNone() {
    #expect(layOut(.of("##\n\nText."), columns: 40).headings.isEmpty)
  }

  @Test func codeThatIsTooWideGoesOnBelowAMark() {
    let code = "```\nlet answer = 42\n\n\tabcdefgh\n```"
    #expect(
      lines(code, columns: 16) == [
        "┌─", "│ let answer = ↵", "│ 42", "│", "│     abcdefgh", "└─",
      ])
    #expect(lines(code, columns: 12).suffix(3) == ["│     abcde↵", "│ fgh", "└─"])
  }

  @Test func codeIsFoundAsItStands() {
    let page = layOut(.of("```swift\nlet a = 1\n\n\tb\n```"), columns: 40)
    #expect(page.texts == ["T", "let a = 1\n\n    b"])
    #expect(page.lines.last { !$0.isBlank }?.position == Position(block: 1, offset: 11))
  }

  @Test func aPictureLeadsToItsAddress() {
    let page = layOut(.of("![A wall](wall.jpg) and [![a sign](s.png)](https://a.b)"), columns: 40)
    #expect(
      page.targets.map(\.destination) == [
        .link(.external("wall.jpg")), .link(.external("https://a.b")),
      ])
    #expect(page.plainLines[2] == "▣\u{A0}A wall and ▣\u{A0}a sign")
  }

  @Test func commentsInHTMLAreNotShown() {
    #expect(
      lines("One.\n\n<!-- a --> <!-- b -->\n\nTwo <!-- c -->words.") == ["One.", "", "Two words."])
    #expect(lines("<!-- a --><u>x</u>").contains("│ <!-- a --><u>x</u>"))
  }

  @Test func detailsAreShownUnfoldedUnderTheirSummary() {
    let text =
      "<details><summary>The <b>key</b></summary>\n\nWho *had* it.\n\n- Ada\n\n</details>\n\nOn."
    #expect(
      lines(text) == ["│ › The key", "│", "│ Who had it.", "│", "│ • Ada", "", "On."])
    #expect(
      layOut(.of(text), columns: 40).spoken.map(\.words)
        == ["Aside: The key", "Who had it.", "Ada End of the aside.", "On."])
  }

  @Test func aListKeepsWhatStandsBehindItsNumbers() {
    #expect(lines("3) a\n4) b") == ["3) a", "4) b"])
    #expect(lines("9. a\n10. b") == [" 9. a", "10. b"])
  }

  @Test func deepNestingLeavesRoomForWordsAndKeepsTheNumber() {
    let deep = String(repeating: "> ", count: 20)
    #expect(
      lines(deep + "10. the tenth of them", columns: 20) == [
        "│ │ │ │ │ 10.", "│ │ │ │ │ the tenth", "│ │ │ │ │ of them",
      ])
  }

  @Test func numbersAreRightAligned() {
    #expect(lines("9. nine\n10. ten") == [" 9. nine", "10. ten"])
  }

  @Test func anItemWithoutWordsKeepsItsMark() {
    #expect(lines("- a\n-\n- c") == ["• a", "•", "• c"])
  }
}

extension Folio {
  /// The page of a text in Markdown, titled T.
  static func of(_ markdown: String) -> Folio {
    let article = Fixtures.article(markdown)
    return Folio(
      id: EntityID(folder: "life", slug: "a-page"), title: "T", blocks: article.blocks,
      notes: article.notes)
  }
}
