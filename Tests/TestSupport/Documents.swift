import Foundation
import Testing

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

  /// What stands in the manual between the marks of a part that is made from the program. With
  /// `RECORD_SCREENS=1` it is written anew first, and the test that asks fails.
  /// - Parameter text: What is to stand there.
  public static func made(_ part: String, as text: String) throws -> String {
    try recording.withLock {
      let whole = try String(contentsOf: manual, encoding: .utf8)
      let begin = try #require(whole.range(of: "<!-- \(part): "))
      let start = try #require(whole.range(of: " -->\n", range: begin.upperBound..<whole.endIndex))
      let end = try #require(whole.range(of: "<!-- /\(part) -->"))
      if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
        let rest = whole[..<start.upperBound] + text + whole[end.lowerBound...]
        try String(rest).write(to: manual, atomically: true, encoding: .utf8)
        Issue.record("The manual's \(part) is written anew; look at it")
      }
      return String(whole[start.upperBound..<end.lowerBound])
    }
  }

  private static let recording = NSLock()

  /// The rows of a table, the head and the line under it aside.
  /// - Parameter head: The table's first line.
  public static func rows(under head: String, in document: URL) throws -> [String] {
    let lines = try String(contentsOf: document, encoding: .utf8).components(separatedBy: "\n")
    let table = lines.drop { $0 != head }.prefix { $0.hasPrefix("|") }
    return Array(table.dropFirst(2))
  }
}
