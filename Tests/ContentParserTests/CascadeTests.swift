import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

/// One thing is broken in a companion that was whole: one message tells it, however much hangs on it.
struct CascadeTests {
  /// What is broken, and the rules that tell it.
  struct Breakage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rules: [String]
    let change: @Sendable (CopiedCompanion) throws -> Void

    init(
      _ what: String, _ rules: String...,
      change: @escaping @Sendable (CopiedCompanion) throws -> Void
    ) {
      testDescription = what
      self.rules = rules
      self.change = change
    }
  }

  @Test func theCopyIsWhole() throws {
    #expect(try CopiedCompanion().findings() == [])
  }

  @Test(arguments: Breakage.ofPages + Breakage.ofFolders + Breakage.ofManifest + Breakage.ofText)
  func oneCauseIsToldOnce(_ breakage: Breakage) throws {
    let companion = try CopiedCompanion()
    try breakage.change(companion)
    let findings = try companion.findings()
    #expect(findings.map(\.rule) == breakage.rules, "\(findings)")
  }

  /// The places that are not told one by one are counted, and known.
  @Test func theOtherPlacesAreKnown() throws {
    let companion = try CopiedCompanion()
    try companion.remove("sources/city-archive.md")
    let finding = try #require(companion.findings().first)
    #expect(finding.others.count == 6)
    #expect(finding.description.contains("(and 6 more places) [unknown-source]"))
    let files = Set(finding.others.map(\.file)).union([finding.location.file])
    #expect(files.contains("people/max-stone.md") && files.contains("cases/01-the-keeper.md"))
  }

  /// A link that leads nowhere is an error, whatever the rule is of what it follows from.
  @Test(arguments: [
    ("", "error unexpected-file 1"), ("rules:\n  unexpected-file: off\n", "error broken-link 0"),
    ("rules:\n  broken-link: warning\n", "warning unexpected-file 1"),
    ("rules:\n  broken-link: off\n", "warning unexpected-file 0"),
  ])
  func whatIsOffCausesNothingAndAnErrorStaysOne(rules: String, told: String) throws {
    let companion = try TemporaryCompanion([
      "companion.yml": (TemporaryCompanion.files["companion.yml"] ?? "") + "\n" + rules,
      "life/02-more.markdown": TemporaryCompanion.chapter("Text."),
      "about.md": "[More](life/02-more.md)\n",
    ])
    for found in [
      try companion.load().diagnostics, try ContentEditor(folder: companion.folder).review(),
    ] {
      let lines = found.map { "\($0.severity) \($0.rule) \($0.others.count)" }
      #expect(lines.filter { $0.contains("unexpected-file") || $0.contains("broken") } == [told])
    }
  }

  @Test func causesComeFirst() throws {
    let companion = try CopiedCompanion()
    try companion.replace("Everything", with: "[x](y.md) Everything", in: "about.md")
    try companion.replace("name: Max Stone", with: "name: Max: Stone", in: "people/max-stone.md")
    try companion.replace("as-of: 2026-11-22", with: "as-of: soon", in: "companion.yml")
    #expect(try companion.findings().map(\.rule) == ["bad-date", "bad-yaml", "broken-link"])
  }
}

/// A copy of the small companion, gone when the value is.
final class CopiedCompanion: @unchecked Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/copied-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder)
    try replace("the house.", with: "the house. He was charged in 2011.", in: "people/max-stone.md")
    // Each strand bears on each goal here, so that nothing is wrong.
    for (path, goal) in [
      ("life/03-the-long-journey.md", "find-the-picture"),
      ("investigation/02-the-key.md", "thank-the-teachers"),
    ] {
      let bearing = "  - goal: \(goal)\n    bearing: serves\n    because: It does.\n"
      try replace("goals:\n", with: "goals:\n" + bearing, in: path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func findings() throws -> [Diagnostic] { try ContentEditor(folder: folder).review() }

  func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
  }

  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(of: path)
    try #require(text.contains(old))
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
  }

  func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: "\(folder)/\(path)", toPath: "\(folder)/\(other)")
  }
}

extension CascadeTests.Breakage {
  typealias Breakage = CascadeTests.Breakage

  static let ofPages = [
    Breakage("a source is gone", "unknown-source") { try $0.remove("sources/city-archive.md") },
    Breakage("a person is gone", "unknown-person") { try $0.remove("people/ada-reed.md") },
    Breakage("a party of a case is gone", "unknown-person") {
      try $0.remove("people/max-stone.md")
    },
    Breakage("a goal is gone", "unknown-goal") { try $0.remove("goals/01-show-the-work.md") },
    Breakage("a chapter is gone", "unknown-entry") { try $0.remove("life/01-the-first-brush.md") },
    Breakage("a page that alone names a source is gone", "broken-link") {
      try $0.remove("life/02-the-studio.md")
      try $0.replace("the-gazette", with: "city-archive", in: "life/03-the-long-journey.md")
    },
    Breakage("a case is gone that a page leads on to", "broken-link") {
      try $0.replace(
        "He was charged in 2011.",
        with: "He was charged in 2011.[^1]\n\nMore is in "
          + "[the case](../cases/01-the-keeper.md).", in: "people/max-stone.md")
      try $0.remove("cases/01-the-keeper.md")
    },
    Breakage("a person has another ending", "unexpected-file") {
      try $0.move("people/ada-reed.md", to: "people/ada-reed.markdown")
    },
    Breakage("a person has another name", "unknown-person") {
      try $0.move("people/ada-reed.md", to: "people/ada-read.md")
    },
    Breakage("a source has another name", "unknown-source") {
      try $0.move("sources/the-gazette.md", to: "sources/gazette.md")
    },
    Breakage("a chapter is a link to nothing", "unreadable-file") {
      try $0.remove("life/01-the-first-brush.md")
      try FileManager.default.createSymbolicLink(
        atPath: $0.folder + "/life/01-the-first-brush.md", withDestinationPath: "gone.md")
    },
    Breakage("a person's front matter can't be read", "bad-yaml") {
      try $0.replace("role: Painter", with: "role: Painter: x", in: "people/ada-reed.md")
    },
    Breakage("a person's front matter never ends", "missing-front-matter") {
      try $0.replace("]\n---\n", with: "]\n", in: "people/ada-reed.md")
    },
    Breakage("a person has no name", "missing-key") {
      try $0.replace("name: Ada Reed\n", with: "", in: "people/ada-reed.md")
    },
    Breakage("a chapter's front matter can't be read", "bad-yaml") {
      try $0.replace("title: The long", with: "title: The: long", in: "life/03-the-long-journey.md")
    },
    Breakage("a key is misspelt", "unknown-key") {
      try $0.replace("role: Painter", with: "rol: Painter", in: "people/ada-reed.md")
    },
    Breakage("a chapter's bearing is misspelt", "bad-bearing") {
      try $0.replace(
        "serves\n    because: She", with: "servse\n    because: She",
        in: "life/03-the-long-journey.md")
    },
    Breakage("a case's front matter can't be read", "bad-yaml") {
      try $0.replace("kind: criminal", with: "kind: a: b", in: "cases/01-the-keeper.md")
    },
    Breakage("a trail's front matter can't be read", "bad-yaml") {
      try $0.replace("for: those", with: "for: a: b", in: "trails/01-by-the-wall.md")
    },
    Breakage("a page is not UTF-8", "invalid-utf8") {
      let bytes = Array(try $0.text(of: "people/ada-reed.md").utf8)
      let latin = bytes.map { $0 >= 0x80 ? 0xE9 : $0 }
      try Data(latin).write(to: URL(fileURLWithPath: $0.folder + "/people/ada-reed.md"))
    },
    Breakage("a page goes beyond a limit", "too-much-markdown") {
      try $0.replace(
        "She began", with: "a " + String(repeating: "<? ", count: 65),
        in: "life/01-the-first-brush.md")
    },
  ]

  static let ofFolders = [
    Breakage("the sources are gone", "missing-folder") { try $0.remove("sources") },
    Breakage("the people are gone", "missing-folder") { try $0.remove("people") },
    Breakage("the goals are gone", "missing-folder") { try $0.remove("goals") },
    Breakage("a strand's folder is gone", "missing-folder") { try $0.remove("life") },
    Breakage("a strand's folder has another name", "missing-folder") {
      try $0.move("investigation", to: "investigations")
    },
    Breakage("the people's folder has another name", "missing-folder") {
      try $0.move("people", to: "peoples")
    },
  ]

  static let ofManifest = [
    Breakage("the manifest can't be read", "bad-yaml") {
      try $0.replace("title: A Small", with: "title: [", in: "companion.yml")
    },
    Breakage("the manifest, which has its own kinds and grades, can't be read", "bad-yaml") {
      for (file, key) in [
        ("sources/city-archive.md", "kind"), ("cases/01-the-keeper.md", "kind"),
        ("goals/01-show-the-work.md", "grade"),
      ] {
        let text = try $0.text(of: file)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(key): ") })
        try $0.write(text.replacingOccurrences(of: line, with: "\(key): own"), to: file)
      }
      try $0.replace("title: A Small", with: "title: [", in: "companion.yml")
    },
    Breakage("the strands are missing", "missing-key") {
      let text = try $0.text(of: "companion.yml")
      let end = try #require(text.firstRange(of: "strands:"))
      let rest = try #require(text.firstRange(of: "credits:"))
      try $0.write(String(text[..<end.lowerBound] + text[rest.lowerBound...]), to: "companion.yml")
    },
    Breakage("a strand's id is misspelt", "missing-folder") {
      try $0.replace("id: life", with: "id: lief", in: "companion.yml")
    },
    Breakage("a strand has no id", "missing-key") {
      try $0.replace("- id: life\n    title", with: "- title", in: "companion.yml")
    },
    Breakage("the day is no date", "bad-date") {
      try $0.replace("as-of: 2026-11-22", with: "as-of: soon", in: "companion.yml")
    },
    Breakage("the day is long ago", "date-after-as-of") {
      try $0.replace("as-of: 2026-11-22", with: "as-of: 1926-11-22", in: "companion.yml")
    },
  ]

  static let ofText = [
    Breakage("a note is gone", "undefined-note") {
      try $0.replace(
        "[^1]: [The Gazette](../sources/the-gazette.md), page 5.\n", with: "",
        in: "life/01-the-first-brush.md")
    },
    Breakage("the note of a quote is gone", "undefined-note") {
      try $0.replace(
        "[^1]: [The Gazette](../sources/the-gazette.md), page 6.\n", with: "",
        in: "life/02-the-studio.md")
    },
    Breakage("a note's source is misspelt", "unknown-source") {
      try $0.replace("the-gazette", with: "the-gazete", in: "goals/01-show-the-work.md")
    },
    Breakage("a heading is renamed", "unknown-heading") {
      try $0.replace("## The school", with: "## Her school", in: "life/01-the-first-brush.md")
    },
    Breakage("a speaker is misspelt", "unknown-person") {
      try $0.replace(
        "max-stone.md), to", with: "max-ston.md), to", in: "investigation/02-the-key.md")
    },
    Breakage("an attribution is glued on", "quote-without-attribution") {
      try $0.replace("— [Ada Reed]", with: "– [Ada Reed]", in: "life/02-the-studio.md")
    },
    Breakage("a callout is misspelt", "unknown-callout") {
      try $0.replace("!CARE", with: "!CRAE", in: "investigation/01-the-empty-frame.md")
    },
    Breakage("a comment never ends", "unclosed-comment") {
      try $0.replace("## The school", with: "<!-- x", in: "life/01-the-first-brush.md")
    },
    Breakage("a fence is never closed", "unclosed-fence") {
      try $0.replace("## The school", with: "```", in: "life/01-the-first-brush.md")
    },
    Breakage("a stop leads nowhere", "broken-link") {
      try $0.replace("02-the-key", with: "02-the-kye", in: "trails/01-by-the-wall.md")
    },
    Breakage("a period ends too early", "date-out-of-period") {
      try $0.replace(
        "period: 1980/1990", with: "period: 1908/1909", in: "life/01-the-first-brush.md")
    },
    Breakage("nobody is accused", "charged-without-status") {
      try $0.replace("role: accused", with: "role: keeper", in: "cases/01-the-keeper.md")
      try $0.replace(
        "He kept the house", with: "Stone was charged. Stone pleaded no contest",
        in: "people/max-stone.md")
    },
    Breakage("a name is misspelt on its page", "name-spelled-otherwise") {
      try $0.replace("name: Max Stone", with: "name: Max Sten", in: "people/max-stone.md")
    },
  ]
}
