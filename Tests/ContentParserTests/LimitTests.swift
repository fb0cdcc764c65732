import ContentModel
import Testing

@testable import ContentParser

/// What a page may hold only so much of: read up to the limit, refused beyond it, in one pass.
@Suite struct LimitTests {
  /// A construct repeated so often, and the most that its limit lets through.
  struct Construct: CustomTestStringConvertible, Sendable {
    let limit: MarkdownLimit
    let name: String
    let most: Int
    let text: @Sendable (Int) -> String

    init(
      _ limit: MarkdownLimit, _ name: String, most: Int, text: @escaping @Sendable (Int) -> String
    ) {
      (self.limit, self.name, self.most, self.text) = (limit, name, most, text)
    }

    var testDescription: String { name }
  }

  @Test(arguments: constructs) func aPageIsReadUpToTheLimitAndRefusedBeyond(_ construct: Construct)
  {
    let within = findings(construct.text(construct.most))
    #expect(!within.contains { $0.rule == "too-much-markdown" }, "\(construct.most)")
    let beyond = findings(construct.text(construct.most + 1))
    #expect(beyond.map(\.message) == [construct.limit.message])
    // What comes after is not even looked at by cmark-gfm.
    #expect(findings(construct.text(construct.most * 3)).map(\.rule) == ["too-much-markdown"])
  }

  @Test func everyLimitHasAConstruct() {
    #expect(Set(Self.constructs.map(\.limit)) == Set(MarkdownLimit.allCases))
  }

  @Test func aRefusedPageLeavesTheRestOpen() throws {
    let many = String(repeating: "a <? ", count: 100)
    let companion = try TemporaryCompanion([
      "life/01-start.md": TemporaryCompanion.chapter("Words.\n\n\(many)"),
      "about.md": "See [the e-mail](life/01-start.md#the-e-mail).\n",
    ])
    #expect(try companion.findings() == ["life/01-start.md:12:3 too-much-markdown"])
    let chapter = try companion.load().value.strands[0].chapters[0]
    #expect(chapter.title == "Start")
    #expect(chapter.article.blocks == [])
  }

  /// Ends that end nothing: `??>`, `]]]>`, and one in another paragraph.
  @Test(arguments: ["a <? ??> ", "a <![CDATA[ ]]]> ", "a <?> "])
  func whatOnlyLooksLikeAnEndIsNone(_ piece: String) {
    let text = String(repeating: piece, count: 65)
    #expect(findings(text).map(\.rule) == ["too-much-markdown"])
  }

  /// Many of each, as real pages have them.
  @Test(arguments: [
    "[![Build](https://example.org/a.svg)](https://example.org/a) ", "<?xml version=\"1.0\"?> ",
    "- ~~old~~ ~/home and ~1.2.3\n", "- ada@example.org, *Ada* and _Bea_[^1]\n",
    "| a | b | c |\n|---|---|---|\n| a \\| b | | d |\n\n", "> > - a\n>\n> b\n\n",
    "See [a](https://example.org/a_(b)), [b][b] and <https://example.org>.\n\n",
    "[b]: https://example.org/b \"A title\"\n", "<!-- a -->\n\n<div>\n\n</div>\n\n",
  ])
  func ordinaryPagesMayBeLong(_ piece: String) {
    let text = String(repeating: piece, count: 1_000)
    #expect(!findings(text).contains { $0.rule == "too-much-markdown" })
  }

  private func findings(_ text: String) -> [Diagnostic] {
    parseArticle(text, file: "about.md", home: .about).diagnostics
      .filter { $0.rule != "nesting-too-deep" || text.isEmpty }
  }
}

extension LimitTests {
  private static func many(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  static let constructs = [
    Construct(.unclosedMarkup, "<?", most: 64) { many("a <? ", $0) },
    Construct(.unclosedMarkup, "<!X", most: 64) { many("a <!X ", $0) },
    Construct(.unclosedMarkup, "CDATA", most: 64) { many("a <![CDATA[ ", $0) },
    Construct(.deepNesting, "blank lines in lists", most: 99) {
      many("- ", 100) + "a" + many("\n", $0)
    },
    Construct(.deepNesting, "emphasis in quotations", most: 199) {
      many("> ", 100) + many("*a", $0)
    },
    Construct(.tableColumns, "columns", most: 256) { many("a|", $0) + "\n:-|-\n" },
    Construct(.emptyCells, "short rows", most: 20) {
      many("a|", 100) + "\n" + many("-|", 100) + "\n" + many("a\n", $0)
    },
    Construct(.tableCells, "cells", most: 49_999) { "a|b\n-|-\n" + many("a|b\n", $0) },
    Construct(.tableHeads, "heads of a table", most: 36) { many("a", 14_000) + many("\n|-|", $0) },
    Construct(.openImages, "![ and ]", most: 199) { many("![[]() ", $0) },
    Construct(.references, "references", most: 107) {
      "[a]: " + many("x", 10_000) + "\n\n" + many("[a] ", $0)
    },
    Construct(.strikes, "~ and ~~", most: 314) { "~a " + many("a~~ ", $0) },
    Construct(.addresses, "addresses", most: 109) { many("http://a<", $0) },
    Construct(.addresses, "@", most: 227) { many("a@", $0) },
    Construct(.mails, "e-mail", most: 2_309) { many("a@b.example ", $0) },
    Construct(.nestedMarks, "e-mail in emphasis", most: 999) { many("*a@b.co ", $0) },
  ]
}
