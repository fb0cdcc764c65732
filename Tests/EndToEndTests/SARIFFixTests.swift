import Foundation
import TestSupport
import Testing

/// What an editor is offered to mend findings, in `check --format sarif`.
struct SARIFFixTests {
  /// An editor that takes each of them writes what `--fix` would.
  @Test func takenAllTheyMendWhatCheckMends() throws {
    let (offered, mended) = (try Self.companion(), try Self.companion())
    let log = try Self.log(of: offered.folder)
    try Self.apply(log.flatMap(\.edits))
    let fixed = try Program("check", mended.folder, "--fix", "--yes")
    #expect(fixed.output.contains("mended: 4 files"), "\(fixed.output)")
    #expect(try offered.files() == mended.files())
    #expect(try Self.log(of: offered.folder).allSatisfy(\.edits.isEmpty))
  }

  @Test func whatOnlyTheAuthorCanTellHasNone() throws {
    let companion = try Self.companion()
    let results = try Self.log(of: companion.folder)
    let mendable = Set(results.filter { !$0.edits.isEmpty }.map(\.rule))
    #expect(
      mendable == ["unread-date", "bad-date", "unknown-source", "unknown-person", "unused-note"])
    #expect(results.contains { $0.edits.isEmpty && $0.rule == "unknown-key" })
  }

  /// Columns count characters, not bytes; a byte order mark is none.
  @Test func placesAreCountedInCharacters() throws {
    let companion = try Self.companion()
    let about = companion.folder + "/about.md"
    try Data("\u{FEFF}É 👩‍🎨 [A](people/Ada-Reed.md)\r\n".utf8).write(to: URL(fileURLWithPath: about))
    let edits = try Self.log(of: companion.folder).flatMap(\.edits)
      .filter { $0.file.hasSuffix("about.md") }
    #expect(edits.map(\.text) == ["people/ada-reed.md"])
    #expect(edits.map { [$0.line, $0.column, $0.endLine, $0.endColumn] } == [[1, 11, 1, 29]])
  }

  // MARK: An editor

  private struct Edit: Hashable {
    let file: String
    let text: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
  }

  private static func companion() throws -> MendableCompanion {
    try MendableCompanion(renumbers: false)
  }

  /// The results with what each offers.
  private static func log(of folder: String) throws -> [(rule: String, edits: [Edit])] {
    let output = try Program("check", folder, "--format", "sarif").output
    let log = try JSONDecoder().decode(Log.self, from: Data(output.utf8))
    return log.runs[0].results.map { result in
      let edits = (result.fixes ?? []).flatMap(\.artifactChanges).flatMap { change in
        let uri = change.artifactLocation.uri.removingPercentEncoding ?? ""
        let name = URL(fileURLWithPath: uri.replacingOccurrences(of: "file://", with: "")).path
        return change.replacements.map {
          Edit(
            file: name, text: $0.insertedContent.text, line: $0.deletedRegion.startLine,
            column: $0.deletedRegion.startColumn, endLine: $0.deletedRegion.endLine,
            endColumn: $0.deletedRegion.endColumn)
        }
      }
      return (result.ruleId, edits)
    }
  }

  private static func apply(_ edits: [Edit]) throws {
    for (file, edits) in Dictionary(grouping: Set(edits), by: \.file) {
      var text = Array(try String(contentsOfFile: file, encoding: .utf8).unicodeScalars)
      func offset(_ line: Int, _ column: Int) -> Int {
        let ends = text.indices.filter { text[$0] == "\n" }
        return (line == 1 ? 0 : ends[line - 2] + 1) + column - 1
      }
      for edit in edits.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) }) {
        let range = offset(edit.line, edit.column)..<offset(edit.endLine, edit.endColumn)
        text.replaceSubrange(range, with: Array(edit.text.unicodeScalars))
      }
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: text)
      try Data(String(scalars).utf8).write(to: URL(fileURLWithPath: file))
    }
  }

  private struct Log: Decodable {
    struct Run: Decodable { let results: [Result] }
    struct Result: Decodable {
      let ruleId: String
      let fixes: [Fix]?
    }
    struct Fix: Decodable { let artifactChanges: [Change] }
    struct Change: Decodable {
      let artifactLocation: Place
      let replacements: [Replacement]
    }
    struct Place: Decodable { let uri: String }
    struct Replacement: Decodable {
      let deletedRegion: Region
      let insertedContent: Content
    }
    struct Region: Decodable {
      let startLine: Int
      let startColumn: Int
      let endLine: Int
      let endColumn: Int
    }
    struct Content: Decodable { let text: String }
    let runs: [Run]
  }
}
