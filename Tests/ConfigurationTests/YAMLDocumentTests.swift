import Testing

@testable import PlainYAML

/// A document as a tree, in the words and at the places that it was written.
struct YAMLDocumentTests {
  private func root(_ yaml: String) throws(YAMLProblem) -> YAMLNode? {
    try YAMLDocument.root(of: Array(yaml.utf8)[...])
  }

  /// The tree on one line, each node behind its place.
  private func drawn(_ node: YAMLNode) -> String {
    let place = "\(node.mark.line):\(node.mark.column)"
    switch node.content {
    case .scalar(let text): return "\(place) “\(text)”"
    case .sequence(let nodes): return "\(place) [\(nodes.map(drawn).joined(separator: ", "))]"
    case .mapping(let pairs):
      return "\(place) {"
        + pairs.map { "\(drawn($0.key)): \(drawn($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  @Test(arguments: [
    ("a: 007\nÄ b: [x, 'y']", "1:1 {1:1 “a”: 1:4 “007”, 2:1 “Ä b”: 2:6 [2:7 “x”, 2:10 “y”]}"),
    ("- >-\n  one\n  two\n-\n- ~", "1:1 [1:3 “one two”, 4:2 “”, 5:3 “~”]"),
    ("? [a]\n: b", "1:1 {1:3 [1:4 “a”]: 2:3 “b”}"),
    ("!!int 3", "1:1 “3”"),
  ])
  func everythingIsText(yaml: String, tree: String) throws {
    #expect(try root(yaml).map(drawn) == tree)
  }

  @Test(arguments: ["", "# nothing\n", "\n\n"]) func nothingIsNoTree(yaml: String) throws {
    #expect(try root(yaml) == nil)
  }

  @Test func whatIsWrongIsToldWithItsPlace() throws {
    func mark(_ line: Int, _ column: Int) -> YAMLMark { YAMLMark(line: line, column: column) }
    let problems: [(String, YAMLProblem)] = [
      ("a: b: c", .syntax("mapping values are not allowed in this context", mark(1, 5))),
      ("a: *b", .anchor(mark(1, 4))), ("a: &b c", .anchor(mark(1, 4))),
      ("- x\n- &b [c]", .anchor(mark(2, 3))), ("ä: {&b c: d}", .anchor(mark(1, 5))),
      ("a\n---\nb", .secondDocument(mark(2, 1))),
      ("ä: 1\nb: 2\nä: 3\nb: 4", .doubleKey("ä", mark(1, 1))),
      ("- {x: {y: 1, y: 2}}", .doubleKey("y", mark(1, 8))),
      ("a: \u{1}", .character("control characters are not allowed", byte: 3)),
    ]
    for (yaml, problem) in problems {
      #expect(throws: problem) { try root(yaml) }
    }
  }

  /// Nine lists, each of nine times the one before it: a billion words.
  @Test func aListOfListsByNameIsNotRead() {
    let lines = (1...9).map { level in
      "l\(level): &l\(level) [\(Array(repeating: level == 1 ? "lol" : "*l\(level - 1)", count: 9).joined(separator: ", "))]"
    }
    #expect(throws: YAMLProblem.anchor(YAMLMark(line: 1, column: 5))) {
      try root(lines.joined(separator: "\n"))
    }
  }

  @Test(arguments: [
    "a: b & c", "a: R&D", "a: this &b", "a: 'one &two'", "a: \"Q&A *A\"", "a: Tom & *Jerry*",
    "a: R&B *B sides", "# Q&A\na: b # &x *x\n# *A", "a: |\n  &x\n  *x",
    "a: |\n  \(String(repeating: "- ", count: 70))", "a: >-\n\(String(repeating: " ", count: 70))b",
    String(repeating: "- [a]\n", count: 300),
  ])
  func marksInATextAreNone(yaml: String) throws { #expect(try root(yaml) != nil) }

  /// Refused before the rest is looked at, and what passes is walked without harm.
  @Test func whatNestsTooDeepIsNotRead() throws {
    for opening in ["[", "{a: ", "- ", "? "] {
      let (deepest, tooDeep) = (64, 65)
      #expect(throws: YAMLProblem.tooDeep(YAMLMark(line: 1, column: 1 + 64 * opening.count))) {
        try root(String(repeating: opening, count: tooDeep) + "b")
      }
      let closing = opening == "[" ? "]" : opening == "{a: " ? "}" : ""
      let yaml =
        String(repeating: opening, count: deepest) + "b"
        + String(repeating: closing, count: deepest)
      #expect(try root(yaml).map(depth) == 64)
    }
    #expect(throws: YAMLProblem.self) { try root(String(repeating: "[", count: 1_000_000)) }
  }

  private func depth(_ node: YAMLNode) -> Int {
    switch node.content {
    case .scalar: 0
    case .sequence(let nodes): 1 + (nodes.map(depth).max() ?? 0)
    case .mapping(let pairs): 1 + (pairs.map { max(depth($0.key), depth($0.value)) }.max() ?? 0)
    }
  }
}
