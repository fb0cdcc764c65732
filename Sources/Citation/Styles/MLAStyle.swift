import ContentModel

/// MLA Handbook, 9th edition, chapters 5 and 6;
/// https://style.mla.org/works-cited/works-cited-a-quick-guide/
///
/// Titles have the capitals of a headline (2.90); a description stands for one as it is (5.28), here in
/// brackets. What a work stands in is italic, and so are films and the names of cases, but not of acts
/// (2.106, 2.107). A body that is both author and publisher is listed as the publisher (5.20). Addresses go
/// without `https://` (5.95). The date of access stands wherever there is an address (5.111).
enum MLAStyle: ScholarlyStyle {
  static func reference(_ work: Work) -> CitedText {
    var location: [CitedText] = []
    if work.kind == .film, !work.makers.isEmpty {
      location.append(CitedText("Directed by " + work.makers.map(\.inOrder).listed))
    }
    // Of a document it comes before the archive that has it.
    let facts = [publisher(work)] + volume(work) + [date(work).map { CitedText($0) }]
    location += (work.kind == .archive ? facts.reversed() : facts).compactMap { $0 }
    location += [pages(work).map { CitedText($0) }].compactMap { $0 }
    location += [address(work).map { CitedText($0) }].compactMap { $0 }
    let access = work.url == nil ? nil : work.accessed.map { "Accessed \($0.abbreviated)." }
    let parts: [CitedText] = [
      CitedText(makers(work)), title(work), location.joined(separator: ", "),
      CitedText(access ?? ""), CitedText(work.medium ?? ""),
    ]
    return parts.map { $0.isEmpty ? "" : $0.closed }.joinedBySpaces
  }

  /// Words at second hand by 6.77, `(qtd. in Boswell 2: 450)`: who said them stands in the prose
  /// before them.
  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> CitedText {
    let cited = inText(clipping, by: inText)
    guard let speaker = clipping.attribution, speaker.isReported else {
      return words.sentence(citing: cited)
    }
    return "\(speaker.text): \(words.sentence(citing: "qtd. in \(cited)"))"
  }

  /// `Horton, par. 13`, `Horton 6`, `“First Words”` (6.6, 6.9, 6.20)
  private static func inText(_ cited: CitedWork) -> CitedText {
    let work = cited.work
    let comma = cited.place?.unit == .paragraph ? "," : ""
    let names = leadingMakers(work).map(\.short)
    let leading: CitedText =
      switch names.count {
      case 0 where work.standsAlone:
        .italic(work.title.shortWithoutArticle.headline) + CitedText(comma)
      case 0: CitedText(work.title.shortWithoutArticle.quoted(comma.first))
      case 1, 2: CitedText(names.joined(separator: " and ") + comma)
      default: CitedText(names[0] + " et al." + comma)
      }
    return "\(leading)\(cited.place.map { " " + mla($0) } ?? "")"
  }

  /// `par. 13`, `6`, `47:10`
  private static func mla(_ place: Locator) -> String {
    guard place.unit == .paragraph else { return place.numbers }
    return (place.isPlural ? "pars. " : "par. ") + place.numbers
  }

  private static func title(_ work: Work) -> CitedText {
    work.standsAlone
      ? CitedText(work.title.headline, isItalic: !work.title.isDescription && work.kind != .law)
      : CitedText(work.title.quoted("."))
  }

  /// The makers under whom the work is listed.
  private static func leadingMakers(_ work: Work) -> [CitedName] {
    work.kind == .film || work.isByItsPublisher ? [] : work.makers
  }

  private static func makers(_ work: Work) -> String {
    let names = leadingMakers(work)
    guard let first = names.first else { return "" }
    switch names.count {
    case 1: return first.inverted
    case 2: return "\(first.inverted), and \(names[1].inOrder)"
    default: return first.inverted + ", et al."
    }
  }

  private static func publisher(_ work: Work) -> CitedText? {
    if work.isByItsPublisher { return work.makers.first.map { .italic($0.inOrder) } }
    // A court or a state is named as the author already.
    let isMaker = work.makers.contains(.literal(work.container))
    guard !work.container.isEmpty, !isMaker else { return nil }
    return CitedText(
      work.container, isItalic: !work.standsAlone && work.kind != .archive && work.hasNamedContainer
    )
  }

  /// `vol. 5, no. 4` (5.48, 5.51)
  private static func volume(_ work: Work) -> [CitedText?] {
    guard work.isInPeriodical else { return [] }
    return [("vol.", work.volume), ("no.", work.number)].map { word, value in
      value.map { CitedText("\(word) \($0)" as String) }
    }
  }

  /// `pp. 431-57`, `p. 3` (5.84)
  private static func pages(_ work: Work) -> String? {
    guard work.isInPeriodical, let pages = work.pages(dash: "-") else { return nil }
    return (pages.allSatisfy(\.isNumber) ? "p. " : "pp. ") + pages
  }

  private static func date(_ work: Work) -> String? {
    work.hasYearAlone ? work.date.map { String($0.year) } : work.date?.abbreviated
  }

  private static func address(_ work: Work) -> String? {
    guard let url = work.url else { return nil }
    for scheme in ["https://", "http://"] where url.hasPrefix(scheme) {
      return String(url.dropFirst(scheme.count))
    }
    return url
  }
}
