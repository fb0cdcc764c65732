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
    #expect(editorial.count == 17)
    #expect(editorial.filter { !marked.contains($0.rawValue[...]) } == [])
  }

  /// An own kind of callout is judged by what it is like, and an aside like a paragraph.
  @Test(arguments: [("care", 0), ("discuss", 0), ("aside", 1), ("unknown", 1)])
  func ownCalloutsNeedNotesAsThoseDoThatTheyAreLike(like: String, count: Int) throws {
    let manifest = (TemporaryCompanion.files["companion.yml"] ?? "")
    let companion = try TemporaryCompanion([
      "companion.yml": manifest + "\ncallouts:\n  - id: look\n    like: \(like)\n",
      "life/02-next.md": TemporaryCompanion.chapter("> [!LOOK] There\n>\n> A wall."),
    ])
    let found = try ContentEditor(folder: companion.folder).review()
    #expect(found.map(\.rule) == Array(repeating: "paragraph-without-note", count: count))
  }

  @Test func whatLacksANoteIsNamed() throws {
    let companion = try TemporaryCompanion([
      "life/02-next.md": TemporaryCompanion.chapter("A wall.\n\n- It is red.\n\n> A title card.")
    ])
    let messages = try ContentEditor(folder: companion.folder).review().map(\.message)
    let words = ["this paragraph comes from", "this list item comes", "this quoted text comes"]
    #expect(messages.count == 3 && zip(messages, words).allSatisfy { $0.contains($1) })
  }

  @Test func aTrailIsToldWhatItsMinutesMayBe() throws {
    func message(_ keys: String) throws -> String? {
      let trail = "---\ntitle: A\nfor: all\n\(keys)\n---\n1. [A](../life/01-start.md): a.\n"
      let companion = try TemporaryCompanion(["trails/01-a.md": trail])
      return try ContentEditor(folder: companion.folder).review().first?.message
    }
    #expect(try message("minutes: 60")?.contains("say 1 to 5, or how many are for talk") == true)
    let talk = try message("minutes: 60\ndiscussion: 30")
    #expect(talk?.contains("with 30 of discussion say 31 to 35") == true)
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
