import Foundation
import TestSupport
import Testing

/// `check --explain`: what a rule asks, why, and what breaks and keeps it.
struct ExplainTests {
  @Test func aRuleIsToldWithItsExamples() throws {
    let program = try Program("check", "--explain", "unknown-person")
    #expect(program.exitCode == 0)
    #expect(program.lines.first == "unknown-person (error)")
    let wrong = try #require(program.lines.firstIndex(of: "Wrong, in a chapter:"))
    let right = try #require(program.lines.firstIndex(of: "Right, in a chapter:"))
    #expect(program.lines[wrong + 1].contains("people/adah.md"))
    #expect(program.lines[right + 1].contains("people/ada.md"))
    #expect(program.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func anUnknownRuleNamesTheNearest() throws {
    let program = try Program("check", "--explain", "broken-lnik")
    #expect(program.exitCode == 64)
    #expect(program.errors.contains("broken-lnik”; the nearest is broken-link"))
  }

  @Test func allRulesAreToldAlsoAsJSON() throws {
    let rules = try Program("check", "--explain", "all", "--format", "json").objects
    let rows = try Documents.rows(under: "| rule | what it asks |", in: Documents.manual)
    #expect(rules.compactMap { $0["id"] as? String }.count == rows.count)
    #expect(rules.allSatisfy { ($0["wrong"] as? [[String: String]])?.isEmpty == false })
    #expect(try Program("check", "--explain", "all", "--format", "sarif").exitCode == 64)
  }
}
