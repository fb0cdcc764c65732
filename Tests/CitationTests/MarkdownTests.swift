import ContentModel
import Foundation
import TestSupport
import Testing

@testable import Citation

struct MarkdownTests {
  @Test(arguments: [
    ("*a* _b_ `c` [d](e) <f> ~g~ h|i $j", #"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \~g\~ h\|i \$j"#),
    ("# a", "\\# a"), ("a # b", "a # b"), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
    ("a 1. b", "a 1. b"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("=", #"\="#), (". a", ". a"),
    ("Law & Crime &amp; &#38;", #"Law & Crime \&amp; \&#38;"#), (#"a\b"#, #"a\\b"#),
  ])
  func whatMarkdownWouldReadIsEscaped(text: String, expected: String) {
    #expect(text.markdownEscaped == expected)
  }

  /// GitHub's own parser gives back the words of every quote and source.
  @Test func theReferenceParserReadsTheSameWords() throws {
    let library = Fixtures.bundled
    let clippings =
      library.quotes.map { Clipping(quote: $0, in: library) }
      + library.companion.sources.map { Clipping(.source($0), in: library) }
    #expect(!library.quotes.isEmpty && clippings.count > library.quotes.count)
    for part in clippings.map({ $0.text(in: .markdown) }).parts(of: 50) {
      let source = part.joined(separator: "\n\n")
      let html = try Judge.program("cmark-gfm", ["--unsafe"], input: source)
      let words = html.replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&")
        .replacing("&quot;", with: "\"")
      let expected = source.replacing(/\]\(<[^>]*>\)/, with: "")
      #expect(words.letters == expected.letters)
    }
  }

  @Test func hostileWordsStayWords() throws {
    let hostile = "<b>*x*</b> [a](b) &amp; `c` **d** ~~e~~ | f | # g \\ ![h](i)"
    let html = try Judge.program(
      "cmark-gfm", ["-e", "strikethrough"], input: hostile.markdownEscaped)
    #expect(
      html
        == "<p>&lt;b&gt;*x*&lt;/b&gt; [a](b) &amp;amp; `c` **d** ~~e~~ | f | # g \\ ![h](i)</p>\n")
  }
}

extension [String] {
  fileprivate func parts(of size: Int) -> [ArraySlice<String>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}

extension String {
  fileprivate var letters: String { filter { $0.isLetter || $0.isNumber } }
}
