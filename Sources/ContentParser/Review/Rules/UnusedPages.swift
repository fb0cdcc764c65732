/// Some other page refers to each source and to each person.
struct UnusedPages: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard !review.causes.loseAPage, !review.referred.contains(page.entry.id) else { return }
    switch page.entry {
    case .source:
      findings.report(
        .unusedSource, "no note names this source; name it where it is used, or delete the file")
    case .person:
      findings.report(
        .unusedPerson,
        "no page links to this person; link the name where it stands, or delete "
          + "the file")
    case .goal, .chapter, .legalCase, .trail, .about: break
    }
  }
}
