import ContentModel

/// The Chicago Manual of Style, 17th edition, notes and bibliography (chapter 14), whose forms for these
/// kinds the 18th (chapters 13 and 14) keeps;
/// https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
///
/// Words are followed by a note, which names their place, and by the bibliography's entry; a source
/// alone is the entry. Words at second hand are `quoted in` (14.260). Periodicals go without “The” (8.170)
/// and, like films, in italics (8.2, 8.189), and an article without an author is listed under its
/// newspaper (14.199), but not in the note. Names of cases and acts are roman (14.276). The date of access,
/// which the manual leaves to the publication (14.12), stands wherever there is an address.
enum ChicagoStyle: ScholarlyStyle {
  static func reference(_ work: Work) -> CitedText {
    let container = self.container(work)
    let title = CitedText(work.title.quoted("."))
    var parts = [CitedText(makers(work))]
    switch work.kind {
    case _ where work.isInVolume:
      parts += [title, issue(work, pages: work.pages)]
    case .article where work.makers.isEmpty: parts = [container, title, CitedText(date(work))]
    case .article, .journal, .interview, .page:
      let pages = work.isInPeriodical ? work.pages ?? "" : ""
      parts += [title, [container, CitedText(date(work)), CitedText(pages)].joinedByCommas]
    case .archive: parts += [title, CitedText(date(work)), container]
    case .court, .law: parts = [CitedText(work.legalName)]
    case .film, .book:
      parts += [wholeTitle(work), [container, CitedText(year(work))].joinedByCommas]
    case .companion: parts += [title, "In \(container), companion, \(date(work))"]
    }
    if !work.isLegal { parts.append(CitedText(work.mediumInReference ?? "")) }
    parts += [CitedText(access(work).map { "Accessed \($0)" } ?? ""), CitedText(work.url ?? "")]
    return parts.map { $0.isEmpty ? "" : $0.closed }.joinedBySpaces
  }

  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> CitedText {
    let notes = clipping.works.map(note)
    var cited = notes.joined(separator: "; also in ")
    if let speaker = clipping.attribution, speaker.isReported {
      cited = "\(speaker.text), quoted in \(cited)"
    }
    return CitedText((words.paragraphs + ["", ""]).joined(separator: "\n")) + cited.closed
  }

  /// The work as a note names it, in one sentence, without its full stop.
  static func note(_ cited: CitedWork) -> CitedText {
    let work = cited.work
    let container = self.container(work)
    let isQuoted = !work.standsAlone && !work.title.isDescription
    var parts: [CitedText]
    switch work.kind {
    case .court, .law: parts = [CitedText(work.legalName)]
    case .film:
      parts = [
        CitedText(makersInOrder(work)), wholeTitle(work), container, CitedText(year(work)),
      ]
    case .book:
      let facts = [container, CitedText(year(work))].joinedByCommas
      let title = [CitedText(makersInOrder(work)), wholeTitle(work)].joinedByCommas
      parts = [facts.isEmpty ? title : title + " (" + facts + ")"]
    case .archive: parts = [CitedText(makersInOrder(work)), "", CitedText(date(work)), container]
    case .companion: parts = ["", "", "in \(container)", "companion", CitedText(date(work))]
    case _ where work.isInVolume:
      let page = cited.place?.unit == .page ? cited.place?.numbers : nil
      parts = [CitedText(makersInOrder(work)), "", issue(work, pages: page)]
    default: parts = [CitedText(makersInOrder(work)), "", container, CitedText(date(work))]
    }
    parts += [
      work.isLegal ? "" : work.mediumInReference?.lowercased() ?? "",
      work.isInVolume && cited.place?.unit == .page ? "" : cited.place?.chicago ?? "",
      access(work).map { "accessed \($0)" } ?? "", work.url ?? "",
    ].map { CitedText($0) }
    guard !work.standsAlone else { return parts.joinedByCommas }
    // A title in marks takes the comma inside them.
    let title = isQuoted ? work.title.quoted(",") + " " : work.title.plain + ", "
    let opening = parts[0].isEmpty ? "" : parts[0] + ", "
    return opening + CitedText(title) + Array(parts.dropFirst()).joinedByCommas
  }

  private static func wholeTitle(_ work: Work) -> CitedText {
    CitedText(work.title.headline, isItalic: !work.title.isDescription)
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

  private static func container(_ work: Work) -> CitedText {
    let isPeriodical = work.isInPeriodical
    let name =
      isPeriodical && work.container.hasPrefix("The ")
      ? String(work.container.dropFirst(4)) : work.container
    let isItalic = (isPeriodical || work.kind == .companion) && work.hasNamedContainer
    return CitedText(name, isItalic: isItalic)
  }

  /// `Classical Philology 111, no. 2 (April 2016): 165–76` (14.171)
  private static func issue(_ work: Work, pages: String?) -> CitedText {
    let number = work.number.map { "no. \($0)" }
    let volume = [work.volume, number].compactMap { $0 }.joined(separator: ", ")
    let date = work.date.map { date in
      (PartialDate(year: date.year, month: date.month) ?? date).american
    }
    let end = " (\(date ?? "n.d."))" + (pages.map { ": \($0)" } ?? "")
    return container(work) + CitedText((work.volume == nil ? ", " : " ") + volume + end)
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

extension Work {
  /// Whether it is known in which volume or number of a periodical it stands.
  fileprivate var isInVolume: Bool { isInPeriodical && (volume != nil || number != nil) }
}
