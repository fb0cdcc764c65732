import Foundation
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct ReadmeTests {
  /// The README's list of keys is the one table; `RECORD_SCREENS=1` writes it anew, and fails.
  @Test func theReadmeListsTheKeys() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- keys -->\n"))
    let end = try #require(text.range(of: "<!-- /keys -->"))
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      let rest = text[..<start.upperBound] + table + text[end.lowerBound...]
      try String(rest).write(to: readme, atomically: true, encoding: .utf8)
      Issue.record("The README's keys are written anew; look at them")
    }
    #expect(text[start.upperBound..<end.lowerBound] == table)
  }

  private var table: String {
    var rows = ["| key | does | where |", "| --- | --- | --- |"]
    for binding in Keymap.standard.bindings {
      let keys = binding.keys.map { "`\($0.name)`" }.joined(separator: " ")
      let places = KeyPlace.all.filter { binding.places.contains($0) }
      let names =
        places == KeyPlace.all ? "everywhere" : places.map(\.title).joined(separator: ", ")
      rows.append("| \(keys) | \(binding.purpose) | \(names) |")
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
