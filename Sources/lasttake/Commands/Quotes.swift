import ArgumentParser
import ContentModel
import Display
import Search
import TextLayout

struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search the quotes, as the screen does.",
    discussion: """
      Words, “phrases” in marks, and filters: speaker:mason strand:life. Case, accents and the \
      form of marks and dashes make no difference. Without a query, all quotes in reading order.
      """)

  @Argument(parsing: .remaining, help: "What to look for.")
  var query: [String] = []

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let index = QuoteIndex(library)
      let query = Query(query.joined(separator: " "))
      let hits = index.search(query)
      switch format.format {
      case .json: try Output.print(json: hits.map { QuoteRecord($0.quote) })
      case .text: try Output.print(hits.map(\.quote).flatMap { lines(of: $0, in: library) })
      }
      guard !hits.isEmpty else {
        let nearest = index.nearestSpelling(to: query).map { "; try: \($0)" } ?? ""
        throw Failure("no quote found\(nearest)", code: .nothing)
      }
    }
  }

  private func lines(of quote: Quote, in library: Library) -> [String] {
    let columns = min(Output.columns ?? 80, 80)
    let facts = [quote.speakerName, quote.occasion, quote.dateText].filter { !$0.isEmpty }
    let text = wrap(quote.text, columns: columns)
    let attribution = wrap("— " + facts.joined(separator: ", "), columns: columns - 4)
    return (text + attribution.map { "    " + $0 } + ["    \(quote.id) in \(quote.home)", ""])
      .map { safeText($0) }
  }
}
