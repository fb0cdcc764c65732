/// What stands above the rows of a list: the names of its groups.
extension [CatalogueRow] {
  /// The heading above each row that has one. Of the years of a timeline those have one of their own in
  /// which more than one thing happened; those between share one, `1922–2010`, lest their rows seem to
  /// stand under the year before. None stands above years that come before the first such year.
  func heads(gatheringYears: Bool) -> [Int: String] {
    var heads: [Int: String] = [:]
    var starts = indices.filter { $0 == 0 || self[$0].group != self[$0 - 1].group }
    starts.append(count)
    var single: ClosedRange<Int>?
    func close(_ run: ClosedRange<Int>) {
      let names = [self[run.lowerBound].group, self[run.upperBound].group]
      guard run.lowerBound > 0 else { return }
      heads[run.lowerBound] =
        names[0] == names[1]
        ? names[0] : names.sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: "–")
    }
    for (start, next) in zip(starts, starts.dropFirst()) {
      if gatheringYears, next == start + 1 {
        single = (single?.lowerBound ?? start)...start
        continue
      }
      if let run = single { close(run) }
      single = nil
      heads[start] = self[start].group
    }
    if let run = single { close(run) }
    return heads
  }
}
