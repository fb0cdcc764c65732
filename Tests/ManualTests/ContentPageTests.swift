import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

@testable import Manual

struct ContentPageTests {
  /// MANUAL.md has the format in the same words; `RECORD_SCREENS=1` writes them anew, and fails.
  struct ReadmeTests {
    @Test func theManualTellsTheFormat() throws {
      let lines = ContentPage.format.flatMap { $0.markdown(level: 3) }
      let text = "\n" + lines.joined(separator: "\n") + "\n"
      #expect(try Documents.made("format", as: text) == text)
    }
  }

  private let text = ContentPage(day: "2026-11-29").page.mdoc.joined(separator: "\n")

  @Test func everyKeyAndEveryRuleIsTold() {
    for form in ContentForm.allCases {
      for key in form.keys { expectTold(key) }
    }
    for rule in Rule.allCases { expectTerm(rule.rawValue) }
  }

  private func expectTold(_ key: ContentKey) {
    expectTerm(key.name)
    guard case .members(let member) = key.value else { return }
    for key in member.keys { expectTold(key) }
  }

  private func expectTerm(_ name: String) {
    let term = "\n.It \\fB\(name.replacing("-", with: "\\-"))\\fP"
    #expect(text.contains(term + "\n") || text.contains("\n.It \"" + term.dropFirst(5)), "\(name)")
  }

  @Test func everyPieceIsTold() {
    let words =
      Callout.Kind.standard.map { $0.id.uppercased() }
      + Bearing.Kind.allCases.map(\.rawValue) + Goal.Grade.standard.map(\.id)
      + Source.Grade.allCases.map(\.rawValue)
    for word in words {
      #expect(text.contains(word.replacing("-", with: "\\-")), "\(word)")
    }
  }

  @Test func nothingIsWrongWithTheExample() throws {
    let folder = try write(ExampleSection.files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let findings = try ContentEditor(folder: folder.path).review()
    #expect(findings.map(\.description) == [])
    let companion = try ContentLoader(folder: folder.path).load().value
    #expect(Library(companion).quotes.count == 1)
    #expect(Library(companion).events.count == 1)
  }

  /// The tags of the manual are those that pass, and another doesn't.
  @Test func theTagsAreThoseThatKeepTheirMeaning() throws {
    let tags = TextSection.tags.flatMap { term -> [String] in
      guard case .words(let words) = term.head else { return [] }
      return words.split(separator: " ").map { String($0.filter { $0.isLetter }) }
    }
    #expect(tags.count > 10)
    for tag in tags + ["blink"] {
      let isAlone = ["br", "img"].contains(tag)
      let words =
        isAlone ? "a <\(tag) src=\"https://x.example/y.png\"> b" : "a <\(tag)>word</\(tag)> b"
      let findings = try findings(with: words)
      #expect(findings.contains { $0.rule == "raw-html" } == (tag == "blink"), "\(tag)")
    }
  }

  private func findings(with words: String) throws -> [Diagnostic] {
    let files = ExampleSection.files.map { file in
      file.path == "about.md" ? (file.path, [words]) : (file.path, file.lines)
    }
    let folder = try write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try ContentEditor(folder: folder.path).review()
  }

  private func write(_ files: [(path: String, lines: [String])]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for file in files {
      let place = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((file.lines.joined(separator: "\n") + "\n").utf8).write(to: place)
    }
    return folder
  }
}
