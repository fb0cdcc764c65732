import Testing

@testable import PlainYAML

/// What would grow or nest without end is refused before libyaml or the walk through its tree sees it.
struct YAMLRefusalTests {
  private func refusal(_ yaml: String) -> YAMLRefusal? {
    YAMLRefusal.of(Array(yaml.utf8)[...])?.refusal
  }

  /// Nine lists, each of nine times the one before it: a billion words.
  @Test func aListOfListsByNameIsRefused() {
    let lines = (1...9).map { level in
      "l\(level): &l\(level) [\(Array(repeating: level == 1 ? "lol" : "*l\(level - 1)", count: 9).joined(separator: ", "))]"
    }
    #expect(refusal(lines.joined(separator: "\n")) == .anchor)
  }

  @Test(arguments: [
    "a: &b c", "- &b c", "? &b c", "[&b c]", "{&b c: d}", "a: &b c\nd: *b", "a\n&b c: *b",
    "a: &ü c", "x: \"q &b\"\ny: *b",
  ])
  func anAnchorIsRefused(yaml: String) { #expect(refusal(yaml) == .anchor) }

  @Test(arguments: [
    "a: b & c", "a: R&D", "a: this &b", "a: 'one &two'", "a: *b", "a: &", "a: **bold**",
  ])
  func anAmpersandInATextIsNone(yaml: String) { #expect(refusal(yaml) == nil) }

  @Test func whatNestsTooDeepIsRefused() {
    for (opening, most) in [("[", 256), ("{a: ", 256), ("- ", 32), ("? ", 32)] {
      #expect(refusal(String(repeating: opening, count: most)) == nil)
      #expect(refusal(String(repeating: opening, count: most + 1)) == .tooDeep)
    }
    let steps = (0...65).map { String(repeating: " ", count: $0) + "a:" }
    #expect(refusal(steps.prefix(65).joined(separator: "\n")) == nil)
    #expect(refusal(steps.joined(separator: "\u{85}")) == .tooDeep)
  }

  /// What is not refused is walked without harm, however deep it is.
  @Test func theDeepestThatPassesIsRead() throws {
    let deepest = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(refusal(deepest) == nil)
    var node = try YAMLDocument.root(of: Array(deepest.utf8)[...])
    var depth = 0
    while case .sequence(let nodes)? = node?.content { (node, depth) = (nodes.first, depth + 1) }
    #expect(depth == 256)
  }
}
