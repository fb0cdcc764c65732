import Testing

@testable import Site

/// Words on their way into a page.
struct EscapedTextTests {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"),
    ("\"x\" onload='y'", "&quot;x&quot; onload=&#39;y&#39;"),
    ("&amp;", "&amp;amp;"), ("plain", "plain"), ("“Кадр”", "“Кадр”"), ("a\tb\nc", "a b c"),
    ("\u{1B}[2J", "␛[2J"), ("a\u{202E}b", "a\u{FFFD}b"),
  ])
  func nothingInThemIsMarkup(words: String, shown: String) {
    #expect(escaped(words) == shown)
  }

  @Test func linesAreKeptWhereTheyAreAsked() {
    #expect(escapedLines("a \"b\"\n\tc\r\n\nd") == "a &quot;b&quot;\n    c\n\nd")
    #expect(escapedLines("a\nb", joinedBy: "&#10;") == "a&#10;b")
  }

  @Test func theLastIsFoundToo() {
    let words = "in and in, inn"
    #expect(words.lastPlace(of: "in").map { words[$0.lowerBound...] } == "inn")
    #expect(words.lastPlace(of: "an").map { words[..<$0.lowerBound] } == "in ")
    #expect(words.lastPlace(of: "on") == nil && words.lastPlace(of: "") == nil)
  }

  @Test(arguments: [
    ("a day in October", "in", 6..<8), ("in", "in", 0..<2), ("i", "in", nil),
    ("Кадр, in", "in", 10..<12),
    ("inn", "inn ", nil), ("iin", "in", 1..<3), ("a", "", nil), ("", "a", nil),
  ])
  func othersAreFoundWhereTheyStandFirst(words: String, sought: String, bytes: Range<Int>?) {
    let place = words.place(of: sought)
    let found = place.map {
      words.utf8.distance(
        from: words.startIndex, to: $0.lowerBound)..<words.utf8.distance(
          from: words.startIndex, to: $0.upperBound)
    }
    #expect(found == bytes)
  }
}
