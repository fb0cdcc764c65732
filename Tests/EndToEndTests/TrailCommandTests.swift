import Foundation
import TestSupport
import Testing

/// `lasttake list trails`, `read` and `handout`.
struct TrailCommandTests {
  @Test func trailsAreListedWithTheirStops() throws {
    let program = try Program("list", "trails")
    #expect(program.exitCode == 0 && program.errors.isEmpty)
    #expect(
      program.lines == [
        "trails/by-the-wall  By the wall · for those who paint · 3 min",
        "  1 life/the-first-brush#the-wall: a child who is allowed to begin.",
        "  2 life/the-studio: one window, and no grey twice.",
        "  3 investigation/the-key: what is told, and by whom.",
      ])
  }

  @Test func asJSONATrailHasItsStops() throws {
    let trail = try #require(try Program("list", "trails", "--format", "json").objects.first)
    #expect(trail["id"] as? String == "trails/by-the-wall")
    #expect(trail["audience"] as? String == "those who paint" && trail["minutes"] as? Int == 3)
    let stops = try #require(trail["stops"] as? [[String: String]])
    #expect(
      stops.first == [
        "opens": "life/the-first-brush#the-wall", "title": "The wall",
        "text": "a child who is allowed to begin.",
      ])
  }

  @Test func aTrailIsRead() throws {
    let program = try Program("read", "trails/by-the-wall")
    #expect(program.lines.contains("2. The studio: one window, and no grey twice."))
  }

  @Test func aHandoutIsMarkdownOrText() throws {
    let markdown = try Program("handout", "by-the-wall")
    #expect(markdown.exitCode == 0 && markdown.lines.first == "# By the wall")
    #expect(markdown.lines.contains("[^1]: The Gazette (source 1), page 5."))
    let text = try Program("handout", "by-the-wall", "--format", "text", "--width", "40")
    #expect(text.lines.first == "By the wall")
    #expect(text.lines.allSatisfy { $0.count <= 40 })
    #expect(text.lines.contains { $0.hasPrefix("[1] The Gazette (source 1)") })
  }

  @Test func severalPagesMakeOneHandout() throws {
    let program = try Program("handout", "life/the-studio", "life/the-first-brush#the-school")
    #expect(program.exitCode == 0)
    #expect(program.lines.contains("## 1 · The studio"))
    #expect(program.lines.contains("## 2 · The first brush: The school"))
    #expect(program.lines.contains("| 1987 | Noor | Drawing |"))
  }

  @Test(arguments: ["nowhere", "life/nowhere", "life/the-studio#nowhere"])
  func whatIsNotThereIsToldInOneLine(name: String) throws {
    let program = try Program("handout", name)
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.contains("there is no '\(name)' to hand out"))
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ["handout"], ["handout", "about", "--width", "3"], ["handout", "about", "--format", "x"],
  ])
  func wrongUseIsTold(words: [String]) throws {
    #expect(try Program(words).exitCode == 64)
  }
}
