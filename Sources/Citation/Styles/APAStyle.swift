import ContentModel

/// Publication Manual of the American Psychological Association, 7th edition, chapters 8 to 11;
/// https://apastyle.apa.org/style-grammar-guidelines/references
///
/// Titles have the capitals of a sentence (9.19), a description stands in brackets (9.22), undated works
/// are `n.d.` (9.14). Of works with a container this is italic, of others the title (9.19, 9.23). A
/// retrieval date stands only with works that have no date of their own (9.16). Cases and acts go by
/// chapter 11.
enum APAStyle: ScholarlyStyle {
  static func reference(_ work: Work) -> CitedText {
    if work.isLegal { return [CitedText(work.legalName.closed), address(work)].joinedBySpaces }
    let descriptions = [work.genre, work.mediumInReference].compactMap { $0 }
      .joined(separator: "; ")
    let bracket = descriptions.isEmpty ? "" : "[\(descriptions)]"
    let date = "(\(year(work))\(dayAndMonth(work)))."
    let title = CitedText(work.title.plainSentence, isItalic: isItalic(work))
    let opening: [CitedText] =
      work.makers.isEmpty
      ? [title.closed, CitedText(date), CitedText(bracket.isEmpty ? "" : bracket + ".")]
      : [
        CitedText(makers(work)), CitedText(date),
        (title + CitedText(bracket.isEmpty ? "" : " " + bracket)).closed,
      ]
    return (opening + [container(work), address(work)]).joinedBySpaces
  }

  /// Words at second hand by 8.6: `(Rabbitt, 1982, as cited in Lyon et al., 2014)`.
  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> CitedText {
    let cited = inText(clipping, by: inText)
    guard let speaker = clipping.attribution, speaker.isReported else {
      return words.sentence(citing: cited)
    }
    let saying = [speaker.name.short, speaker.year.map(String.init) ?? ""].joinedByCommas
    return words.sentence(citing: "\(saying), as cited in \(cited)")
  }

  /// `Horton, 2025, para. 13`, `“First Words,” 2025` (8.11, 8.14, 8.17, 8.28)
  private static func inText(_ cited: CitedWork) -> CitedText {
    let work = cited.work
    let names = work.isLegal ? [] : work.makers.map(\.short)
    let leading: CitedText =
      switch names.count {
      case 0: shortTitle(work)
      case 1, 2: CitedText(names.joined(separator: " & ") + ",")
      default: CitedText(names[0] + " et al.,")
      }
    return "\(leading) \(year(work))\(cited.place.map { ", " + $0.apa } ?? "")"
  }

  /// In the text APA writes titles with capitals, in italics those of works that stand alone.
  private static func shortTitle(_ work: Work) -> CitedText {
    if work.isLegal { return .italic(work.title.headline) + "," }
    let short = work.title.short
    if short.isDescription { return CitedText(short.plain + ",") }
    guard isItalic(work) else { return CitedText(short.quoted(",", smallUpTo: 3)) }
    return .italic(headlineCase(short.sentence, smallUpTo: 3)) + ","
  }

  /// Whether the title is italic, and not what it stands in.
  private static func isItalic(_ work: Work) -> Bool {
    !work.title.isDescription && [.film, .page, .book].contains(work.kind)
  }

  /// `Doe, J., & Roe, R.` (9.8), of a film `(Directors)`; from 21 on the first nineteen and the last.
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

  /// Month and day, without which films, books and volumes of journals go.
  private static func dayAndMonth(_ work: Work) -> String {
    guard let date = work.date, !work.hasYearAlone, work.volume == nil else { return "" }
    return String(date.yearFirst.dropFirst(String(date.year).count))
  }

  /// Of periodicals and the companion in italics (9.25); of pages and films as it is.
  private static func container(_ work: Work) -> CitedText {
    guard !work.container.isEmpty else { return "" }
    switch work.kind {
    case .companion: return "In \(CitedText.italic(work.container)) [Companion]."
    case .article, .journal, .interview:
      let name = CitedText(work.container, isItalic: work.hasNamedContainer)
      return [name, volume(work), CitedText(work.pages ?? "")].joinedByCommas.closed
    case .page, .court, .law, .film, .book, .archive: return CitedText(work.container.closed)
    }
  }

  /// `5(4)`, the volume in italics (9.25).
  private static func volume(_ work: Work) -> CitedText {
    CitedText(work.volume ?? "", isItalic: true)
      + CitedText(work.number.map { "(\($0))" } ?? "")
  }

  private static func address(_ work: Work) -> CitedText {
    guard let url = work.url else { return "" }
    guard work.date == nil, let accessed = work.accessed else { return CitedText(url) }
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
