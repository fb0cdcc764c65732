import ContentModel

/// APA 7: https://apastyle.apa.org/style-grammar-guidelines/references
///
/// A retrieval date stands only with works that have no date of their own, as chapter 9 of the
/// manual has it. Titles keep the capitals they have: sentence case would need to know which words
/// are names. Undated works are `n.d.`
enum APAStyle: ScholarlyStyle {
  static func reference(_ work: Work) -> String {
    if work.isLegal { return [work.legalName.closed, address(work)].joinedBySpaces }
    let descriptions = [work.genre, work.mediumInReference].compactMap { $0 }
      .joined(separator: "; ")
    let bracket = descriptions.isEmpty ? "" : "[\(descriptions)]"
    let date = "(\(year(work))\(dayAndMonth(work)))."
    let opening =
      work.makers.isEmpty
      ? [work.title.plain.closed, date, bracket.isEmpty ? "" : bracket + "."]
      : [makers(work), date, (work.title.plain + (bracket.isEmpty ? "" : " " + bracket)).closed]
    return (opening + [container(work), address(work)]).joinedBySpaces
  }

  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> String {
    words.sentence(citing: citation(clipping, reported: ", as cited in ", inText: inText))
  }

  /// `Horton, 2025, para. 13`, `“First Words,” 2025`
  private static func inText(_ cited: CitedWork) -> String {
    let work = cited.work
    let names = work.isLegal ? [] : work.makers.map(\.short)
    let leading =
      switch names.count {
      case 0: shortTitle(work)
      case 1, 2: names.joined(separator: " & ") + ","
      default: names[0] + " et al.,"
      }
    return leading + " " + year(work) + (cited.place.map { ", " + $0.apa } ?? "")
  }

  /// The first words with a comma. In the text APA writes titles with capitals.
  private static func shortTitle(_ work: Work) -> String {
    var short = work.title.short
    if short.isDescription || work.isLegal { return short.plain + "," }
    short.text = headlineCase(short.text, smallUpTo: 3)
    return short.quoted(",")
  }

  /// `Doe, J., & Roe, R.`, of a film `(Directors)`; from 21 on the first nineteen and the last.
  private static func makers(_ work: Work) -> String {
    var names = work.makers.map(\.withInitials)
    if names.count > 20 {
      names = [names[..<19].joined(separator: ", ") + ", . . . " + names[names.count - 1]]
    }
    let last = names.removeLast()
    let list = names.isEmpty ? last : names.joined(separator: ", ") + ", & " + last
    guard work.kind == .film else { return list.closed }
    return list + (work.makers.count == 1 ? " (Director)." : " (Directors).")
  }

  private static func year(_ work: Work) -> String {
    work.date.map { String($0.year) } ?? "n.d."
  }

  /// Month and day, which a film's date goes without.
  private static func dayAndMonth(_ work: Work) -> String {
    guard let date = work.date, work.kind != .film else { return "" }
    return String(date.yearFirst.dropFirst(String(date.year).count))
  }

  private static func container(_ work: Work) -> String {
    guard !work.container.isEmpty else { return "" }
    return work.kind == .companion
      ? "In \(work.container) [Companion]." : work.container.closed
  }

  private static func address(_ work: Work) -> String {
    guard let url = work.url else { return "" }
    guard work.date == nil, let accessed = work.accessed else { return url }
    return "Retrieved \(accessed.american), from \(url)"
  }
}

extension Locator {
  /// `para. 13`, `p. 6`, `47:10`, as APA and Chicago's notes name places.
  var apa: String {
    switch unit {
    case .paragraph: (isPlural ? "paras. " : "para. ") + numbers
    case .page: (isPlural ? "pp. " : "p. ") + numbers
    case .time: numbers
    }
  }
}
