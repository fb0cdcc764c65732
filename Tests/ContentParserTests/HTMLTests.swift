import ContentModel
import ContentParser
import Foundation
import Testing

/// HTML among words becomes what it says; what looks alone would tell keeps its sign in plain text.
@Suite struct HTMLTests {
  @Test(arguments: [
    ("~~unanimous~~ split", "~unanimous~ split"),
    ("10<sup>6</sup>", "10^6"), ("H<SUB class=x>2</SUB>O", "H_2O"),
    ("x<sup>n + 1</sup>", "x^(n + 1)"), ("x<sup>(n + 1)</sup>", "x^(n + 1)"),
    ("x<sup></sup>y", "xy"), ("x<sup>[^1]</sup>\n\n[^1]: N.", "x"),
    ("guilty <del>not</del>", "guilty ~not~"), ("<s>no</s> <ins>yes</ins>", "~no~ yes"),
    ("a<br>b<br/>c", "a b c"), ("<kbd>Ctrl</kbd>", "Ctrl"),
    ("<em>a</em><i>b</i><b>c</b><strong>d</strong>", "abcd"),
    ("<a href=\"https://example.org\">there</a>", "there"),
    ("the <img src='https://e.org/a.png' alt='old mill'>", "the old mill"),
    ("a <!-- unseen --> b", "a  b"), ("<del>a **b** <sup>c</sup></del>", "~a b ^c~"),
    ("<b>open", "<b>open"), ("shut</b>", "shut</b>"), ("<b>a<i>b</b>", "a<i>b"),
    ("**<sup>a**</sup>", "<sup>a</sup>"), ("<u>a</u>", "<u>a</u>"), ("a <?b?>", "a <?b?>"),
  ])
  func saysItInWords(_ markdown: String, _ words: String) {
    #expect(parseArticle(markdown, file: "x.md", home: .about).value.blocks.plainText == words)
  }

  @Test(arguments: [
    ("10<sup>6</sup> <!-- a --> <br>", []),
    ("a <u>b</u> <q>c</q>", ["1:3 raw-html", "1:12 raw-html"]),
    ("<div>\na\n</div>\n\n<p>", ["1:1 raw-html", "5:1 raw-html"]),
    ("<details>\n<summary>a</summary>\n\n<u>b</u>\n\n</details>", ["4:1 raw-html"]),
    ("- <details>\n  a\n\nb", ["1:3 unmatched-tag"]), ("a\n\n</details>", ["3:1 raw-html"]),
    ("a <b>b\n\nc</i> d", ["1:3 unmatched-tag"]), ("<b>*a</b>*", ["1:6 unmatched-tag"]),
    ("a\n\n<!-- b", ["3:1 unclosed-comment"]), ("<!-- a -->", []),
    ("![x](gone.png)<img src='data:x'>", ["1:15 missing-image"]),
  ])
  func reportsWhatItCannotSay(_ markdown: String, _ found: [String]) {
    let diagnostics = parseArticle(markdown, file: "x.md", home: .about).diagnostics
    #expect(
      diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule)" } == found)
  }

  @Test(arguments: [
    ("<details><summary>A</summary>B</details>", "A | B"),
    ("<details>\n<summary>A <b>b</b></summary>\n\n*B*\n\n- C\n\n</details>\n\nD", "A b | B C ¦ D"),
    ("<details>\n<summary>\n\n## A\n\n</summary>\nB &amp; C\n</details>", "A | B & C"),
    ("<details>\n\nA</details>\n\nB", "Details | A ¦ B"),
    (
      "<details><summary>A</summary>\n\n<details>\n<summary>B</summary>\n\nC\n\n</details>\nD</details>",
      "A | B | C D"
    ),
    (
      "<details><summary>Fish &mdash; chips &eacute;&#x2019;</summary>B &amp;c &nope;</details>",
      "Fish — chips é’ | B &c &nope;"
    ),
    ("<img alt='&Eacute;t&#233;' src='https://e.org/a'>\n<br>", "Été"),
    ("> <details>\n>\n> A\n\nB", "Details | A ¦ B"),
    ("<a href='x.md'>\nto A\n</a>", "to A"), ("<kbd>Q</kbd>\n<br>\n", "Q"),
    ("<img alt=\"a\" src=\"https://e.org/a\">\n<img alt=b src=https://e.org/b>", "a b"),
  ])
  func whatFoldsIsAnAside(_ markdown: String, _ words: String) {
    func text(_ block: Block) -> String {
      switch block.kind {
      case .aside(let title, let blocks):
        "\(title.plainText) | " + blocks.map(text).joined(separator: " ")
      case .blockQuote(let blocks): blocks.map(text).joined(separator: " ")
      default: block.plainText
      }
    }
    let blocks = parseArticle(markdown, file: "x.md", home: .about).value.blocks
    #expect(blocks.map(text).joined(separator: " ¦ ").trimmingCharacters(in: .whitespaces) == words)
  }

  @Test func detailsWithoutEndAreRead() {
    let text = String(repeating: "<details>\n\n", count: 500) + "deep"
    let parsed = parseArticle(text, file: "x.md", home: .about)
    #expect(parsed.value.blocks.plainText.hasSuffix("deep"))
    #expect(!parsed.diagnostics.isEmpty)
    let open = String(repeating: "<a <", count: 50_000)
    #expect(parseArticle("<details>\n\(open)", file: "x.md", home: .about).value.blocks.count == 1)
  }

  @Test func noTagStandsInANameOrTitle() {
    let text = """
      ## <a id="mill"></a>The mill

      > It turned<br>all night
      >
      > — [Ada](people/ada.md), at home, 2019

      > [!CARE] Sad<br>and <b>long</b>
      > Text.

      - **2020** It <sup>really</sup> turned.

      <a name="below"></a>

      See [mill](#mill), [the mill](#the-mill) and [below](#below).
      """
    let parsed = parseArticle(text, file: "about.md", home: .about)
    var names: [String] = []
    parsed.value.blocks.walk { block in
      switch block.kind {
      case .heading(let heading): names.append(heading.anchor)
      case .quote(let quote): names += ["\(quote.id)", quote.text]
      case .callout(let callout): names += ["\(callout.id)", callout.title]
      case .list(let list): names += list.items.compactMap { $0.event?.words.plainText }
      default: break
      }
    }
    #expect(
      names == [
        "the-mill", "quotes/it-turned-all-night", "It turned all night",
        "questions/sad-and-long", "Sad and long", "It ^really turned.",
      ])
    #expect(!parsed.diagnostics.map(\.rule).contains("unknown-heading"))
  }

  @Test func tagsWithoutEndAreTextHoweverMany() {
    let text =
      String(repeating: "<sup>", count: 20_000) + "deep" + String(repeating: "</b>", count: 9)
    let article = parseArticle(text, file: "x.md", home: .about).value
    #expect(article.blocks.plainText.utf8.count == text.utf8.count)
  }
}
