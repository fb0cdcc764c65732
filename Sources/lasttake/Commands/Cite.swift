import ArgumentParser
import Citation
import ContentModel
import Display

struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print a quote with its citation, or the reference of an entry; of several, a bibliography.",
    discussion: HelpText.discussion(
      """
      A quote comes with who said it and the reference of its source; a source as the reference \
      alone; a chapter, goal, person, case or about as a page of the companion. Several make a \
      bibliography: each work once, in the style's order.
      """,
      takesIDs: true,
      examples: [
        ("cite \(HelpText.sample.film) --style apa", "a source as APA asks for it"),
        ("cite \(HelpText.sample.chapter)", "a chapter, in the style of your settings"),
        (
          "cite \(HelpText.sample.film) \(HelpText.sample.source) --style mla",
          "a bibliography of two"
        ),
      ], nothing: "the companion has nothing of this id, or a link is asked for and there is none"))

  @Argument(
    help: ArgumentHelp(
      "What to cite: quotes/…, sources/…, \(HelpText.sample.chapter), about, ….", valueName: "id"),
    completion: .ids)
  var ids: [String]

  @OptionGroup var style: StyleOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let clippings = try ids.map { try clipping(of: $0, in: library) }
      let style = self.style.style ?? OwnSettings().citationStyle
      let text =
        clippings.count == 1 ? clippings.cited(in: style) : clippings.bibliography(in: style)
      try Output.print(text, in: style)
    }
  }

  private func clipping(of name: String, in library: Library) throws -> Clipping {
    let id = try entityID(name, in: library)
    if let quote = library.quote(id) { return Clipping(quote: quote, in: library) }
    guard let entry = library[id] else { throw unknown(name, in: library) }
    return Clipping(entry, in: library)
  }
}
