import Display
import Testing

@Suite struct AsciiStandInTests {
  @Test(arguments: [
    ("Last Take", "Last Take"), ("“Rust” – it’s…", "\"Rust\" - it's."),
    ("┌─┬─┐│═╬╱", "+-+-+|=+/"), ("●◐○█░▌✓", "*%o#-|v"), ("←→↑↓", "<>^v"),
    ("Éduard łódź Øß Æı ſ", "Eduard lodz Os Ai s"), ("e\u{301}", "e"),
    ("Галина Анатоліївна Гатчинс", "Halyna Anatoliivna Hatcyns"), ("Щука ЄЇ", "Suka EI"),
    ("日本", "????"), ("🎬🇺🇦", "????"), ("1\u{FE0F}\u{20E3}", "11"), ("Ω", "?"),
    ("\u{A0}", " "), ("␛[0m", "?[0m"),
  ]) func standsInFor(text: String, ascii: String) {
    #expect(asciiStandIn(text) == ascii)
  }

  @Test func isASCIIOfTheSameWidthWhateverStandsInACell() {
    let wrong = everyScalar.first { scalar in
      let cell = Cell(Character(scalar))
      let ascii = asciiStandIn(cell.text).utf8
      return ascii.count != cell.columns || !ascii.allSatisfy { (0x20..<0x7F).contains($0) }
    }
    #expect(wrong == nil)
  }
}
