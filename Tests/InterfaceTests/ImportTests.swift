import Foundation
import TestSupport
import Testing

/// With the whole of Foundation its tables of languages and calendars are linked in, which are more
/// than all the rest of the program.
struct ImportTests {
  @Test func noModuleImportsTheWholeOfFoundation() throws {
    let sources = Documents.root.appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(paths.count > 300)
    for path in paths {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      let imports = text.split(separator: "\n").filter { $0.hasSuffix("import Foundation") }
      #expect(imports.isEmpty, "\(path) is to import FoundationEssentials")
    }
  }

  /// For a target of Swift with resources the package manager writes a file that imports it.
  @Test func noTargetOfSwiftHasResources() throws {
    let manifest = try String(
      contentsOf: Documents.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let targets = manifest.components(separatedBy: "\n    .").filter { $0.contains("arget(") }
    let holders = targets.filter { $0.contains("resources: [") && !$0.hasPrefix("testTarget(") }
    #expect(targets.count > 40 && holders.count == 2)
    #expect(holders.allSatisfy { $0.contains("\"CContent\", path") || $0.contains("\"Tests/") })
  }
}
