import ContentModel
import ContentParser
import Display
import TextLayout

/// Rules of `check` with what stands behind them, as `check --explain` prints them.
struct RuleBook {
  private let rules: [Rule]

  /// - Parameter name: A rule's, or `all`.
  /// - Throws: `Failure` if there is no such rule, with the nearest.
  init(named name: String) throws {
    if name == "all" {
      rules = Rule.allCases
    } else if let rule = Rule(rawValue: name) {
      rules = [rule]
    } else {
      let near = nearest(to: name, in: Rule.allCases.map(\.rawValue))
      throw Failure(
        "no rule is called “\(name)”\(near.map { "; the nearest is \($0)" } ?? ""); "
          + "lasttake check --explain all tells of each", code: .usage)
    }
  }

  func print(_ format: CheckFormat) throws {
    switch format {
    case .json: try Output.print(json: rules.map(RuleRecord.init))
    case .text:
      try Output.print(lines(columns: Output.columns(atMost: 80)).map { safeText($0) })
    case .github, .sarif:
      throw Failure(
        "--explain prints text or json, and not \(format.rawValue); take --format away",
        code: .usage)
    }
  }

  private func lines(columns: Int) -> [String] {
    Array(rules.map { lines(of: $0, columns: columns) }.joined(separator: ["", ""]))
  }

  private func lines(of rule: Rule, columns: Int) -> [String] {
    let explanation = rule.explanation
    return ["\(rule.rawValue) (\(rule.severity.rawValue))"] + wrap(rule.summary, columns: columns)
      + [""] + wrap(explanation.reason, columns: columns)
      + explanation.wrong.flatMap { ["", "Wrong, \($0.place):", ""] + indented($0.lines) }
      + explanation.right.flatMap { ["", "Right, \($0.place):", ""] + indented($0.lines) }
  }

  private func indented(_ lines: [String]) -> [String] {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.isEmpty ? "" : "    \($0)" }
  }
}

/// A rule as JSON.
private struct RuleRecord: Encodable {
  struct Example: Encodable {
    let place: String
    let text: String

    init(_ example: RuleExample) {
      place = example.place
      text = example.lines.joined(separator: "\n")
    }
  }

  let id: String
  let severity: String
  let asks: String
  let reason: String
  let wrong: [Example]
  let right: [Example]

  init(_ rule: Rule) {
    let explanation = rule.explanation
    id = rule.rawValue
    severity = rule.severity.rawValue
    asks = rule.summary
    reason = explanation.reason
    wrong = explanation.wrong.map(Example.init)
    right = explanation.right.map(Example.init)
  }
}
