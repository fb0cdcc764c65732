import ContentModel

/// Reads a quote from a block quotation that ends in an attribution:
/// `— [Speaker](…), occasion, date[^1]`.
struct QuoteReader {
  let home: EntityID
  let file: String
  /// The sources that each note names, by its label.
  var sourcesOfNotes: [String: [EntityID]] = [:]
  /// The notes with a link that leads nowhere, which was reported there.
  var brokenNotes: Set<String> = []
  private(set) var ids: [EntityID] = []

  init(home: EntityID, file: String) {
    self.home = home
    self.file = file
  }

  /// `nil` if the blocks end in no attribution; words in quotation marks without one are reported.
  mutating func read(
    _ blocks: [Block], range: SourceRange, findings: inout Findings
  ) -> Quote? {
    guard let attributed = AttributedBlocks(blocks) else {
      reportMissing(in: blocks, at: range, findings: &findings)
      return nil
    }
    let words = attributed.words
    let parts = AttributionLine(attributed.attribution)
    let sources = sources(of: attributed.attribution)
    let isKnown = !sources.isEmpty || parts.hasLooseMark || hasBrokenNote(attributed.attribution)
    report(parts, hasSource: isKnown, at: attributed.range, findings: &findings)
    let slug = Slug.ofWords(words.plainText, limit: 6, fallback: "quote")
    let id = EntityID(folder: "quotes", slug: slug)
    ids.append(id)
    return Quote(
      id: id, words: words, speaker: parts.speaker, speakerName: parts.speakerName,
      occasion: parts.occasion, date: parts.date, dateText: parts.dateText,
      isFragment: parts.isFragment, sources: sources, attribution: attributed.attribution,
      home: home,
      location: SourceLocation(file: file, line: range.startLine, column: range.startColumn))
  }

  private func report(
    _ parts: AttributionLine, hasSource: Bool, at range: SourceRange, findings: inout Findings
  ) {
    if parts.speaker == nil && !parts.isLinkBroken {
      findings.report(
        .quoteWithoutSpeaker,
        "an attribution begins with a link to a person or a source: “— [Speaker](…)”", at: range)
    }
    if parts.occasion.isEmpty && parts.speaker?.folder != "sources" {
      findings.report(
        .quoteWithoutOccasion, "say on what occasion, after the speaker and a comma", at: range)
    }
    if parts.dateText.isEmpty {
      findings.report(
        .quoteWithoutDate, "end in a date (2019, March 2025, 11 March 2025) or “undated”",
        at: range)
    }
    if !hasSource {
      findings.report(
        .quoteWithoutSource, "end in the mark of a note that links to a source", at: range)
    }
  }

  private func sources(of inlines: [Inline]) -> [EntityID] {
    var found: [EntityID] = []
    inlines.walk { inline in
      guard case .note(let label) = inline.kind else { return }
      for source in sourcesOfNotes[label] ?? [] where !found.contains(source) {
        found.append(source)
      }
    }
    return found
  }

  private func hasBrokenNote(_ inlines: [Inline]) -> Bool {
    var isBroken = false
    inlines.walk { inline in
      if case .note(let label) = inline.kind, brokenNotes.contains(label) { isBroken = true }
    }
    return isBroken
  }

  /// Reports what was meant as a quote and is none.
  private func reportMissing(
    in blocks: [Block], at range: SourceRange, findings: inout Findings
  ) {
    if let place = AttributedBlocks.misplaced(in: blocks) {
      findings.report(
        .quoteWithoutAttribution,
        "an attribution is the last of a quotation and begins with an em dash: “— [Speaker](…), …”",
        at: place)
    } else if let place = AttributedBlocks.listed(in: blocks) {
      findings.report(
        .quoteWithoutAttribution,
        "an attribution is no list item; begin it with an em dash: “— [Speaker](…), …”", at: place)
    } else if let first = blocks.first, case .paragraph(let words) = first.kind,
      words.opensInQuotationMark
    {
      findings.report(
        .quoteWithoutAttribution,
        "what opens in a quotation mark is somebody’s words and needs a last paragraph of its own: "
          + "“— [Speaker](…), occasion, date[^1]”", at: range)
    }
  }
}
