import ContentModel
import TestSupport
import Testing

@testable import ContentParser

/// What the manual says of rules and limits is what content is held to.
struct ManualTests {
  @Test func theManualListsTheRules() throws {
    let rows = try Documents.rows(under: "| rule | what it asks |", in: Documents.manual)
    let rules = Rule.allCases.map { rule in
      let mark = rule.severity == .warning ? " (warning)" : ""
      return "| `\(rule.rawValue)`\(mark) | \(rule.summary) |"
    }
    #expect(rows == rules)
  }

  @Test func theManualTellsTheLimits() throws {
    let heads = ["| in one paragraph | at most |", "| in a page | at most |"]
    let rows = try heads.flatMap { try Documents.rows(under: $0, in: Documents.manual) }
    let told = rows.compactMap { row in
      Int((row.split(separator: "|").last ?? "").filter { $0.isNumber })
    }
    let limits = MarkdownLimit.allCases.map(\.most) + [ContentFolder.largestFile]
    #expect(told.sorted() == limits.sorted())
  }
}
