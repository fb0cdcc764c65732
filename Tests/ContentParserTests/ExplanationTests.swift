import ContentModel
import Testing

@testable import ContentParser

/// What is said of a rule holds: its wrong example breaks it and no other, its right one none.
struct ExplanationTests {
  @Test func theCompanionOfTheExamplesBreaksNoRule() throws {
    #expect(try ExplainedCompanion([]).broken() == [])
  }

  @Test(arguments: Rule.allCases)
  func theWrongExampleBreaksTheRuleAndNoOther(_ rule: Rule) throws {
    #expect(try ExplainedCompanion(rule.explanation.wrong).broken() == [rule.rawValue])
  }

  @Test(arguments: Rule.allCases)
  func theRightExampleBreaksNone(_ rule: Rule) throws {
    #expect(try ExplainedCompanion(rule.explanation.right).broken() == [])
  }

  @Test(arguments: Rule.allCases)
  func anExplanationSaysMoreThanTheRule(_ rule: Rule) {
    let explanation = rule.explanation
    #expect(!explanation.reason.isEmpty && explanation.reason != rule.summary)
    #expect(explanation.wrong != explanation.right)
    #expect(explanation.reason.hasSuffix("."))
  }
}
