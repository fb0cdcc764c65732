import ContentModel
import Foundation
import TestSupport

@testable import Site

/// The site's search as its pages run it, in node instead of a browser.
struct ScriptedSearch {
  /// Without node, which `.ci/setup tests` brings, what needs it is skipped.
  static let canRun = (try? Judge.program("node", ["--version"], input: "")) != nil

  private let index: String
  private static let assets = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Site/Assets").standardized.path

  init(_ library: Library) {
    index = SearchScript.letters + SearchScript(library, SiteAddresses(library)).text
  }

  /// What the scripts answer to each line.
  func answers(_ task: String, _ lines: [String]) throws -> [String] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Judges/search.js").path
    let answer = try Judge.program(
      "node", [script, Self.assets, task],
      input: index + "\u{0}" + lines.joined(separator: "\n"))
    return answer.components(separatedBy: "\u{2}")
  }
}
