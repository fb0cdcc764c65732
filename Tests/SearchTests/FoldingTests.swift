import Foundation
import Search
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("CAFÉ", "cafe"), ("cafe\u{301}", "cafe"), ("ế", "e"), ("Łódź", "lodz"), ("Ørsted", "orsted"),
    ("Æsir Ǽ", "aesir ae"), ("Straße STRAẞE", "strasse strasse"), ("İstanbul", "istanbul"),
    ("ΜΆΣ Σς", "μασ σσ"), ("ﬁlm", "film"),
    ("Гали́на Ґудзь", "галина гудзь"), ("Київ", "киів"), ("Ёлка", "елка"),
    ("“a” „b‟ «c» \"d\"", "\"a\" \"b\" \"c\" \"d\""), ("it’s ‘a‚ ʼb", "it's 'a' 'b"),
    ("a-b‐c‑d–e—f−g", "a-b-c-d-e-f-g"), ("wait…", "wait..."),
    ("a \t\n b\u{A0}\u{202F}c\r\nd\u{2028}e", "a b c d e"), ("a \u{AD} b", "a b"),
    ("co\u{AD}op\u{200B}e\u{200D}r\u{FEFF}", "cooper"), ("\u{301}a\u{20DD}", "a"), ("", ""),
    ("漢字👍", "漢字👍"),
  ])
  func folds(_ text: String, to expected: String) {
    #expect(FoldedText(text).folded == expected)
  }

  /// Foundation's decomposition is the oracle: equivalent spellings fold to the same.
  @Test func agreesWithCanonicalDecompositionInLatinGreekAndCyrillic() {
    for value in [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0x212A...0x212B].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic
      else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping
      let expected = FoldedText(decomposed).folded
      #expect(FoldedText(String(scalar)).folded == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test func foldingTwiceChangesNothing() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let folded = FoldedText(random.text(upTo: 12)).folded
      #expect(FoldedText(folded).folded == folded)
    }
  }
}
