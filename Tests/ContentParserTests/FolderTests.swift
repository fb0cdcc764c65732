import ContentModel
import ContentParser
import Foundation
import Testing

/// What stands in the folder, and what can't be read.
@Suite struct FolderTests {
  @Test func pagesComeInOrderWithoutTheirNumbers() throws {
    let chapter = TemporaryCompanion.chapter("Text.")
    let companion = try TemporaryCompanion([
      "life/10-last.md": chapter, "life/2-second.md": chapter,
    ])
    let chapters = try companion.load().value.strands[0].chapters
    #expect(chapters.map(\.id.description) == ["life/start", "life/second", "life/last"])
  }

  @Test func strayFilesAreWarnings() throws {
    let companion = try TemporaryCompanion([
      "life/notes.txt": "x", "life/late.md": TemporaryCompanion.chapter("Text."),
      "lief/01-x.md": "x",
    ])
    #expect(
      try companion.findings() == [
        "lief:1:1 unexpected-file", "life/late.md:1:1 unexpected-file",
        "life/notes.txt:1:1 unexpected-file",
      ])
    #expect(try companion.load().diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func markdownThatMakesNoPageIsAWarning() throws {
    let companion = try TemporaryCompanion([
      "life/02-next.markdown": "x", "life/03-last.MD": "x", "life/part/01-x.md": "x",
      "notes.md": "x", "README.md": "x",
    ])
    #expect(
      try companion.load().diagnostics.map { "\($0.location.file): \($0.message)" } == [
        "life/02-next.markdown: only files ending in .md are read; name it 02-next.md",
        "life/03-last.MD: only files ending in .md are read; name it 03-last.md",
        "life/part: a folder inside another isn’t read; bring its files up",
        "notes.md: no page is made of it; about.md alone stands beside the folders",
      ])
  }

  @Test func twoFilesOfOneNumberAreAWarning() throws {
    let companion = try TemporaryCompanion([
      "life/1-other.md": TemporaryCompanion.chapter("Text."),
      "life/001-third.md": TemporaryCompanion.chapter("Text."),
    ])
    #expect(
      try companion.findings() == [
        "life/01-start.md:1:1 duplicate-number", "life/1-other.md:1:1 duplicate-number",
      ])
  }

  @Test func aPictureOfTheFolderIsFound() throws {
    let companion = try TemporaryCompanion([
      "life/a b.png": "x", "pictures/b.JPG": "x",
      "life/02-next.md": TemporaryCompanion.chapter(
        "![a](a%20b.png) <img src='../pictures/b.JPG'> ![c](https://example.org/c.png)"),
    ])
    #expect(try companion.findings() == [])
  }

  @Test func aSecondFileOfTheSameNameGetsANumber() throws {
    let companion = try TemporaryCompanion([
      "life/02-start.md": TemporaryCompanion.chapter("Second.")
    ])
    #expect(try companion.findings() == ["life/02-start.md:1:1 duplicate-id"])
    let chapters = try companion.load().value.strands[0].chapters
    #expect(chapters.map(\.id.slug) == ["start", "start-2"])
  }

  @Test func missingFolderIsReported() throws {
    let companion = try TemporaryCompanion()
    try FileManager.default.removeItem(atPath: companion.folder + "/goals")
    #expect(try companion.findings() == ["companion.yml:1:1 missing-folder"])
  }

  @Test func whatIsNoFileIsLeftOut() throws {
    let companion = try TemporaryCompanion()
    try FileManager.default.createDirectory(
      atPath: companion.folder + "/people/folder.md", withIntermediateDirectories: false)
    #expect(mkfifo(companion.folder + "/people/pipe.md", 0o600) == 0)
    #expect(symlink("/etc/hostname", companion.folder + "/people/outside.md") == 0)
    #expect(symlink("ada.md", companion.folder + "/people/inside.md") == 0)
    #expect(symlink("nothing.md", companion.folder + "/people/broken.md") == 0)
    #expect(
      try companion.findings() == [
        "people/broken.md:1:1 unreadable-file", "people/folder.md:1:1 unreadable-file",
        "people/outside.md:1:1 unreadable-file", "people/pipe.md:1:1 unreadable-file",
      ])
    #expect(try companion.load().value.people.map(\.id.slug) == ["ada", "inside"])
  }

  @Test func aLargeFileIsLeftOut() throws {
    let companion = try TemporaryCompanion()
    try companion.write([UInt8](repeating: 0x61, count: 1_200_001), to: "people/large.md")
    #expect(try companion.findings() == ["people/large.md:1:1 unreadable-file"])
  }

  @Test func invalidUTF8IsRepairedAndReported() throws {
    let companion = try TemporaryCompanion()
    try companion.write(Array("é\nab\u{FFFD}".utf8.dropLast(3)) + [0xFF, 0x63], to: "about.md")
    let parsed = try companion.load()
    #expect(try companion.findings() == ["about.md:2:3 invalid-utf8"])
    #expect(parsed.value.about.blocks.plainText == "é ab\u{FFFD}c")
  }

  @Test func byteOrderMarkAndCarriageReturnsChangeNothing() throws {
    let text = TemporaryCompanion.chapter("A [broken](x.md) link.")
    let windows = "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")
    let companion = try TemporaryCompanion(["life/01-start.md": windows])
    #expect(try companion.findings() == ["life/01-start.md:10:3 broken-link"])
    #expect(try companion.load().value.strands[0].chapters[0].title == "Start")
  }

  @Test func withoutAFolderOrManifestNothingOpens() throws {
    let companion = try TemporaryCompanion()
    let nowhere = companion.folder + "/nowhere"
    #expect(throws: ContentError.noFolder(nowhere)) { try ContentLoader(folder: nowhere).load() }
    let bare = companion.folder + "/life"
    #expect(throws: ContentError.noManifest(bare)) { try ContentLoader(folder: bare).load() }
    #expect("\(ContentError.noManifest("x"))".contains("name a folder"))
  }
}
