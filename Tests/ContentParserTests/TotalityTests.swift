import CMarkGFM
import ContentModel
import ContentParser
import Foundation
import Testing

/// Whatever the text, an article comes back, and no word is lost.
@Suite struct TotalityTests {
  @Test(.enabled(if: Specification.isInstalled, "needs Debian's cmark-gfm, for its specification"))
  func everyWordOfTheSpecificationIsInTheModel() throws {
    let examples = try Specification.examples()
    #expect(examples.count > 600)
    for (number, example) in examples.enumerated() {
      let missing = try missingWords(example)
      #expect(missing == [], "example \(number + 1): \(example.debugDescription)")
    }
  }

  @Test(.enabled(if: Specification.isInstalled, "needs Debian's cmark-gfm, for its specification"))
  func theExamplesMakeOneTextTogether() throws {
    let all = try Specification.examples().joined(separator: "\n\n")
    #expect(all.utf8.count > 10_000)
    #expect(try missingWords(all) == [])
  }

  @Test(arguments: [
    String(repeating: "> ", count: 5_000) + "deep word",
    String(repeating: "- ", count: 5_000) + "deep word",
    String(repeating: "*a **b ", count: 5_000) + String(repeating: "c** d*", count: 5_000),
    String(repeating: "[", count: 10_000) + "word" + String(repeating: "](x)", count: 10_000),
  ])
  func deepNestingKeepsItsWords(_ text: String) throws {
    #expect(try missingWords(text) == [])
  }

  @Test(arguments: [
    "nul \0 byte", "[^1]: \0", String(repeating: "word ", count: 200_000),
    String(repeating: "a\n\n", count: 50_000), "\r\r\n\r", "\u{FEFF}", "", "> [!", "> [!]", "> —",
    "> a\n>\n> —", "> a\n>\n> — [", "> a\n>\n> — [](),,,fragment", "[^", "[^]", "[^a", "|\n|-",
    "- ****",
    "[x](#%zz%C3)", "[a](../../..)", "[a](./././)", "# \u{301}",
  ])
  func oddTextsAreRead(_ text: String) throws {
    #expect(try missingWords(text) == [])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func randomBytesAreRead(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    var blocks = 0
    for _ in 0..<50 {
      let text = generator.markdown()
      let article = parseArticle(text, file: "x.md", home: .about).value
      let lines = text.split(whereSeparator: \.isNewline).count + text.utf8.count { $0 == 0x0A } + 1
      article.blocks.walk { block in
        blocks += 1
        #expect(block.range.startLine >= 1 && block.range.endLine <= lines)
        #expect(block.range.startLine <= block.range.endLine)
        #expect(block.range.startColumn >= 1 && block.range.endColumn >= 1)
      }
    }
    #expect(blocks > 100)
  }
}

/// A generator whose numbers depend on its seed alone (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Random pieces of Markdown, with random bytes between them.
  mutating func markdown() -> String {
    let pieces = [
      "> ", "- ", "\n", "\n\n", "[^1]", "[^1]: ", "*", "**", "`", "```\n", "[!CARE] ", "— ", "“",
      "| a |",
      "\n|-|\n", "[a](b)", "#", "<b>", "1. ", "    ", "\t", "\\", "~~", "2021", "é", "http://a.b",
      "\r",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &self) {
      if let piece = pieces.randomElement(using: &self) { bytes += Array(piece.utf8) }
      if Bool.random(using: &self) { bytes.append(UInt8.random(in: 0...255, using: &self)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
