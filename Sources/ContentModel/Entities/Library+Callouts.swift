extension Library {
  /// What the list of questions holds, kind by kind: `30 questions, 12 allegations, …`. Questions are
  /// what is disputed or unknown, as in the search.
  public var calloutCounts: String {
    func count(_ kinds: Callout.Kind...) -> Int {
      callouts.count { kinds.contains($0.kind) }
    }
    let counts = [
      (count(.disputed, .unknown), "question", "questions"),
      (count(.alleged), "allegation", "allegations"), (count(.update), "update", "updates"),
      (count(.discuss), "to discuss", "to discuss"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
      .joined(separator: ", ")
  }
}
