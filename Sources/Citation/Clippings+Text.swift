/// What was copied at once: the words of each voice as a clipping of their own, in order.
extension [Clipping] {
  /// The clippings in a style, without a line end at its end.
  ///
  /// The companion's credits stand once, and no list names a work twice.
  public func text(in style: CitationStyle) -> String {
    switch style {
    case .plain: withAcknowledgementsOnce.map(PlainStyle(isMarkdown: false).text).joinedByLines
    case .markdown: withAcknowledgementsOnce.map(PlainStyle(isMarkdown: true).text).joinedByLines
    case .apa: scholarly(APAStyle.self)
    case .mla: scholarly(MLAStyle.self)
    case .chicago: scholarly(ChicagoStyle.self)
    case .bibtex:
      annotatedWorks.map { BibTeXEntry($0.work, annotation: $0.annotation).text }.joinedByLines
    case .cslJSON:
      JSONValue.array(annotatedWorks.map { CSLItem($0.work, annotation: $0.annotation).value }).text
    }
  }

  private func scholarly(_ style: (some ScholarlyStyle).Type) -> String {
    let quotations = compactMap { clipping in
      clipping.words.map { style.quotation($0, of: clipping) }
    }
    var references: [String] = []
    for reference in flatMap(\.works).map({ style.reference($0.work) })
    where !references.contains(reference) {
      references.append(reference)
    }
    return (quotations + [references.joined(separator: quotations.isEmpty ? "\n" : "\n\n")])
      .joinedByLines
  }

  /// Each work once, with all that is cited of it.
  private var annotatedWorks: [(work: Work, annotation: String)] {
    var works: [(work: Work, annotation: String)] = []
    for clipping in self {
      for cited in clipping.works {
        let annotation = clipping.annotation(at: cited)
        if let index = works.firstIndex(where: { $0.work == cited.work }) {
          works[index].annotation = [works[index].annotation, annotation].joinedBySpaces
        } else {
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

extension Clipping {
  /// For the formats of machines: the words with their speaker, and the place in the work.
  fileprivate func annotation(at cited: CitedWork) -> String {
    let speaker = attribution.map { "— " + $0.withFragment } ?? ""
    let quotation = [words?.singleLine ?? "", speaker].joinedBySpaces
    let place = cited.remarkWithoutDate
    return [quotation, place.isEmpty || quotation.isEmpty ? place : "[\(place)]"].joinedBySpaces
  }
}
