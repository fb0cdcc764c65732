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
      ("a: *b", .syntax("found undefined alias", mark(1, 4))),
      ("a\n---\nb", .syntax("but found another document", mark(2, 1))),
      ("ä: 1\nb: 2\nä: 3\nb: 4", .doubleKey("ä", mark(1, 1))),
      ("- {x: {y: 1, y: 2}}", .doubleKey("y", mark(1, 8))),
      ("a: \u{1}", .character("control characters are not allowed", byte: 3)),
    ]
    for (yaml, problem) in problems {
      #expect(throws: problem) { try root(yaml) }
    }
  }
}
