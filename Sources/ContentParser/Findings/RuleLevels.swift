import ContentModel

/// How much each rule matters in one companion: as `companion.yml` has it, or as the rule has it.
struct RuleLevels: Equatable, Sendable {
  enum Level: String, CaseIterable {
    case error, warning, off
  }

  /// Those that `rules` names.
  private var own: [Rule: Level] = [:]
  /// Whether the companion tells of living persons in proceedings.
  var hasProceedings = false

  mutating func set(_ rule: Rule, to level: Level) { own[rule] = level }

  func level(of rule: Rule) -> Level {
    if let level = own[rule] { return level }
    if rule.isAboutProceedings && !hasProceedings { return .off }
    return rule.severity == .error ? .error : .warning
  }

  /// What was found, as much as it matters here.
  func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      guard let rule = Rule(rawValue: diagnostic.rule) else { return diagnostic }
      var diagnostic = diagnostic
      switch level(of: rule) {
      case .error: diagnostic.severity = .error
      case .warning: diagnostic.severity = .warning
      case .off: return nil
      }
      return diagnostic
    }
  }
}

extension Rule {
  /// Whether it holds only where a companion tells of living persons in proceedings.
  public var isAboutProceedings: Bool {
    switch self {
    case .chargedWithoutStatus, .statusOlderThanSteps, .presentStatusWithoutDate,
      .unansweredAllegation:
      true
    default: false
    }
  }
}
