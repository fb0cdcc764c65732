extension Library {
  /// What the list of questions holds, kind by kind: `30 questions, 12 allegations, …`. Questions are
  /// what is disputed or unknown, as in the search; kinds of the companion's own go by their words.
  public var calloutCounts: String {
    func count(_ kinds: Callout.Kind...) -> Int {
      callouts.count { kinds.contains($0.kind) }
    }
    let counts = [
      (count(.disputed, .unknown), companion.said("question"), companion.said("questions")),
      (count(.alleged), "allegation", "allegations"), (count(.update), "update", "updates"),
      (count(.discuss), "to discuss", "to discuss"),
    ]
    let own = companion.vocabulary.calloutKinds
      .filter { $0.isListed && !Callout.Kind.standard.contains($0) }
      .map { (count($0), $0.word, $0.word) }
    return (counts + own).filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
      .joined(separator: ", ")
  }
}
