import ContentModel
import TestSupport
import Testing

@testable import TextLayout

/// Pages as they are drawn, each beside what it was set from.
struct PictureTests {
  @Test func aParagraphIsBrokenBetweenWords() {
    #expect(
      wrap("The wall is still there, though pale.", columns: 14) == [
        "The wall is", "still there,", "though pale.",
      ])
  }

  @Test func noLineBeginsWithADash() {
    #expect(wrap("one two – three", columns: 8) == ["one", "two –", "three"])
  }

  @Test func aLineMayEndAfterAHyphenOrSlash() {
    #expect(
      wrap("north-light https://example.org/a", columns: 12) == [
        "north-light", "https://", "example.org/", "a",
      ])
  }

  @Test func aWordWiderThanTheLineIsCut() {
    #expect(wrap("abcdefgh", columns: 3) == ["abc", "def", "gh"])
  }

  @Test func wideCharactersAreNeverHalved() {
    #expect(wrap("映画映画", columns: 5) == ["映画", "映画"])
  }

  @Test func nonBreakingSpacesAreKept() {
    #expect(wrap("page\u{A0}2 of", columns: 6) == ["page\u{A0}2", "of"])
  }

  @Test func aChapterAt44Columns() throws {
    let entry = try #require(Fixtures.small[EntityID(folder: "life", slug: "the-first-brush")])
    let page = layOut(Folio(entry, in: Fixtures.small), columns: 44)
    #expect(
      page.plainLines == [
        "The first brush",
        "Life 1 of 3 · 1980–1990 · 1 min",
        "",
        "A child, a brush, a wall.",
        "",
        "The wall",
        "",
        "She began on a wall, and her mother let",
        "her.[1] The wall is still there, though the",
        "house has been sold twice and the colours",
        "have gone pale.[2]",
        "",
        "• 1980 Born.[1]",
        "• May 1986 Paints the wall.[1]",
        "",
        "The school",
        "",
        "Year  Teacher  Subject",
        "────  ───────  ────────────────",
        "1987  Noor     Drawing",
        "1988  Ilse     Colour and light",
        "",
        "Bears on",
        "",
        "• ● serves Show the work: The first wall is",
        "  the first picture.",
        "",
        "Referred to from",
        "",
        "• The empty frame · investigation",
        "",
        "Notes",
        "[1] The Gazette, page 5.",
        "[2] City archive, folio 9.",
      ])
  }

  @Test func quotesAndCalloutsAt40Columns() throws {
    let entry = try #require(Fixtures.small[EntityID(folder: "investigation", slug: "the-key")])
    let page = layOut(Folio(entry, in: Fixtures.small), columns: 40)
    #expect(
      page.plainLines[6..<13] == [
        "▌ “The key hung where it always hung.”",
        "▌ — Max Stone, to the court, 5 May",
        "▌ 2011[1]",
        "",
        "▌ » Update 1 February 2012: The case is",
        "▌ closed",
        "▌ It was closed without a finding.[1]",
      ])
  }

  @Test func aTableThatDoesNotFitBecomesRecords() throws {
    let entry = try #require(Fixtures.small[EntityID(folder: "life", slug: "the-first-brush")])
    let lines = layOut(Folio(entry, in: Fixtures.small), columns: 16).plainLines
    #expect(lines.contains("Teacher: Ilse"))
    #expect(lines.contains("Year: 1988"))
  }
}
