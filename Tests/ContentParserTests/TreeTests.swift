import ContentModel
import ContentParser
import Foundation
import Testing

/// Each Markdown file in Fixtures stands beside its expected tree. To record the trees anew, run
/// with `RECORD_TREES=1`; a run that records fails.
@Suite struct TreeTests {
  static let names = [
    "words", "lists", "table", "quotes", "callouts", "notes", "headings", "code",
  ]

  static let pages: [String: EntityID] = [
    "people/ada.md": EntityID(folder: "people", slug: "ada"),
    "sources/paper.md": EntityID(folder: "sources", slug: "paper"),
    "sources/card.md": EntityID(folder: "sources", slug: "card"),
    "life/01-start.md": EntityID(folder: "life", slug: "start"),
    "life/02-next.md": EntityID(folder: "life", slug: "next"),
    "about.md": .about,
  ]

  @Test(arguments: names) func treeIsAsExpected(_ name: String) throws {
    let markdown = try text("\(name).md")
    let parsed = parseArticle(
      markdown, file: "life/02-next.md", home: EntityID(folder: "life", slug: "next"),
      firstLine: 11, pages: Self.pages)
    #expect(parsed.diagnostics.filter { $0.severity == .error } == [])
    let tree = printedTree(parsed.value)
    if ProcessInfo.processInfo.environment["RECORD_TREES"] != nil {
      let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      try tree.write(
        to: fixtures.appendingPathComponent("Fixtures/\(name).tree"), atomically: true,
        encoding: .utf8)
      Issue.record("recorded \(name).tree; read it, then run again without RECORD_TREES")
      return
    }
    #expect(try tree == text("\(name).tree"))
  }

  private func text(_ file: String) throws -> String {
    let fixtures = try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures")
    return try String(contentsOf: fixtures.appendingPathComponent(file), encoding: .utf8)
  }
}
