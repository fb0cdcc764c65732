import ContentModel
import ContentParser
import Testing

/// What other hosts read and this program does not stays as its author wrote it.
@Suite struct OrdinaryMarkdownTests {
  @Test(arguments: [
    ("It is $a_1*b*c_2$ here.", "It is $a_1*b*c_2$ here."),
    ("$$ \\int_0^1 x\\,dx \\\\ y $$", "$$ \\int_0^1 x\\,dx \\\\ y $$"),
    ("$$\na\n= b\n$$", "$$ a = b $$"), ("> $a\n> *b*$ *c*", "$a *b*$ c"),
    ("It costs $5 or *$6*, $7.", "It costs $5 or $6, $7."), ("US$5*a*5$", "US$5a5$"),
    ("`$a\\,b$` $\\,$", "$a\\,b$ $\\,$"), ("\\$a\\,b$", "$a,b$"),
    ("    $\\,$\n\n$\\,$", "$\\,$\n $\\,$"), ("$a\n\n*b*$", "$a b$"),
    ("See https://e.example/?q=$a_b*c$&x", "See https://e.example/?q=$a_b*c$&x"),
    ("$5 at https://e.org/$a_b*c*d$ $e_*f*$", "$5 at https://e.org/$a_b*c*d$ $e_*f*$"),
    ("www.e.org/$a_b*c$ ax://$a*b*c$", "www.e.org/$a_b*c$ ax://$a*b*c$"),
    ("[x](https://e.org)$a_*b*$", "x$a_*b*$"),
    ("[[A page]], [[a|b]] [[ x ]]", "[[A page]], [[a|b]] [[ x ]]"),
    ("> [!NOTE]\n> A.", "Note A."), ("> [!tip] So *it* is\n>\n> - A", "Tip: So it is A"),
    ("!!! note \"A\"\n    B", "!!! note \"A\" B"), (":::warning\nA\n:::", ":::warning A :::"),
  ])
  func isLeftReadable(_ markdown: String, _ words: String) {
    #expect(parseArticle(markdown, file: "x.md", home: .about).value.blocks.plainText == words)
  }

  @Test func aFormulaKeepsThePlacesBehindIt() throws {
    let parsed = parseArticle(
      "$a_*b*$ https://e.org/a。$c^2$ *d* [e](gone.md)", file: "x.md", home: .about)
    guard case .paragraph(let words) = parsed.value.blocks[0].kind else {
      Issue.record("no paragraph")
      return
    }
    let stressed = words.first { if case .emphasis = $0.kind { true } else { false } }
    #expect(stressed?.range.startColumn == 33)
    #expect(
      parsed.diagnostics.map { "\($0.location.column) \($0.rule)" }
        == ["1 foreign-markdown", "37 broken-link"])
  }

  @Test func anAddressWithDollarsLeadsWhereItSays() throws {
    let address = "https://e.example/?q=$a_b*c$&x"
    let article = parseArticle("See \(address)", file: "x.md", home: .about).value
    var targets: [LinkTarget] = []
    article.blocks.walkInlines { if case .link(let target, _) = $0.kind { targets.append(target) } }
    #expect(targets == [.external(address)])
  }

  @Test func aFormulaIsNamedInWholeLetters() throws {
    let found = parseArticle(
      "Mac\rline\n\n$a\\alpha + \\text{äöüßäöüß}$", file: "x.md", home: .about
    ).diagnostics
    let finding = try #require(found.first)
    #expect(finding.message.contains("“$a\\alpha + \\text{äöüßäöü…”"), "\(finding)")
    #expect(finding.location.line == 4)
  }

  @Test func dollarsAndTicksWithoutEndAreReadOnce() {
    let text = String(repeating: "$$a `b ``c $d", count: 20_000)
    let article = parseArticle(text, file: "x.md", home: .about).value
    #expect(article.blocks.plainText.utf8.count >= 20_000)
  }

  /// No space is written where a line of the file ends among ideographs.
  @Test(arguments: [
    ("电影，\n人们", "电影，人们"), ("映画\n*は*[^1]\nよい\n\n[^1]: N.", "映画はよい"),
    ("the 映画\nhere", "the 映画 here"), ("映画\nfilm", "映画 film"), ("영화\n촬영", "영화 촬영"),
    ("- 映\n  画\n\n> 映\n> 画", "映画 映画"), ("映画  \n映画", "映画 映画"),
  ])
  func ideographsJoinAcrossLines(_ markdown: String, _ words: String) {
    #expect(parseArticle(markdown, file: "x.md", home: .about).value.blocks.plainText == words)
  }

  @Test func ideographsOfNotesJoinToo() {
    let article = parseArticle("映[^1]\n\n[^1]: 第一行\n    和", file: "x.md", home: .about).value
    #expect(article.notes.map(\.blocks.plainText) == ["第一行和"])
  }
}
