import ContentModel
import ContentParser
import Foundation
import TestSupport

/// The starter, with an author's own files in it.
/// - Parameter change: What becomes of each text, its path aside.
func authored(
  _ files: [String: String], changing change: (String) -> String = { $0 }
) throws -> Library {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("authored-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  let starter = URL(fileURLWithPath: Fixtures.starterPath)
  let names = try FileManager.default.subpathsOfDirectory(atPath: starter.path)
  var texts: [String: String] = [:]
  for name in names where name.hasSuffix(".md") || name.hasSuffix(".yml") {
    let text = try String(contentsOf: starter.appendingPathComponent(name), encoding: .utf8)
    texts[name] = change(text)
  }
  for (name, text) in texts.merging(files, uniquingKeysWith: { _, own in own }) {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return Library(try ContentLoader(folder: folder.path).load().value)
}

/// A chapter of the starter's.
func chapter(_ title: String, _ body: String, summary: String = "What was there.") -> String {
  """
  ---
  title: "\(title)"
  period: 2024
  summary: "\(summary)"
  goals:
    - goal: show-the-work
      bearing: serves
      because: It does.
  ---
  \(body)

  [^1]: [Notebook](../sources/notebook-of-the-star-room.md), page 1.

  """
}

func quote(_ words: String) -> String {
  """
  > “\(words)”
  >
  > — [Odile Fennimark](../people/odile-fennimark.md), after a screening, October 2025[^1]
  """
}

func person(_ name: String, role: String = "Somebody", also: [String] = []) -> String {
  let others = also.isEmpty ? "" : "\nalso: [\(also.map { "\"\($0)\"" }.joined(separator: ", "))]"
  return "---\nname: \"\(name)\"\nrole: \"\(role)\"\(others)\n---\nThey are here.\n"
}
