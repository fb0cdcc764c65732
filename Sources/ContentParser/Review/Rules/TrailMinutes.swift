import ContentModel

/// A trail takes about as long as its passages take to read, and somewhat more to look about; and as long
/// as it says that there is talk.
struct TrailMinutes: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard case .trail(let trail) = page.entry, let minutes = trail.minutes,
      !review.causes.loseAPage, !review.causes.hasErrors(in: page.article.file)
    else { return }
    let words = trail.stops.reduce(0) { count, stop in
      count + (review.article(of: stop.entry)?.wordCount(ofPassage: stop.anchor) ?? 0)
    }
    let talk = trail.discussion ?? 0
    let range = Self.range(words: words, talk: talk)
    guard !range.contains(minutes) else { return }
    let remedy =
      talk == 0
      ? "say \(range.lowerBound) to \(range.upperBound), or how many are for talk under “discussion”"
      : "with \(talk) of discussion say \(range.lowerBound) to \(range.upperBound)"
    findings.report(
      .trailMinutes,
      "its passages have \(words) words, which take \(Self.reading(words: words)) minutes to read, and it "
        + "says \(minutes); \(remedy)", line: review.line(ofKey: "minutes", in: page.article.file))
  }

  /// From four fifths of the time that reading takes to three times as long and two minutes more.
  static func range(words: Int, talk: Int) -> ClosedRange<Int> {
    let reading = Self.reading(words: words)
    return (reading * 8 + 9) / 10 + talk...reading * 3 + 2 + talk
  }

  /// In minutes, at least 1.
  private static func reading(words: Int) -> Int { max(1, (words + 115) / Article.wordsAMinute) }
}
