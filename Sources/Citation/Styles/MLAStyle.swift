import ContentModel

/// MLA 9: https://style.mla.org/works-cited/works-cited-a-quick-guide/
///
/// A body that is both author and publisher is listed as the publisher. Addresses go without
/// `https://`, as in the handbook's own examples. The date of access stands wherever there is an address.
enum MLAStyle: ScholarlyStyle {
  static func reference(_ work: Work) -> String {
    var location: [String] = []
    if work.kind == .film, !work.makers.isEmpty {
      location.append("Directed by " + work.makers.map(\.inOrder).listed)
    }
    location += [publisher(work), date(work), address(work)].compactMap { $0 }
    let access = work.url == nil ? nil : work.accessed.map { "Accessed \($0.abbreviated)." }
    let parts = [
      makers(work), title(work), location.joined(separator: ", "), access ?? "", work.medium ?? "",
    ]
    return parts.map { $0.isEmpty ? "" : $0.closed }.joinedBySpaces
  }

  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> String {
    words.sentence(citing: citation(clipping, reported: "; qtd. in ", inText: inText))
  }

  /// `Horton, par. 13`, `Horton 6`, `“First Words”`
  private static func inText(_ cited: CitedWork) -> String {
    let work = cited.work
    let isParagraph = cited.place?.unit == .paragraph
    let names = leadingMakers(work).map(\.short)
    let leading =
      switch names.count {
      case 0 where work.standsAlone: work.title.short.headline + (isParagraph ? "," : "")
      case 0: work.title.short.quoted(isParagraph ? "," : nil)
      case 1, 2: names.joined(separator: " and ") + (isParagraph ? "," : "")
      default: names[0] + " et al." + (isParagraph ? "," : "")
      }
    return leading + (cited.place.map { " " + mla($0) } ?? "")
  }

  /// `par. 13`, `6`, `47:10`
  private static func mla(_ place: Locator) -> String {
    guard place.unit == .paragraph else { return place.numbers }
    return (place.isPlural ? "pars. " : "par. ") + place.numbers
  }

  private static func title(_ work: Work) -> String {
    work.standsAlone ? work.title.headline : work.title.quoted(".")
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

  private static func publisher(_ work: Work) -> String? {
    if work.isByItsPublisher { return work.makers.first?.inOrder }
    // A court or a state is named as the author already.
    let isMaker = work.makers.contains(.literal(work.container))
    return work.container.isEmpty || isMaker ? nil : work.container
  }

  private static func date(_ work: Work) -> String? {
    work.kind == .film ? work.date.map { String($0.year) } : work.date?.abbreviated
  }

  private static func address(_ work: Work) -> String? {
    guard let url = work.url else { return nil }
    for scheme in ["https://", "http://"] where url.hasPrefix(scheme) {
      return String(url.dropFirst(scheme.count))
    }
    return url
  }
}
