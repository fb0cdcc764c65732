import ArgumentParser
import Citation
import ContentModel
import Display

struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a quote with its citation, or the reference of an entry.",
    discussion: HelpText.discussion(
      """
      A quote comes with who said it and the reference of its source; a source as the reference \
      alone; a chapter, goal, person, case or about as a page of the companion.
      """,
      takesIDs: true,
      examples: [
        ("cite sources/last-take --style apa", "the film as APA asks for it"),
        ("cite life/two-mothers", "a chapter, in the style of your settings"),
      ], nothing: "the companion has nothing of this id"))

  @Argument(help: "What to cite: quotes/…, sources/…, life/two-mothers, about, ….")
  var id: String

  @Option(help: "plain, markdown, apa, mla, chicago, bibtex, csl-json; else as config.yml says.")
  var style: CitationStyle?

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let style = self.style ?? OwnSettings().citationStyle
      let text = try clipping(of: try entityID(id, in: library), in: library).text(in: style)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { safeText($0) }
      switch style {
      case .bibtex, .cslJSON: try Output.print(utf8: lines)
      case .plain, .markdown, .apa, .mla, .chicago: try Output.print(lines)
      }
    }
  }

  private func clipping(of id: EntityID, in library: Library) throws -> Clipping {
    if let quote = library.quote(id) { return Clipping(quote: quote, in: library) }
    guard let entry = library[id] else { throw unknown(self.id, in: library) }
    return Clipping(entry, in: library)
  }
}

extension CitationStyle: ExpressibleByArgument {}
