import ContentModel
import Testing

@testable import TextLayout

/// Where a line may end: what stands between two such places is a part.
struct LineEndTests {
  @Test(arguments: [
    ("one two", ["one", "two"]), ("north-light", ["north-", "light"]),
    ("and/or 24/7", ["and/", "or", "24/7"]), ("映画の", ["映", "画", "の"]),
    ("(a) “b” 5 %", ["(a)", "“b”", "5", "%"]), ("$5.20, 3,000", ["$5.20,", "3,000"]),
    ("a\u{200B}b", ["a\u{200B}", "b"]), ("wait… no", ["wait…", "no"]),
  ]) func standardPlaces(text: String, parts: [String]) {
    #expect(Paragraph.reading(text).parts == parts)
  }

  @Test(arguments: [
    ("one – two", ["one –", "two"]), ("one — two", ["one —", "two"]),
    ("one - two", ["one -", "two"]), ("one -- two", ["one --", "two"]),
    ("one—two", ["one—", "two"]), ("1990–2000", ["1990–", "2000"]),
    ("“one” – two", ["“one” –", "two"]), ("one —", ["one —"]),
  ]) func aDashStaysWithTheWordBefore(text: String, parts: [String]) {
    #expect(Paragraph.reading(text).parts == parts)
  }

  @Test(arguments: [
    ("— Max Stone", ["— Max", "Stone"]), ("dijo —y salió— nada", ["dijo", "—y", "salió—", "nada"]),
    ("read --width 5", ["read", "--width", "5"]), ("at -5 degrees", ["at", "-5", "degrees"]),
  ]) func aDashThatOpensStaysWithTheWordAfter(text: String, parts: [String]) {
    #expect(Paragraph.reading(text).parts == parts)
  }

  @Test func noBreakSpacesAreKept() {
    #expect(Paragraph.reading("page\u{A0}2 of\u{202F}9").parts == ["page\u{A0}2", "of\u{202F}9"])
    #expect(wrap("page\u{A0}2 of\u{202F}9", columns: 7) == ["page\u{A0}2", "of\u{202F}9"])
  }

  @Test(arguments: [
    (
      "https://a.example.org/b-c/d?e=f&g=%20h",
      [
        "https://", "a.", "example.", "org/", "b-", "c/", "d?", "e=", "f&", "g=", "%20h",
      ]
    ),
    ("(www.example.org), so", ["(www.", "example.", "org),", "so"]),
    ("see https://a.org/–b.", ["see", "https://", "a.", "org/–b."]),
    ("a=b, c&d, e.g. f", ["a=b,", "c&d,", "e.g.", "f"]),
    ("https://a.org/2021-10/… then", ["https://", "a.", "org/", "2021-", "10/…", "then"]),
  ]) func anAddressEndsALineAfterItsSigns(text: String, parts: [String]) {
    #expect(Paragraph.reading(text).parts == parts)
  }

  @Test func aNoteMarkHangsOnWhatStandsBefore() {
    let note = Inline.of(.note(label: "7"))
    #expect(
      Paragraph.reading([.plain("ends."), note, .plain(" Next")]).parts == ["ends.[7]", "Next"])
    #expect(
      Paragraph.reading([.plain("ends "), note, .plain("next")]).parts == ["ends[7]", "next"])
    #expect(Paragraph.reading([.plain("a-"), note, note, .plain("b")]).parts == ["a-[7][7]", "b"])
    #expect(Paragraph.reading([.plain(" "), note, .plain("a")]).parts == ["[7]a"])
    let afterBreak = [Inline.plain("a"), .of(.lineBreak), note, .plain(" b")]
    #expect(Paragraph.reading(afterBreak).textLines(columns: 9) == ["a[7]", "b"])
  }

  @Test func aLookEndsNoLine() {
    let strong = Inline.of(.strong([.plain("half")]))
    #expect(Paragraph.reading([strong, .plain("way there")]).parts == ["halfway", "there"])
    #expect(
      Paragraph.reading([.plain("a “"), strong, .plain("”, b")]).parts == ["a", "“half”,", "b"])
    #expect(Paragraph.reading([.link("north-"), .plain("light.")]).parts == ["north-", "light."])
    #expect(Paragraph.reading([.link("a"), .plain(" – b")]).parts == ["a –", "b"])
  }

  @Test func aCharacterIsNeverHalved() {
    let family = "👩\u{200D}👩\u{200D}👧"
    #expect(Paragraph.reading(family + family).parts == [family, family])
    #expect(Paragraph.reading("a \u{301}b").parts == ["a \u{301}b"])
    #expect(wrap("🇺🇦🇺🇦", columns: 2) == ["🇺🇦", "🇺🇦"])
  }
}
