import ContentModel
import ContentParser
import Testing

/// How much rules matter in one companion.
@Suite struct RuleLevelTests {
  private static let manifest = (TemporaryCompanion.files["companion.yml"] ?? "")

  private func findings(_ rules: String, proceedings: Bool = true) throws -> [Diagnostic] {
    let manifest =
      proceedings
      ? Self.manifest : Self.manifest.replacing("proceedings: true", with: "proceedings: false")
    let text = "---\nname: Ada\nrole: R\nalos: x\n---\nAda was charged.\n"
    let companion = try TemporaryCompanion([
      "companion.yml": manifest + "\n" + rules, "people/ada.md": text,
    ])
    return try ContentEditor(folder: companion.folder).review()
  }

  private func levels(_ rules: String, of rule: String, proceedings: Bool = true) throws -> [String]
  {
    try findings(rules, proceedings: proceedings).filter { $0.rule == rule }
      .map(\.severity.rawValue)
  }

  @Test(arguments: [
    ("", ["error"]), ("rules:\n  unknown-key: error", ["error"]),
    ("rules:\n  unknown-key: warning", ["warning"]), ("rules:\n  unknown-key: \"off\"", []),
    ("rules:\n  unknown-key: off", []),
  ])
  func aRuleOfTheLoaderHasItsLevel(rules: String, expected: [String]) throws {
    #expect(try levels(rules, of: "unknown-key") == expected)
  }

  /// A warning can be made an error, and one of the editor's too.
  @Test(arguments: [
    ("", "warning"), ("error", "error"), ("warning", "warning"), ("off", nil),
  ])
  func aWarningHasItsLevel(level: String, expected: String?) throws {
    let rules = level.isEmpty ? "" : "\nrules:\n  raw-html: \(level)\n  unused-source: \(level)\n"
    let paper = TemporaryCompanion.files["sources/paper.md"] ?? ""
    let companion = try TemporaryCompanion([
      "companion.yml": Self.manifest + rules, "about.md": "A <big>word</big>.\n",
      "sources/unused.md": paper,
    ])
    let found = try ContentEditor(folder: companion.folder).review()
    for rule in ["raw-html", "unused-source"] {
      #expect(found.first { $0.rule == rule }?.severity.rawValue == expected, "\(rule)")
    }
  }

  /// What the program itself shows is what the check shows.
  @Test func theLevelsHoldWhereTheCompanionIsRead() throws {
    let companion = try TemporaryCompanion([
      "companion.yml": Self.manifest + "\nrules:\n  unknown-key: off\n",
      "people/ada.md": "---\nname: Ada\nrole: R\nalos: x\n---\n",
    ])
    #expect(try companion.load().diagnostics == [])
  }

  @Test(arguments: [("", ["error"]), ("rules:\n  paragraph-without-note: warning", ["warning"])])
  func aRuleOfTheEditorHasItsLevel(rules: String, expected: [String]) throws {
    #expect(try levels(rules, of: "paragraph-without-note") == expected)
  }

  /// The rules on proceedings hold only where a companion says that it tells of such, or asks for them.
  @Test func rulesOnProceedingsAreAskedFor() throws {
    let rule = "charged-without-status"
    #expect(try levels("", of: rule) == ["error"])
    #expect(try levels("", of: rule, proceedings: false) == [])
    let asked = "rules:\n  charged-without-status: warning"
    #expect(try levels(asked, of: rule, proceedings: false) == ["warning"])
    #expect(Rule.allCases.filter(\.isAboutProceedings).count == 4)
  }

  @Test func anUnknownRuleOrLevelIsAnErrorWithTheNearest() throws {
    let found = try findings("rules:\n  unknown-keys: off\n  bad-yaml: perhaps\n")
      .filter { $0.location.file == "companion.yml" }
    #expect(
      found.map(\.message) == [
        "“unknown-keys” is none of the rules; the nearest is unknown-key",
        "“bad-yaml” takes error, warning, off",
      ])
    #expect(found.map(\.location.line) == [11, 12])
  }

  /// A manifest that can't be made sense of is no companion to show, whatever the levels.
  @Test func aBrokenManifestStaysBroken() throws {
    let companion = try TemporaryCompanion([
      "companion.yml": "title: T\nrules:\n  missing-key: off\n"
    ])
    let edition = try ContentLoader(folder: companion.folder).load(after: nil) { _, _ in true }
    #expect(edition?.hasBrokenManifest == true)
  }
}
