import ContentModel
import ContentParser
import Testing

/// Where a bare address ends.
@Suite struct AddressTests {
  @Test(arguments: [
    "»", "”", "’", "›", "）", "。", "」", "』", "】", "，", "…", "—", ".", ",", ".[^1]", ",”", "”.[^1]",
    "[^1]", "〟", "،", "।", "։", "｝", "«",
  ])
  func aClosingMarkIsNoneOfTheAddress(_ tail: String) {
    for address in ["https://example.org/d", "http://example.org", "www.example.org/a_(b)"] {
      let text = "See (\(address)\(tail) and\n*more*[^1]).\n\n[^1]: N."
      let parsed = parseArticle(text, file: "x.md", home: .about)
      #expect(parsed.diagnostics == [], "\(address)\(tail)")
      #expect(parsed.value.blocks.links.map(\.words) == [address], "\(address)\(tail)")
      let plain = tail.replacing("[^1]", with: "")
      #expect(parsed.value.blocks.plainText == "See (\(address)\(plain) and more).")
    }
  }

  /// Written as a link, in brackets, or as code, an address is whole.
  @Test(arguments: [
    "[a](https://example.org/»)", "<https://example.org/»>", "[a]\n\n[a]: https://example.org/»",
    "<a href=\"https://example.org/»\">a</a>", "[https://example.org/»](https://example.org/»)",
  ])
  func anAddressInItsBracketsIsWhole(_ text: String) throws {
    let links = parseArticle(text, file: "x.md", home: .about).value.blocks.links
    let target = try #require(links.first?.target)
    guard case .external(let address) = target else {
      Issue.record("\(target)")
      return
    }
    #expect(address.removingPercentEncoded == "https://example.org/»")
  }

  @Test func codeIsAsItWasWritten() {
    let text = "`https://a.b/»` `https://a.b/[^1]`\n\n```\nwww.a.b」\n```\n"
    let article = parseArticle(text, file: "x.md", home: .about).value
    #expect(article.blocks.plainText == "https://a.b/» https://a.b/[^1] www.a.b」\n")
  }

  @Test func placesAfterAnAddressAreThoseOfTheFile() {
    let text = "A https://a.b/c» and https://a.b/d» *x* [gone](y.md)"
    let parsed = parseArticle(text, file: "x.md", home: .about)
    #expect(parsed.diagnostics.map(\.location.column) == [43])
  }
}

extension [Block] {
  /// The links to the web, with their words.
  fileprivate var links: [(target: LinkTarget, words: String)] {
    var links: [(LinkTarget, String)] = []
    walkInlines { inline in
      if case .link(let target, let words) = inline.kind { links.append((target, words.plainText)) }
    }
    return links
  }
}

extension String {
  fileprivate var removingPercentEncoded: String { replacing("%C2%BB", with: "»") }
}
