/// What holds at present says as of when.
struct PresentStatus: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    for passage in page.passages where !isDated(passage) {
      for sentence in passage.prose.sentences where !sentence.contains(where: \.isYear) {
        for (phrase, index) in Self.phrases.places(in: sentence) {
          findings.report(
            .presentStatusWithoutDate,
            "“\(phrase)” will not stay true; say as of when, or in which month it was so",
            line: sentence[index].line, column: sentence[index].column)
        }
      }
    }
  }

  /// Whether the whole passage has a date: “as of”, an event's, an update's.
  private func isDated(_ passage: Passage) -> Bool {
    switch passage.setting {
    case .event, .attribution: return true
    case .callout(let callout) where callout.date != nil: return true
    case .callout, .paragraph, .label: return Self.asOf.stand(in: passage.prose)
    }
  }

  private static let asOf: Phrases = ["as of"]
  /// How prose says that something is so at present.
  static let phrases = Phrases(
    ["is", "are", "is now", "are now", "is still", "are still", "is currently", "are currently"]
      .flatMap { verb in
        [
          "serving", "in prison", "in jail", "charged", "awaiting", "on parole", "on probation",
          "on trial", "pending", "suing", "appealing", "facing",
        ].map { "\(verb) \($0)" }
      } + [
        "remains pending", "remain pending", "remains in prison", "faces trial", "faces charges",
        "awaits trial", "still seeks", "still seek",
      ])
}
