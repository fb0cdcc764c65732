import ArgumentParser
import ContentModel
import Display
import Search
import TextLayout

struct SearchEverything: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search everything, as the screen does.",
    discussion: HelpText.discussion(
      """
      Quotes, every sentence of every page, headings, people, sources, events, questions, updates \
      and prompts. Words, “phrases” in marks, -without, and filters: \
      \(HelpText.typed("speaker:\(HelpText.sample.speaker) kind:event year:2021")). \
      Capitals, accents and the form of marks and dashes make no difference; inflected \
      English is found after the words as they stand. A word that begins with a hyphen follows --.
      """,
      examples: [
        ("search \(words.joined(separator: " "))", "all that has these words"),
        ("search --kind event --limit 5 \(words.last ?? "")", "the five best events"),
        ("search -- -\(words.last ?? "") kind:quote", "quotes without the word"),
      ]))

  private static var words: [String] { HelpText.sample.words }

  @Argument(parsing: .remaining, help: "What to look for.", completion: .filters)
  var query: [String] = []

  @Option(
    help: "Only what is of this kind; may be given again.",
    completion: .list(SearchKind.allCases.map(\.rawValue)))
  var kind: [String] = []

  @Option(help: "At most so many, the best first; at least 1.")
  var limit: Int?

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on") }
    let kinds = SearchKind.allCases.map(\.rawValue)
    for kind in kind where !kinds.contains(kind) {
      throw ValidationError(unknownKind(kind))
    }
  }

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let scope = SearchScope(SearchIndex(library), in: library)
      let asked = query.joined(separator: " ")
      let query = Query((kind.map { "kind:\($0)" } + [asked]).joined(separator: " "))
      let fault = filterFault(of: query, in: scope)
      let answer = scope.answer(query)
      if let fault, !answer.hits.isEmpty { Output.complain("lasttake: \(fault)") }
      if !answer.leftOut.isEmpty {
        let words = answer.leftOut.joined(separator: ", ")
        Output.complain("lasttake: few have all these words, or none; also found without \(words)")
      }
      let hits = answer.hits.prefix(limit ?? .max).map { scope[$0] }
      let finder = WordFinder(answer.query)
      switch format.format {
      case .json: try Output.print(json: hits.map { HitRecord($0, finder) })
      case .text: try Output.print(hits.flatMap { lines(of: $0, in: library) })
      }
      guard !hits.isEmpty else {
        if let fault { throw Failure(fault, code: .nothing) }
        let nearest = scope.nearestSpelling(to: query).map { "; try: \($0)" } ?? ""
        let counts = scope.counts.map { library.companion.said($0.kind.counted($0.count)) }
          .joined(separator: ", ")
        throw Failure("nothing found\(nearest) (looked through \(counts))", code: .nothing)
      }
    }
  }

  private func lines(of item: SearchItem, in library: Library) -> [String] {
    let columns = Output.columns(atMost: 80)
    let home = library[item.home]?.title ?? ""
    let companion = library.companion
    let facts = [
      companion.said(item.kind.rawValue), companion.vocabulary.word(ofStatus: item.status),
      item.speaker, item.date, home,
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
    let indented = wrap(facts, columns: columns - 4) + ["\(item.id) in \(item.home.typed)"]
    return (wrap(item.text, columns: columns) + indented.map { "    " + $0 } + [""])
      .map { safeText($0) }
  }
}

/// One hit as JSON. Ranges count Unicode scalars.
struct HitRecord: Encodable {
  let id: String
  let kind: String
  let place: Place
  let words: String
  let ranges: [Range]
  let speaker: String?
  let date: String?
  let status: String?
  let sources: [String]

  struct Place: Encodable {
    let id: String
    let block: Int
  }

  struct Range: Encodable {
    let start: Int
    let end: Int
  }

  init(_ item: SearchItem, _ finder: WordFinder) {
    id = item.id
    kind = item.kind.rawValue
    place = Place(id: item.home.typed, block: item.block)
    words = item.text
    let scalars = item.text.unicodeScalars
    ranges = FoldedText(item.text).find(finder).map { range in
      let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
      return Range(
        start: start,
        end: start + scalars.distance(from: range.lowerBound, to: range.upperBound))
    }
    speaker = item.speaker.isEmpty ? nil : item.speaker
    date = item.date.isEmpty ? nil : item.date
    status = item.status.isEmpty ? nil : item.status
    sources = item.sources.map(\.description)
  }
}
