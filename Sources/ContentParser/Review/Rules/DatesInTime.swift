import ContentModel

/// An event lies in its chapter's period, and nothing lies after the companion's own day.
struct DatesInTime: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    for passage in page.passages {
      guard case .event(let event) = passage.setting else { continue }
      checkPeriod(event, page, findings: &findings)
    }
    if let asOf = review.companion.asOf {
      checkPresent(asOf, page, in: review, findings: &findings)
    }
  }

  private func checkPresent(
    _ asOf: PartialDate, _ page: ReviewedPage, in review: Review, findings: inout Findings
  ) {
    func isLater(_ date: PartialDate) -> Bool { date.earliest > asOf.latest }
    func report(_ date: PartialDate, line: Int, column: Int = 1) {
      findings.report(
        .dateAfterAsOf,
        "\(date) is after \(asOf), the day to which the companion holds; correct it, or “as-of” "
          + "in companion.yml", line: line, column: column)
    }
    for (date, location) in dates(in: page.article) where isLater(date) {
      report(date, line: location.line, column: location.column)
    }
    if case .source(let source) = page.entry, let date = source.date, isLater(date) {
      report(date, line: review.line(ofKey: "date", in: page.article.file))
    }
  }

  private func checkPeriod(_ event: Event, _ page: ReviewedPage, findings: inout Findings) {
    guard case .chapter(let chapter) = page.entry, let period = chapter.period,
      event.date.isBeforeStart(of: period) || event.date.isAfterEnd(of: period)
    else { return }
    findings.report(
      .dateOutOfPeriod,
      "\(event.date) is outside the chapter's period, \(period); correct the date, widen the "
        + "period, or move the event", line: event.location.line, column: event.location.column)
  }

  /// The dates of quotes, updates and events.
  private func dates(in article: Article) -> [(PartialDate, SourceLocation)] {
    var dates: [(PartialDate, SourceLocation)] = []
    article.blocks.walk { block in
      switch block.kind {
      case .quote(let quote): if let date = quote.date { dates.append((date, quote.location)) }
      case .callout(let callout):
        if let date = callout.date { dates.append((date, callout.location)) }
      case .list(let list):
        dates += list.items.compactMap(\.event).map { ($0.date.start, $0.location) }
      default: break
      }
    }
    return dates
  }
}

extension Period {
  /// An end that is open is nobody's bound, and one that is not certain may be off by a year.
  fileprivate func isBeforeStart(of other: Period) -> Bool {
    open != .end && other.open != .start && end.latest < other.start.earliest
  }

  fileprivate func isAfterEnd(of other: Period) -> Bool {
    open != .start && other.open != .end && start.earliest > other.end.latest
  }
}
