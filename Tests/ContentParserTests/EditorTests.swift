import ContentModel
import ContentParser
import Testing

/// What the editor asks, beyond what the loader finds. Each rule has its faults, with a marker, and
/// what is like them and right.
@Suite struct EditorTests {
  @Test(arguments: Marked.editorial)
  func findingsStandAtTheirMarkers(_ marked: Marked) throws {
    let companion = try TemporaryCompanion(Marked.cast.merging([marked.file: marked.clean]) { $1 })
    #expect(try companion.review(of: marked.file) == marked.expected)
  }

  @Test func theSmallestCompanionIsClean() throws {
    let companion = try TemporaryCompanion()
    #expect(try ContentEditor(folder: companion.folder).review() == [])
  }

  @Test func theLoaderLeavesEditingToTheEditor() throws {
    let companion = try TemporaryCompanion(["life/02-next.md": TemporaryCompanion.chapter("Text.")])
    #expect(try companion.findings() == [])
    #expect(
      try companion.review(of: "life/02-next.md") == ["life/02-next.md:10:1 paragraph-without-note"]
    )
  }

  @Test func theEditorTellsWhatTheLoaderFinds() throws {
    let companion = try TemporaryCompanion(["about.md": "[x](life/02-x.md)\n"])
    #expect(try companion.review(of: "about.md") == ["about.md:1:1 broken-link"])
  }

  @Test func everyEditorialRuleHasAMarker() {
    let marked = Set(
      Marked.editorial.flatMap(\.expected).compactMap { $0.split(separator: " ").last })
    let editorial = Rule.allCases.drop { $0 != .paragraphWithoutNote }
    #expect(editorial.count == 16)
    #expect(editorial.filter { !marked.contains($0.rawValue[...]) } == [])
  }

  /// They stick to what stands before them, a marker too.
  @Test(arguments: [
    ("1\u{FE0F}", 2), ("n\u{200D}o", 2), ("👩\u{200B}", 2), ("é\u{E0041}", 2), ("a &shy;", 3),
  ])
  func selectorsAndJoinersNeedWhatTheyWorkOn(words: String, column: Int) throws {
    let companion = try TemporaryCompanion(Marked.cast.merging(["about.md": "\(words).\n"]) { $1 })
    #expect(
      try companion.review(of: "about.md") == ["about.md:1:\(column) unseen-character"])
  }

  @Test func aMisspeltNameIsToldItsSpelling() throws {
    let companion = try TemporaryCompanion(
      Marked.cast.merging(["about.md": "Rachel Masson and [Bob](people/mason.md).\n"]) { $1 })
    let messages = try ContentEditor(folder: companion.folder).review()
      .filter { $0.location.file == "about.md" }.map(\.message)
    #expect(messages.count == 2)
    #expect(messages.allSatisfy { $0.contains("is “Rachel Mason” or “R. M.” on people/mason") })
  }
}
