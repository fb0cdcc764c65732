import ContentParser

/// What `check` asks, rule by rule.
enum RulesSection {
  static var section: ManualSection {
    ManualSection(
      "Rules",
      [
        .paragraph(
          "`lasttake check` holds a companion to these; `!` in the program shows the same. A rule that "
            + "isn't a warning is an error, and errors make `check` end with 1. `lasttake check --explain RULE` "
            + "shows what breaks one beside what keeps it."),
        .terms(
          "rule", "asks",
          Rule.allCases.map { rule in
            let mark = rule.severity == .warning ? " (warning)" : ""
            return ManualTerm(
              "`\(rule.rawValue)`\(mark)", "\(rule.summary) \(rule.explanation.reason)")
          }),
      ])
  }
}
