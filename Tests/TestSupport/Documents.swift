import Foundation

/// What the repository tells of itself, for tests that hold it to the code.
public enum Documents {
  /// The top level of the repository.
  public static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../..").standardizedFileURL

  public static let readme = root.appendingPathComponent("README.md")
  public static let manual = root.appendingPathComponent(".github/MANUAL.md")

  /// The README, and what stands beside the manual.
  public static func all() throws -> [URL] {
    let folder = manual.deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return [readme]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { folder.appendingPathComponent($0) }
  }

  /// The rows of a table, the head and the line under it aside.
  /// - Parameter head: The table's first line.
  public static func rows(under head: String, in document: URL) throws -> [String] {
    let lines = try String(contentsOf: document, encoding: .utf8).components(separatedBy: "\n")
    let table = lines.drop { $0 != head }.prefix { $0.hasPrefix("|") }
    return Array(table.dropFirst(2))
  }
}
