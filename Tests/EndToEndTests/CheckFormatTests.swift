import Foundation
import TestSupport
import Testing

/// `check --format`: a companion of one fault, told to machines. The fault's path holds what each
/// format has to escape.
struct CheckFormatTests {
  @Test func githubGetsAWorkflowCommandForEachFinding() throws {
    let program = try check("github")
    #expect(program.exitCode == 1)
    #expect(
      program.lines.first { $0.hasPrefix("::error") }?.hasSuffix(
        "/100%25%2C a%3Ab/people/ada-reed.md,line=4,col=1,title=unknown-key"
          + "::“als%25o” is no key of a person; the nearest is also") == true)
    #expect(program.lines.allSatisfy { $0.hasPrefix("::") })
  }

  @Test func sarifIsALogWithItsRules() throws {
    let log = try object(check("sarif"))
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "lasttake")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let result = try #require((run["results"] as? [[String: Any]])?.first { isError($0) })
    #expect(result["ruleId"] as? String == "unknown-key")
    #expect(rules.contains { $0["id"] as? String == "unknown-key" })
    #expect(rules.allSatisfy { ($0["shortDescription"] as? [String: String])?["text"] != nil })
  }

  @Test func sarifNamesFileAndLine() throws {
    let log = try object(check("sarif"))
    let results = ((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]) ?? []
    let result = try #require(results.first { isError($0) })
    let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first)
    let place = try #require(location["physicalLocation"])
    let uri = try #require((place["artifactLocation"] as? [String: String])?["uri"])
    #expect(uri.hasPrefix("file:///"))
    #expect(uri.hasSuffix("/100%25,%20a%3Ab/people/ada-reed.md"))
    #expect((place["region"] as? [String: Int]) == ["startLine": 4, "startColumn": 1])
  }

  @Test func jsonIsAnArrayWithAnIDEach() throws {
    let finding = try #require(
      try check("json").objects.first { $0["rule"] as? String == "unknown-key" })
    #expect(finding["id"] as? String == "people/ada-reed.md:4:1:unknown-key")
    #expect(finding["column"] as? Int == 1)
  }

  @Test func anUnknownFormatIsWrongUsage() throws {
    #expect(try Program("check", "--format", "xml").exitCode == 64)
  }

  /// Checks a copy of the small companion in which one key is misspelt.
  private func check(_ format: String) throws -> Program {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: base) }
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    let folder = base.appendingPathComponent("100%, a:b").path
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder)
    let page = "---\nname: Ada Reed\nrole: Painter\nals%o: x\n---\n"
    try Data(page.utf8).write(to: URL(fileURLWithPath: folder + "/people/ada-reed.md"))
    return try Program("check", folder + "/", "--format", format)
  }

  private func object(_ program: Program) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(program.output.utf8))
    return try #require(value as? [String: Any])
  }

  private func isError(_ result: [String: Any]) -> Bool { result["level"] as? String == "error" }
}
