import ContentModel

/// A status says when.
struct StatusDates: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    let status: ProceduralStatus? =
      switch page.entry {
      case .person(let person): person.status
      case .legalCase(let legalCase): legalCase.status
      case .goal, .chapter, .source, .trail, .about: nil
      }
    guard let status else { return }
    let steps = Names.words(of: status.text)
    guard !steps.contains(where: { $0.utf8.count == 4 && Int($0) != nil }) else { return }
    findings.report(
      .statusWithoutDate, "the status gives no date; say when each step of it was taken",
      line: review.line(ofKey: "status", in: page.article.file))
  }
}
