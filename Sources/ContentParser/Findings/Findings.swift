import ContentModel

/// What is found wrong while one file is read.
struct Findings {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// - Parameters:
  ///   - subject: What is wrong, where several findings may have it in common.
  ///   - correction: What mends it for certain.
  mutating func report(
    _ rule: Rule, _ message: String, line: Int = 1, column: Int = 1, subject: String? = nil,
    correction: Correction? = nil
  ) {
    var diagnostic = Diagnostic(
      rule.severity, rule: rule.rawValue, message,
      at: SourceLocation(file: file, line: max(1, line), column: max(1, column)), subject: subject)
    diagnostic.correction = correction
    diagnostics.append(diagnostic)
  }

  /// Names what is wrong in all that was found so far.
  mutating func name(_ subject: String) {
    for index in diagnostics.indices { diagnostics[index].subject = subject }
  }

  /// Takes over what was found in another file.
  mutating func add(_ other: Findings) { diagnostics += other.diagnostics }

  mutating func report(
    _ rule: Rule, _ message: String, at range: SourceRange, subject: String? = nil,
    correction: Correction? = nil
  ) {
    report(
      rule, message, line: range.startLine, column: range.startColumn, subject: subject,
      correction: correction)
  }
}
