import ArgumentParser
import Citation
import ContentModel
import Display
import Search
import TextLayout

struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search the quotes, as the screen does.",
    discussion: HelpText.discussion(
      """
      Words, “phrases” in marks, and filters: \
      \(HelpText.typed("speaker:\(HelpText.sample.speaker) strand:\(HelpText.sample.strand)")). \
      Capitals, accents and the form of marks and dashes make no difference. Without a query, all quotes in reading order. \
      With a style, a bibliography of what was found: each source once.
      """,
      examples: [
        ("quotes \"her own words\"", "quotes with the phrase or its words"),
        ("quotes speaker:\(HelpText.sample.speaker) year:2021", "what one person said in a year"),
        ("quotes strand:\(HelpText.sample.strand) --style mla", "a bibliography of what was found"),
      ]))

  @Argument(parsing: .remaining, help: "What to look for.", completion: .filters)
  var query: [String] = []

  @OptionGroup var format: FormatOption
  @OptionGroup var style: StyleOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let scope = SearchScope(SearchIndex(library), in: library)
      let asked = Query(query.joined(separator: " "))
      let query = Query("kind:quote \(asked.text)")
      let fault = filterFault(of: asked, in: scope)
      let hits = quotes(query, asked, in: scope).compactMap { $0.quote(in: library) }
      if let fault, !hits.isEmpty { Output.complain("lasttake: \(fault)") }
      if let style = style.style, !hits.isEmpty {
        let cited = hits.map { Clipping(quote: $0, in: library) }
        return try Output.print(cited.bibliography(in: style), in: style)
      }
      switch format.format {
      case .json: try Output.print(json: hits.map(QuoteRecord.init))
      case .text: try Output.print(hits.flatMap { lines(of: $0, in: library) })
      }
      guard !hits.isEmpty else {
        if let fault { throw Failure(fault, code: .nothing) }
        let nearest = scope.nearestSpelling(to: query)?.dropFirst("kind:quote ".count)
        throw Failure("no quote found\(nearest.map { "; try: \($0)" } ?? "")", code: .nothing)
      }
    }
  }

  /// The quotes that a query finds, in the screen's order. Kinds stand beside each other: of those that
  /// were asked for, quotes must be one.
  private func quotes(_ query: Query, _ asked: Query, in scope: SearchScope) -> [SearchItem] {
    let hits = scope.search(query)
    let kinds = asked.filters.filter { $0.field == .kind }
    guard !kinds.isEmpty else { return hits.map { scope[$0] } }
    let found = Set(scope.search(asked).map(\.item))
    return hits.filter { found.contains($0.item) }.map { scope[$0] }.filter { $0.kind == .quote }
  }

  private func lines(of quote: Quote, in library: Library) -> [String] {
    let columns = Output.columns(atMost: 80)
    let facts = [quote.speakerName, quote.occasion, quote.dateText].filter { !$0.isEmpty }
    let text = wrap(quote.text, columns: columns)
    let attribution = wrap("— " + facts.joined(separator: ", "), columns: columns - 4)
    return
      (text + attribution.map { "    " + $0 } + ["    \(quote.id) in \(quote.home.typed)", ""])
      .map { safeText($0) }
  }
}

extension SearchItem {
  fileprivate func quote(in library: Library) -> Quote? {
    if case .landmark(let id) = spot { library.quote(id) } else { nil }
  }
}
