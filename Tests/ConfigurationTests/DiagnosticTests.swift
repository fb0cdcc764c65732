import Testing

@testable import Configuration

/// What is wrong stands in the file where `«rule»` stands in these.
struct DiagnosticTests {
  @Test(arguments: [
    "theme: «bad-value»drak",
    "mouse: true\ntheme:   «bad-value»[dark]",
    "theme:«bad-value»\n",
    "theme:\n  «bad-value»dark: yes\n",
    "measure: «bad-value»39\n",
    "measure: «bad-value»101\n",
    "measure: «bad-value»wide\n",
    "measure: «bad-value»[80]\n",
    "mouse: «bad-value»off\n",
    "clipboard: «bad-value»x11\ncitation: «bad-value»APA\n",
    "theme: dark\n«unknown-setting»thme: dark\n",
    "? «unknown-setting»[theme]\n: dark\n",
    "«bad-yaml»- theme\n",
    "# none\n\n  «bad-yaml»dark\n",
    "measure: 80\n«bad-yaml»theme: dark\ntheme: light\n",
    "theme: dark«bad-yaml»: light\n",
    "keys: «bad-value»x\n",
    "keys: «bad-value»[x]\n",
    "keys:\n  «bad-value»[quit]: x\n",
    "keys:\n  quit: «bad-value»[]\n",
    "keys:\n  quit: «no-key»Ctrl-C\n",
    "keys:\n  quit: [x, «no-key»Foo, «no-key»[F1]]\n",
    "keys:\n  quit: «no-key»xy\n  split: «no-key»\"\\t\"\n",
    "keys:\n  split: «no-key»{x: y}\n",
    "keys:\n  show-problems: «no-key»! # a tag\n",
    "theme: «bad-yaml»&a dark\nmeasure: 80\n",
    "theme: «bad-yaml»*a\n",
    "theme: dark\n«bad-yaml»\u{1}\n",
    "theme: dark\n«bad-yaml»---\ntheme: light\n",
    "measure: 80\n«bad-yaml»theme: dark\n\"theme\": light\n",
  ])
  func standsWhereItIs(_ marked: String) {
    let parsed = parse(marked.withoutMarkers)
    #expect(
      parsed.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule)" }
        == marked.markers)
    #expect(!marked.markers.isEmpty)
  }

  @Test func oneDiagnosticOfBytesThatAreNoText() {
    let bytes = Array("theme: dark\nkeys: é".utf8) + [0xFF, 0x41]
    let parsed = Settings.parse(bytes, file: "c.yml", choices)
    #expect(
      parsed.diagnostics.map(\.description) == [
        "c.yml:2:8: error: not UTF-8 from here on; save the file as UTF-8 [bad-yaml]"
      ])
    #expect(parsed.value == Settings(choices))
  }

  @Test(arguments: [
    ("keys: " + String(repeating: "[", count: 300), 1, 70),
    (String(repeating: "- ", count: 20_000), 1, 129),
    ("theme: dark\nkeys: " + String(repeating: "{a: ", count: 300), 2, 259),
  ])
  func deepNestingIsRefused(text: String, line: Int, column: Int) {
    let locations = parse(text).diagnostics.map(\.location)
    #expect(locations.map(\.line) == [line])
    #expect(locations.map(\.column) == [column])
  }

  @Test func aLongValueIsCutInItsMessage() {
    let diagnostics = parse("theme: " + String(repeating: "x", count: 10_000)).diagnostics
    #expect(diagnostics.map { $0.message.contains("xxx…”") && $0.message.count < 200 } == [true])
  }
}

extension String {
  fileprivate var withoutMarkers: String { replacing(/«[^»]*»/, with: "") }

  /// The rules with the line and column at which they stand.
  fileprivate var markers: [String] {
    matches(of: /«([^»]*)»/).map { match in
      let lines = String(self[..<match.range.lowerBound]).withoutMarkers
        .split(separator: "\n", omittingEmptySubsequences: false)
      return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1) \(match.1)"
    }
  }
}
