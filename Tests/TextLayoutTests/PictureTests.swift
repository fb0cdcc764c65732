import ContentModel
import Foundation
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

  @Test func everyPictureIsNamed() {
    #expect(Picture.texts.keys.sorted() == Picture.names)
  }

  @Test(arguments: Picture.names)
  func everyKindOfBlockIsAsRecorded(name: String) throws {
    try expect(Picture.drawn(Picture.folio(name)), isPicture: name)
  }

  @Test func notesInTheMarginAreAsRecorded() throws {
    let page = layOut(Picture.folio("notes"), columns: 68, marginColumns: 30)
    try expect(page.plainLinesWithMargin.joined(separator: "\n") + "\n", isPicture: "margin")
  }

  @Test func aWholeChapterIsAsRecorded() throws {
    let entry = try #require(Fixtures.small[EntityID(folder: "life", slug: "the-first-brush")])
    try expect(Picture.drawn(Folio(entry, in: Fixtures.small)), isPicture: "chapter")
  }

  /// `RECORD_PICTURES=1` writes the pictures anew, and such a run fails, so that they are looked at.
  private func expect(_ drawn: String, isPicture name: String) throws {
    let file = Picture.folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1" {
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(name); look at it, then run without RECORD_PICTURES")
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(drawn == expected)
  }
}
