import ContentModel

/// What is found wrong while one file is read.
struct Findings {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func report(_ rule: Rule, _ message: String, line: Int = 1, column: Int = 1) {
    diagnostics.append(
      Diagnostic(
        rule.severity, rule: rule.rawValue, message,
        at: SourceLocation(file: file, line: max(1, line), column: max(1, column))))
  }

  /// Takes over what was found in another file.
  mutating func add(_ other: Findings) { diagnostics += other.diagnostics }

  mutating func report(_ rule: Rule, _ message: String, at range: SourceRange) {
    report(rule, message, line: range.startLine, column: range.startColumn)
  }
}
