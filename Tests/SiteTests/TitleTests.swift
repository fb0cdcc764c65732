import ContentModel
import TestSupport
import Testing

/// Names of pages and parts for those who hear them.
struct TitleTests {
  @Test(arguments: ["", " ", "\u{200B}", "\t"]) func aCompanionWithoutATitleHasOne(title: String)
    throws
  {
    var companion = Fixtures.starter.companion
    companion.title = title
    for subtitle in ["", "Below"] {
      companion.subtitle = subtitle
      let library = Library(companion)
      let site = try BuiltSite(library)
      for path in ["index.html", "quotes.html", "town/the-vote.html"] {
        let page = try site.page(path)
        let name = try #require(MarkupText.part(page, from: "<title>", to: "</title>")).dropFirst(7)
        #expect(name.split(separator: "·").allSatisfy { $0.contains(where: \.isLetter) }, "\(name)")
        #expect(!name.isEmpty && !page.contains("index.html\"></a>"))
      }
      let book = try BuiltBook(library)
      for path in ["package.opf", "cover.xhtml", "cover.svg", "town/the-vote.xhtml"] {
        let text = try book.text(path)
        #expect(text.matches(of: /<(?:title|dc:title|h1)[^>]*>\s*(?::|<|·)/).isEmpty, "\(path)")
      }
    }
  }

  /// Who hears or sees a link has a name to go by.
  @Test func noLinkIsWithoutWords() throws {
    let pages = [
      "town/04-x.md": chapter("\u{200B}", "It rained."), "people/nobody.md": person("\u{200B}"),
    ]
    let site = try BuiltSite(try authored(pages))
    for (path, page) in site.files where path.hasSuffix(".html") {
      let empty = page.matches(of: /<a [^>]*>[\s\u{200B}]*<\/a>/).map { String($0.0) }
      #expect(empty.isEmpty, "\(path)")
    }
    #expect(try site.page("index.html").contains("<a href=\"town/x.html\">town/x</a>"))
  }

  @Test func everyTableHasANameOfItsOwn() throws {
    let table = "| a | b |\n|---|---|\n| 1 | 2[^1] |"
    let callouts = ["One", "Two"].map { title in
      "> [!DISPUTED] \(title)\n>\n" + table.split(separator: "\n").map { "> \($0)\n" }.joined()
    }
    let body = ([table, "Between.", table] + callouts).joined(separator: "\n\n")
    let site = try BuiltSite(try authored(["town/04-x.md": chapter("X", body)]))
    for (path, count) in [("town/x.html", 4), ("questions.html", 2)] {
      let page = try site.page(path)
      let regions = page.matches(of: /role="region" aria-label="([^"]*)"/).map { String($0.1) }
      #expect(Set(regions).count == regions.count, "\(path): \(regions)")
      if path == "town/x.html" {
        let tables = page.matches(of: /role="group" aria-label="([^"]*)"/).map { String($0.1) }
        #expect(tables == ["Table", "Table 2", "Table 3", "Table 4"])
      }
      #expect(page.split(separator: "<div class=\"table\"").count == count + 1)
    }
  }
}
