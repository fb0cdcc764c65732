import ContentModel

/// What is told of a case as of a day is no older than its last step.
///
/// The case is that of the page, one that the passage links to, or the criminal case of somebody whom
/// the sentence names.
struct StaleStatus: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    if case .legalCase(let legalCase) = page.entry {
      checkDay(of: legalCase, page, in: review, findings: &findings)
    }
    guard page.tellsFacts else { return }
    for passage in page.passages {
      for sentence in passage.prose.sentences {
        guard let (date, word) = statement(in: sentence, of: passage) else { continue }
        let cases = cases(of: sentence, in: passage, page, review)
        guard let (legalCase, step) = newer(than: date, in: cases) else { continue }
        findings.report(
          .statusOlderThanSteps,
          "this holds as of \(date.prose), and “\(legalCase.title)” has a step of "
            + "\(step.date.prose); tell how it stands since, or tell this as past",
          line: word.line, column: word.column)
      }
    }
  }

  private func checkDay(
    of legalCase: LegalCase, _ page: ReviewedPage, in review: Review, findings: inout Findings
  ) {
    guard let asOf = legalCase.asOf, asOf != review.companion.asOf,
      let (_, step) = newer(than: asOf, in: [legalCase])
    else { return }
    findings.report(
      .statusOlderThanSteps,
      "“as-of” is \(asOf), and a step is of \(step.date); write the day to which no later one was found",
      line: review.line(ofKey: "as-of", in: page.article.file))
  }

  /// The day to which a sentence holds, if it says how something stands, and the word that says so.
  private func statement(
    in sentence: ArraySlice<Prose.Word>, of passage: Passage
  ) -> (PartialDate, Prose.Word)? {
    let dates = Prose.dates(in: sentence)
    if let asOf = Self.asOf.places(in: sentence).first,
      let date = dates.first(where: { $0.start >= asOf.index + 2 })
    {
      return (date.date, sentence[asOf.index])
    }
    guard let phrase = PresentStatus.phrases.places(in: sentence).first else { return nil }
    if let date = dates.map(\.date).max() { return (date, sentence[phrase.index]) }
    if case .callout(let callout) = passage.setting, let date = callout.date {
      return (date, sentence[phrase.index])
    }
    return nil
  }

  private func cases(
    of sentence: ArraySlice<Prose.Word>, in passage: Passage, _ page: ReviewedPage, _ review: Review
  ) -> [LegalCase] {
    if case .legalCase(let own) = page.entry { return [own] }
    let linked = Set(passage.prose.links.map(\.page))
    let cases = review.companion.cases.filter { linked.contains($0.id) }
    if !cases.isEmpty { return cases }
    var named = Set(sentence.flatMap { review.names.bearers(of: $0.text) })
    if case .person(let owner) = page.entry, named.isEmpty { named = [owner.id] }
    return review.companion.cases.filter { legalCase in
      legalCase.kind?.isCharge == true
        && legalCase.parties.contains { party in
          party.role == LegalCase.Party.accused && party.person.map(named.contains) == true
        }
    }
  }

  /// The first case that has a step after the date, and the last of its steps.
  private func newer(
    than date: PartialDate, in cases: [LegalCase]
  ) -> (LegalCase, LegalCase.Step)? {
    for legalCase in cases {
      if let step = legalCase.steps.last, date.isSurelyBefore(step.date) {
        return (legalCase, step)
      }
    }
    return nil
  }

  private static let asOf: Phrases = ["as of"]
}
