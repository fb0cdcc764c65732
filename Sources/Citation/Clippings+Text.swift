/// What was copied at once: the words of each voice as a clipping of their own, in order.
extension [Clipping] {
  /// The clippings in a style, without italics and without a line end at its end.
  public func text(in style: CitationStyle) -> String { cited(in: style).plain }

  /// The clippings in a style, without a line end at its end; empty where a link is asked for and
  /// nothing has an address.
  ///
  /// The companion's credits stand once, and no list names a work twice.
  public func cited(in style: CitationStyle) -> CitedText {
    switch style {
    case .plain: CitedText(plainBlocks(isMarkdown: false))
    case .markdown: CitedText(plainBlocks(isMarkdown: true))
    case .apa: scholarly(APAStyle.self)
    case .mla: scholarly(MLAStyle.self)
    case .chicago: scholarly(ChicagoStyle.self)
    case .bibtex, .ris, .cslJSON, .link: CitedText(forMachines(style, annotatedWorks))
    }
  }

  /// Whether the title of something cited is a description, since its own is not known.
  public var citesDescription: Bool {
    contains { $0.works.contains { $0.work.title.isDescription && $0.work.kind != .companion } }
  }

  func forMachines(
    _ style: CitationStyle, _ works: [(work: Work, annotation: String)]
  ) -> String {
    switch style {
    case .bibtex: works.map { BibTeXEntry($0.work, annotation: $0.annotation).text }.joinedByLines
    case .ris: works.map { RISRecord($0.work, annotation: $0.annotation).text }.joinedByLines
    case .cslJSON:
      JSONValue.array(works.map { CSLItem($0.work, annotation: $0.annotation).value }).text
    case .link: compactMap(\.address).unique.joined(separator: "\n")
    case .plain, .markdown, .apa, .mla, .chicago: ""
    }
  }

  private func plainBlocks(isMarkdown: Bool) -> String {
    withAcknowledgementsOnce.map(PlainStyle(isMarkdown: isMarkdown).text).joinedByLines
  }

  private func scholarly(_ style: (some ScholarlyStyle).Type) -> CitedText {
    let quotations = compactMap { clipping in
      clipping.words.map { style.quotation($0, of: clipping) }
    }
    let references = flatMap(\.works).map { style.reference($0.work) }.unique
    let list = references.joined(separator: quotations.isEmpty ? "\n" : "\n\n")
    return (quotations + [list]).joined(separator: "\n\n")
  }

  /// Each work once, with all that is cited of it.
  var annotatedWorks: [(work: Work, annotation: String)] {
    var works: [(work: Work, annotation: String)] = []
    var places: [String: Int] = [:]
    for clipping in self {
      for cited in clipping.works {
        let annotation = clipping.annotation(at: cited)
        if let index = places[cited.work.key] {
          works[index].annotation = [works[index].annotation, annotation].joinedBySpaces
        } else {
          places[cited.work.key] = works.count
          works.append((cited.work, annotation))
        }
      }
    }
    return works
  }

  private var withAcknowledgementsOnce: [Clipping] {
    let last = lastIndex { !$0.acknowledgements.isEmpty }
    return indices.map { $0 == last ? self[$0] : self[$0].withoutAcknowledgements() }
  }
}

extension Clipping {
  /// The clipping in a style, without a line end at its end.
  public func text(in style: CitationStyle) -> String { [self].text(in: style) }
}

extension [String] {
  fileprivate var joinedByLines: String { joined(separator: "\n\n") }
}

extension Sequence where Element: Hashable {
  /// Each once, in order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Clipping {
  /// For the formats of machines: the words with their speaker, and the place in the work.
  fileprivate func annotation(at cited: CitedWork) -> String {
    let speaker = attribution.map { "— " + $0.withFragment } ?? ""
    let quotation = [words?.singleLine ?? "", speaker].joinedBySpaces
    let place = cited.remarkWithoutDate
    return [quotation, place.isEmpty || quotation.isEmpty ? place : "[\(place)]"].joinedBySpaces
  }
}
