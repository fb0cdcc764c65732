import ContentModel
import ContentParser
import Foundation

/// A companion in a folder of its own, gone when the value is.
final class TemporaryCompanion {
  let folder: String

  /// The smallest companion without a diagnostic, with these files put in or replaced.
  convenience init(_ changes: [String: String] = [:]) throws {
    try self.init(bare: Self.files.merging(changes, uniquingKeysWith: { $1 }))
  }

  /// One of these files alone.
  init(bare files: [String: String]) throws {
    let name = "companion-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    for (path, text) in files {
      try write(Array(text.utf8), to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func load() throws -> Parsed<Companion> { try ContentLoader(folder: folder).load() }

  /// What `check` would print, shortened to the place and the rule.
  func findings() throws -> [String] {
    try load().diagnostics.map { "\($0.location) \($0.rule)" }
  }

  /// The same of the editor, of one file.
  func review(of file: String) throws -> [String] {
    try ContentEditor(folder: folder).review().filter { $0.location.file == file }
      .map { "\($0.location) \($0.rule)" }
  }

  static let files = [
    "companion.yml": """
    title: A companion
    subtitle: Of a film
    as-of: 2026-11-22
    strands:
      - id: life
        title: Life
    credits: Somebody
    licence: CC BY 4.0
    proceedings: true
    """,
    "about.md": "What this is.\n",
    "goals/01-mend.md": """
    ---
    title: Mend
    grade: hope
    summary: To mend.
    ---

    Hers: [Ada](../people/ada.md).[^1]

    [^1]: [Paper](../sources/paper.md).

    """,
    "life/01-start.md": chapter(
      "Text.[^1]\n\n## The e-mail\n\nMore.[^1]\n\n[^1]: [Paper](../sources/paper.md)."),
    "people/ada.md": "---\nname: Ada\nrole: Somebody\n---\n",
    "sources/paper.md": """
    ---
    title: Paper
    publisher: A publisher
    date: 2025-03
    kind: press
    grade: publisher
    accessed: 2026-11-22
    ---

    """,
  ]

  /// A chapter that says all it must; its body begins on line 10.
  static func chapter(_ body: String) -> String {
    """
    ---
    title: Start
    period: 1979/2015
    summary: How it began.
    goals:
      - goal: mend
        bearing: serves
        because: It mends.
    ---
    \(body)

    """
  }
}
