import ContentModel
import Testing

@testable import ContentParser

/// The one table of keys, held against what reading a file says.
@Suite struct KeyTableTests {
  /// A companion whose every file has every key, each with its example.
  static func files(
    _ form: ContentForm? = nil, changed: ([String]) -> [String] = { $0 }
  ) -> [String: String] {
    var files: [String: String] = ["about.md": "What this is.\n"]
    for other in ContentForm.allCases where other != .about {
      let lines = other.keys.flatMap(\.exampleLines)
      let yaml = (other == form ? changed(lines) : lines).joined(separator: "\n") + "\n"
      files[path(of: other)] =
        other == .companion ? yaml : "---\n\(yaml)---\n\(body(of: other))\n"
    }
    return files
  }

  static func path(of form: ContentForm) -> String {
    switch form {
    case .companion: "companion.yml"
    case .about: "about.md"
    case .chapter: "river/01-the-spring.md"
    case .goal: "goals/01-show-the-cost.md"
    case .person: "people/ada-brook.md"
    case .source: "sources/the-valley-post.md"
    case .legalCase: "cases/01-the-town.md"
    case .trail: "trails/01-a-walk.md"
    }
  }

  private static func body(of form: ContentForm) -> String {
    form == .trail ? "1. [The spring](../river/01-the-spring.md). Water." : "Words."
  }

  static let rules: Set = [
    "unknown-key", "missing-key", "duplicate-id", "bad-value", "bad-date", "bad-period",
    "bad-grade", "bad-kind",
    "bad-yaml", "bad-bearing", "unknown-person", "unknown-source", "unknown-goal", "unknown-entry",
  ]

  /// What reading says of the keys of a form's file, in which the lines were changed.
  private func findings(
    _ form: ContentForm?, changed: ([String]) -> [String] = { $0 }
  ) throws -> [Diagnostic] {
    let companion = try TemporaryCompanion(bare: Self.files(form, changed: changed))
    return try companion.load().diagnostics.filter { Self.rules.contains($0.rule) }
  }

  @Test func theExamplesMakeACompanionWithoutAFinding() throws {
    #expect(try findings(nil) == [])
  }

  @Test(arguments: ContentForm.allCases.filter { $0 != .about })
  func aMissingKeyIsReportedIfItIsNeeded(form: ContentForm) throws {
    for key in form.keys {
      let lines = Set(key.exampleLines)
      let found = try findings(form) { all in
        let start = all.firstIndex(of: key.exampleLines[0]) ?? 0
        return all.enumerated().filter { !(start..<start + key.exampleLines.count).contains($0.0) }
          .map(\.element)
      }
      let missing = found.filter { $0.rule == "missing-key" }
      #expect(!lines.isEmpty)
      #expect(missing.map(\.message) == (key.isNeeded ? ["\(form.owner) needs “\(key.name)”"] : []))
    }
  }

  @Test(arguments: ContentForm.allCases.filter { $0 != .about })
  func aKeyThatTheTableLacksIsReported(form: ContentForm) throws {
    let found = try findings(form) { $0 + ["weather: fine"] }
    #expect(found.map(\.rule) == ["unknown-key"])
    #expect(found.first?.message.contains("“weather” is no key of \(form.owner)") == true)
  }

  /// No two keys of a file share a name, every meaning is one sentence, and every key has an example.
  @Test func theTableIsWhole() {
    func check(_ keys: [ContentKey]) {
      #expect(Set(keys.map(\.name)).count == keys.count)
      for key in keys {
        #expect(key.meaning.hasSuffix(".") && key.meaning.first?.isUppercase == true, "\(key.name)")
        if case .members(let member) = key.value {
          check(member.keys)
        } else {
          #expect(!key.example.isEmpty, "\(key.name)")
        }
      }
    }
    for form in ContentForm.allCases { check(form.keys) }
    #expect(ContentForm.allCases.filter { $0.keys.isEmpty } == [.about])
  }
}
