import Display
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Last Take", 9), ("naïve", 5), ("Галина", 6), ("“—…”", 4), ("┌─┐●◐░", 6),
    ("日本", 4), ("한국", 4), ("ｆｕｌｌ", 8), ("\u{3000}", 2),
    ("e\u{301}", 1), ("a\u{300}\u{301}\u{302}", 1), ("\u{301}", 0),
    ("🎬", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇺🇦", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("日a本", 5), ("\u{AC00}\u{11A8}", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("か\u{3099}", 2),
    ("⌚\u{FE0E}", 2), ("©\u{FE0F}", 2), ("⛹🏽\u{200D}♀\u{FE0F}", 2), ("🏳\u{FE0F}\u{200D}🌈", 2),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("1\u{20E3}", 1), ("🇺", 1),
    ("ที่", 1), ("กำ", 2), ("का", 2), ("क्ष", 2), ("क्षि", 3), ("நி", 2), ("ｱﾞ", 2), ("\u{1161}", 0),
    ("\u{A0}\u{202F}", 2), ("\u{302E}", 2), ("سلام", 4), ("⸻", 1), ("☰", 2),
  ]) func columns(text: String, expected: Int) {
    #expect(displayWidth(text) == expected)
  }

  @Test func plainScalarsAreCharactersOfThatWidthBesideEachOther() {
    let plain = everyScalar.filter { $0.plainColumns != nil && $0 != "\n" }
    #expect(plain.count > 30_000)
    let other = plain.filter { scalar in
      let text = "a\(scalar)가\(scalar)a"
      return text.count != 5 || displayWidth(safeText(String(scalar))) != scalar.plainColumns
    }
    #expect(other == [])
  }

  @Test func isTheSumOfItsCharacters() {
    let text = "Halyna “Галина” 日本 👩‍👩‍👧 e\u{301} ❤️"
    #expect(displayWidth(text) == text.map { displayWidth($0) }.reduce(0, +))
  }

  @Test func isWhatTheCellsOfItsSafeTextTake() {
    let different = everyScalar.first { scalar in
      let safe = safeText(String(Character(scalar)))
      return displayWidth(safe) != safe.reduce(0) { $0 + Cell($1).columns }
    }
    #expect(different == nil)
  }
}
