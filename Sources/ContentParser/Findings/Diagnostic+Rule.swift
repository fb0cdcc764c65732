import ContentModel

extension Diagnostic {
  /// Whether it is a finding of one of these rules.
  func breaks(_ rules: [Rule]) -> Bool { rules.contains { $0.rawValue == rule } }

  /// Whether it leads to a page that isn't there.
  var isDeadEnd: Bool {
    breaks([.brokenLink, .unknownPerson, .unknownSource, .unknownGoal, .unknownEntry])
  }
}
