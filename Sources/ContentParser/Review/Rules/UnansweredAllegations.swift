import ContentModel

/// What is alleged has an answer beside it: in a callout, or in the same section. Where none was given
/// or found, the text says so, and that is the waiver.
struct UnansweredAllegations: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard page.tellsFacts else { return }
    let sections = Dictionary(grouping: page.passages, by: \.section)
    let answered = sections.filter { $0.value.contains { Self.answers.stand(in: $0.prose) } }.keys
    var reported: Set<Int> = []
    for passage in page.passages where !answered.contains(passage.section) {
      guard mayAllege(passage), !reported.contains(passage.section),
        let place = Self.allegations.places(in: passage.prose.words[...]).first
      else { continue }
      reported.insert(passage.section)
      let word = passage.prose.words[place.index]
      findings.report(
        .unansweredAllegation,
        "“\(place.phrase)” has no answer in this section; give it, put both in a callout, or write "
          + "that no answer was found", line: word.line, column: word.column)
    }
  }

  private func mayAllege(_ passage: Passage) -> Bool {
    switch passage.setting {
    case .paragraph, .event: true
    case .callout, .attribution, .label: false
    }
  }

  private static let allegations: Phrases = [
    "alleges", "alleged", "alleging", "allegedly", "allege", "allegation", "allegations", "accuses",
    "accused", "accusing", "accusation", "accusations", "blames", "blamed", "blaming",
  ]

  private static let answers: Phrases = [
    "denies", "denied", "deny", "denying", "denial", "denials", "disputes", "disputed", "dispute",
    "rejects", "rejected", "reject", "rejecting", "contests", "contested", "contest", "answer",
    "answers", "answered", "reply", "replies", "replied", "responded", "response", "objects",
    "objected", "refutes", "refuted", "not guilty", "no contest", "defends", "defended",
    "that he had not", "that she had not", "that they had not", "acquitted", "convicted",
    "dismissed", "settled", "settlement",
  ]
}
