import ContentModel

/// A trail takes about as long as its passages take to read, and somewhat more to look about.
struct TrailMinutes: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard case .trail(let trail) = page.entry, let minutes = trail.minutes,
      !review.causes.loseAPage, !review.causes.hasErrors(in: page.article.file)
    else { return }
    let words = trail.stops.reduce(0) { count, stop in
      count + (review.article(of: stop.entry)?.wordCount(ofPassage: stop.anchor) ?? 0)
    }
    let reading = max(1, (words + 115) / 230)
    guard minutes * 10 < reading * 8 || minutes > reading * 3 + 2 else { return }
    findings.report(
      .trailMinutes,
      "its passages have \(words) words, which take \(reading) minutes to read, not \(minutes); change "
        + "the minutes or the stops", line: review.line(ofKey: "minutes", in: page.article.file))
  }
}
