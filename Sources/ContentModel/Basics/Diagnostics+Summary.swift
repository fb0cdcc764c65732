extension [Diagnostic] {
  /// How many there are, and by which rules: `3 errors, 2 warnings: broken-link 4, unknown-key 1`. The
  /// rule that is broken most stands first.
  public var summary: String {
    let errors = count { $0.severity == .error }
    let warnings = count - errors
    let rules = Dictionary(grouping: self, by: \.rule).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
      + (rules.isEmpty ? "" : ": " + rules.joined(separator: ", "))
  }
}
