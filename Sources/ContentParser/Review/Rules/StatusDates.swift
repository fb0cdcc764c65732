/// A status says when.
struct StatusDates: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard case .person(let person) = page.entry, let status = person.status else { return }
    let steps = Names.words(of: status.text)
    guard !steps.contains(where: { $0.utf8.count == 4 && Int($0) != nil }) else { return }
    findings.report(
      .statusWithoutDate, "the status gives no date; say when each step of it was taken",
      line: review.line(ofKey: "status", in: page.article.file))
  }
}
