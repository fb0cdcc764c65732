import ContentModel

/// Chicago 17, notes and bibliography: https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
///
/// Words are followed by a note, which names their place, and by the bibliography's entry; a source
/// alone is the entry. Periodicals go without “The” (8.170), and an article without an author is
/// listed under its newspaper (14.199), but not in the note. The date of access, which the manual leaves to the
/// publication, stands wherever there is an address.
enum ChicagoStyle: ScholarlyStyle {
  static func reference(_ work: Work) -> String {
    let container = self.container(work)
    var parts = [makers(work)]
    switch work.kind {
    case .article where work.makers.isEmpty:
      parts = [container, work.title.quoted("."), date(work)]
    case .article, .interview:
      parts += [work.title.quoted("."), [container, date(work)].joinedByCommas]
    case .page: parts += [work.title.quoted("."), [container, date(work)].joinedByCommas]
    case .court, .law: parts = [work.legalName]
    case .film: parts += [work.title.headline, [container, year(work)].joinedByCommas]
    case .companion:
      parts += [work.title.quoted("."), "In \(container), companion, \(date(work))"]
    }
    if !work.isLegal { parts.append(work.mediumInReference ?? "") }
    parts += [access(work).map { "Accessed \($0)" } ?? "", work.url ?? ""]
    return parts.map { $0.isEmpty ? "" : $0.closed }.joinedBySpaces
  }

  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> String {
    let notes = clipping.works.map(note)
    var cited = notes[0] + notes.dropFirst().map { "; also in \($0)" }.joined()
    if let attribution = clipping.attribution {
      cited = attribution.text + (attribution.isReported ? ", quoted in " : "; ") + cited
    }
    return (words.paragraphs + ["", cited.closed]).joined(separator: "\n")
  }

  /// The work as a note names it, in one sentence, without its full stop.
  static func note(_ cited: CitedWork) -> String {
    let work = cited.work
    let container = self.container(work)
    let isQuoted = !work.standsAlone && !work.title.isDescription
    var parts: [String]
    switch work.kind {
    case .court, .law: parts = [work.legalName]
    case .film: parts = [makersInOrder(work), work.title.headline, container, year(work)]
    case .companion: parts = ["", "", "in \(container)", "companion", date(work)]
    default: parts = [makersInOrder(work), "", container, date(work)]
    }
    parts += [
      work.isLegal ? "" : work.mediumInReference?.lowercased() ?? "", cited.place?.chicago ?? "",
      access(work).map { "accessed \($0)" } ?? "", work.url ?? "",
    ]
    guard !work.standsAlone else { return parts.joinedByCommas }
    // A title in marks takes the comma inside them.
    let title = isQuoted ? work.title.quoted(",") + " " : work.title.plain + ", "
    let opening = parts[0].isEmpty ? "" : parts[0] + ", "
    return opening + title + Array(parts.dropFirst()).joinedByCommas
  }

  /// `Doe, Jane, and Richard Roe`; of more than ten the first seven. A film's are marked `dir.`
  private static func makers(_ work: Work) -> String {
    guard let first = work.makers.first else { return "" }
    var names = [first.inverted] + work.makers.dropFirst().map(\.inOrder)
    let isLong = names.count > 10
    if isLong { names = Array(names[..<7]) }
    let list =
      names.count == 2
      ? names.joined(separator: ", and ")
      : isLong ? names.joined(separator: ", ") + ", et al." : names.listed
    return work.kind == .film ? list + (work.makers.count == 1 ? ", dir." : ", dirs.") : list
  }

  private static func makersInOrder(_ work: Work) -> String {
    let names = work.makers.map(\.inOrder)
    let list = names.count > 3 ? names[0] + " et al." : names.listed
    guard work.kind == .film, !names.isEmpty else { return list }
    return list + (names.count == 1 ? ", dir." : ", dirs.")
  }

  private static func container(_ work: Work) -> String {
    let isPeriodical = work.kind == .article || work.kind == .interview
    return isPeriodical && work.container.hasPrefix("The ")
      ? String(work.container.dropFirst(4)) : work.container
  }

  private static func date(_ work: Work) -> String { work.date?.american ?? undated(work) }

  private static func year(_ work: Work) -> String {
    work.date.map { String($0.year) } ?? undated(work)
  }

  /// A date of access takes the place of a date.
  private static func undated(_ work: Work) -> String { access(work) == nil ? "n.d." : "" }

  private static func access(_ work: Work) -> String? {
    work.url == nil ? nil : work.accessed?.american
  }
}

extension Locator {
  /// `para. 13`, `6`, `47:10`: notes name pages by their number alone.
  fileprivate var chicago: String { unit == .page ? numbers : apa }
}
