import ContentModel

/// An event lies in its chapter's period, and nothing lies after the companion's own day.
struct DatesInTime: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    checkPeriod(page, in: review, findings: &findings)
    if let asOf = review.companion.asOf {
      if review.isDayDoubtful {
        if case .about = page.entry { reportDay(asOf, in: review, findings: &findings) }
        return
      }
      checkPresent(asOf, page, in: review, findings: &findings)
    }
  }

  private func checkPresent(
    _ asOf: PartialDate, _ page: ReviewedPage, in review: Review, findings: inout Findings
  ) {
    func report(_ date: PartialDate, line: Int, column: Int = 1) {
      findings.report(
        .dateAfterAsOf,
        "\(date) is after \(asOf), the day to which the companion holds; correct it, or “as-of” "
          + "in companion.yml", line: line, column: column)
    }
    for (date, location) in page.article.datedPlaces where date.isSurelyAfter(asOf) {
      report(date, line: location.line, column: location.column)
    }
    if case .source(let source) = page.entry, let date = source.date, date.isSurelyAfter(asOf) {
      report(date, line: review.line(ofKey: "date", in: page.article.file))
    }
  }

  /// Where nearly all is later than the companion's day, that day is wrong.
  private func reportDay(_ asOf: PartialDate, in review: Review, findings: inout Findings) {
    var ofManifest = Findings(file: Manifest.file)
    ofManifest.report(
      .dateAfterAsOf, "most dates of the companion are after \(asOf); correct “as-of”",
      line: review.line(ofKey: "as-of", in: Manifest.file))
    findings.add(ofManifest)
  }

  private func checkPeriod(
    _ page: ReviewedPage, in review: Review, findings: inout Findings
  ) {
    guard case .chapter(let chapter) = page.entry, let period = chapter.period else { return }
    let events = page.passages.compactMap { passage in
      if case .event(let event) = passage.setting { event } else { nil }
    }
    let outside = events.filter {
      $0.date.isBeforeStart(of: period) || $0.date.isAfterEnd(of: period)
    }
    if outside.count > 1, outside.count == events.count {
      findings.report(
        .dateOutOfPeriod,
        "none of the chapter's \(events.count) events is in its period, \(period); correct the period",
        line: review.line(ofKey: "period", in: page.article.file))
      return
    }
    for event in outside {
      findings.report(
        .dateOutOfPeriod,
        "\(event.date) is outside the chapter's period, \(period); correct the date, widen the "
          + "period, or move the event", line: event.location.line, column: event.location.column)
    }
  }
}

extension Article {
  /// The dates of quotes, updates and events, with where they stand.
  var datedPlaces: [(PartialDate, SourceLocation)] {
    var dates: [(PartialDate, SourceLocation)] = []
    blocks.walk { block in
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
