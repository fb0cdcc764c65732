import Foundation
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What the README and the documents beside the manual name is there.
struct ReadmeTests {
  /// The manual's list of keys is the one table; `RECORD_SCREENS=1` writes it anew, and fails.
  @Test func theManualListsTheKeys() throws {
    #expect(try Documents.made("keys", as: table) == table)
  }

  @Test func theMapNamesEveryTarget() throws {
    let rows = try Documents.rows(under: "| target | in one line |", in: Documents.readme)
    let named = rows.flatMap { row in code(in: row.split(separator: "|").first ?? "") }
    let sources = Documents.root.appendingPathComponent("Sources").path
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources)
      .filter { !$0.hasPrefix(".") }
    #expect(named.sorted() == folders.sorted())
  }

  @Test func whereToLookIsThere() throws {
    let head = "| to change | look in `Sources` |"
    let rows = try Documents.rows(under: head, in: Documents.readme)
    let paths = rows.flatMap { code(in: $0[...]) }.filter { $0.contains("/") }
    #expect(paths.count > 15)
    for path in paths {
      let file = Documents.root.appendingPathComponent("Sources/\(path)")
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
    }
  }

  @Test func linksLeadToFilesAndHeadingsThatAreThere() throws {
    let documents = try Documents.all()
    #expect(documents.count > 5)
    for document in documents {
      for link in try links(in: document) {
        let parts = link.components(separatedBy: "#")
        let folder = document.deletingLastPathComponent()
        let file =
          parts[0].isEmpty ? document : folder.appendingPathComponent(parts[0]).standardizedFileURL
        let isThere = FileManager.default.fileExists(atPath: file.path)
        #expect(isThere, "\(document.lastPathComponent) links to \(link)")
        guard isThere, parts.count > 1 else { continue }
        let hasHeading = try anchors(of: file).contains(parts[1])
        #expect(hasHeading, "\(document.lastPathComponent) links to \(link)")
      }
    }
  }

  // MARK: Markdown

  /// What stands between backticks.
  private func code(in text: Substring) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// A document's lines without what is code.
  private func prose(of document: URL) throws -> [String] {
    var isCode = false
    var lines: [String] = []
    for line in try String(contentsOf: document, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      if isCode || line.hasPrefix("```") { continue }
      let parts = line.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 0 }
      lines.append(parts.map { $0.element }.joined())
    }
    return lines
  }

  /// Where the links of a document lead, but for those to the web.
  private func links(in document: URL) throws -> [String] {
    try prose(of: document).flatMap { line in
      line.components(separatedBy: "](").dropFirst().map { String($0.prefix { $0 != ")" }) }
    }.filter { !$0.contains("://") }
  }

  /// The headings of a document as GitHub makes anchors of them.
  private func anchors(of document: URL) throws -> Set<String> {
    let headings = try prose(of: document).filter { $0.hasPrefix("#") }
    return Set(
      headings.map { heading in
        let words = heading.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
        return words.replacingOccurrences(of: " ", with: "-").filter {
          $0.isLetter || $0.isNumber || $0 == "-"
        }
      })
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
