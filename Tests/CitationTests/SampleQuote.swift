import ContentModel

@testable import Citation

/// A companion of one chapter, in which one quote stands with a note that names its sources.
struct SampleQuote {
  let library: Library
  var quote: Quote

  /// - Parameter note: Each source with the words that follow it in the note.
  init(
    _ words: String..., by speaker: String = "Rachel Mason",
    at occasion: String = "to the Guardian",
    on date: String = "March 2025", isFragment: Bool = false, note: [(Source, String)]
  ) {
    let home = EntityID(folder: "life", slug: "kyiv")
    let place = SourceLocation(file: "life/kyiv.md")
    let mark = Inline(.note(label: "1"), Self.range)
    quote = Quote(
      id: EntityID(folder: "quotes", slug: "sample"), words: words.map(Self.paragraph),
      speaker: EntityID(folder: "people", slug: "speaker"), speakerName: speaker,
      occasion: occasion, date: PartialDate(prose: date), dateText: date, isFragment: isFragment,
      sources: note.map(\.0.id), attribution: [mark], home: home, location: place)
    let article = Article(
      file: "life/kyiv.md", blocks: [Block(.quote(quote), Self.range)], notes: [Self.note(note)])
    let chapter = Chapter(
      id: home, title: "The reporter in Kyiv", period: nil, summary: "", bearings: [],
      article: article)
    library = Library(
      Companion(
        title: "Last Take", subtitle: "For the tests", asOf: PartialDate(iso: "2026-11-22"),
        strands: [Strand(id: "life", title: "Life", chapters: [chapter])],
        sources: note.map(\.0)))
  }

  /// The same with other words.
  func with(words: [Inline]) -> SampleQuote {
    var copy = self
    copy.quote.words = [Block(.paragraph(words), Self.range)]
    return copy
  }

  func text(in style: CitationStyle) -> String {
    Clipping(quote: quote, in: library).text(in: style)
  }

  private static let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)

  private static func paragraph(_ text: String) -> Block {
    Block(.paragraph([Inline(.text(text), range)]), range)
  }

  private static func note(_ sources: [(Source, String)]) -> Note {
    let words = sources.flatMap { source, remark in
      [
        Inline(.link(.entry(source.id, anchor: nil), [Inline(.text("CitedName"), range)]), range),
        Inline(.text(remark), range),
      ]
    }
    return Note(
      label: "1", blocks: [Block(.paragraph(words), range)], sources: sources.map(\.0.id),
      range: range)
  }
}
