import Testing

@testable import ContentParser

/// The short way through front matter agrees with libyaml wherever it is taken.
@Suite struct TidyFieldsTests {
  @Test(arguments: [
    "title: A title", "title: \"A: title # “quoted”\"\nname: Ада\n",
    "date: 2021-10-20\nurl: http://a.b/#c",
    "a: x:y, [z] {w} 'v' & *u*", "a: yes\nb: 007\n",
    "goals:\n  - goal: x\n    because: It is so.\n  - goal: y\ntitle: z",
    "a: b\ngoals:\n  - goal: \"x: y\"\n",
  ])
  func plainLinesAreReadWithoutTheLibrary(_ yaml: String) {
    let tidy = TidyFields(Array(yaml.utf8)[...], firstLine: 2)?.fields
    #expect(tidy != nil)
    #expect(tidy == byLibrary(yaml))
  }

  @Test(arguments: [
    "", "a:", "a: ", "a: b: c", "a: b #c", "a: b\n  c", "a: b\na: c", "- a", "a: [b]",
    "a: \"b\\n\"",
    "a: 'b'", "a: >-\n  b", "a: &x b", "a: b\r", "a: \u{85}b", "a: b\u{2028}c", "a: b\tc", "a: b:",
    "a: b\n\n", "a:\nb: c", "a:\n  - b: c\n  - b: d\n    b: e", "a:\n - b: c",
    "a:\n  - b: c\n   d: e",
    "a:\n    b: c", "a:\n  - b", "a:\n  - b: c\na: d", "a: x\na:\n  - b: c",
    "a:\n  - b: c\n      d",
    "a:\n  -  b: c", "a: b\n  - c: d",
  ])
  func everythingElseIsLeftToTheLibrary(_ yaml: String) {
    #expect(TidyFields(Array(yaml.utf8)[...], firstLine: 2) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func randomYAMLIsReadAsTheLibraryReadsIt(
    seed: UInt64
  ) {
    var generator = SeededGenerator(state: seed)
    let pieces = [
      "a: ", "b-c: ", "\n", "x", "1", "\"", "é", "—", " ", ":", "#", " #", ": ", "-", "\\", "'",
      "[", "\u{A0}",
      "\u{85}", "\u{2028}", "\u{FEFF}", "%", "@", "`", "|", ",", "\t", "...", "---", "?", "!", "🎬",
    ]
    var accepted = 0
    for _ in 0..<2_000 {
      let beginning = ["a: ", "a:\n  - b: ", "a:\n  - b: c\n    d: "].randomElement(
        using: &generator)
      let yaml =
        (beginning ?? "")
        + (0..<6).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      guard let tidy = TidyFields(Array(yaml.utf8)[...], firstLine: 2) else { continue }
      accepted += 1
      #expect(tidy.fields == byLibrary(yaml), "\(yaml.debugDescription)")
    }
    #expect(accepted > 20)
  }

  private func byLibrary(_ yaml: String) -> [Field]? {
    var findings = Findings(file: "x.md")
    return FieldParser.parseByLibrary(Array(yaml.utf8)[...], firstLine: 2, findings: &findings)
  }
}
