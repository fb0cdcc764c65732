/// Something that an editor asks of every page.
protocol EditorialRule: Sendable {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings)
}
