import ArgumentParser
import ContentModel
import Display
import PlainText
import TextLayout

struct HandOut: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text
  }

  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: HelpText.said("Print a trail, or pages, as a hand-out for a class or a group."),
    discussion: HelpText.discussion(
      """
      The passages whole, their quotations with who said them, the notes they rest on, what there \
      is to discuss, the dates in order, and the sources with their addresses. lasttake list \
      trails names the trails. A page may be given from a heading on: \
      \(HelpText.sample.chapter)#a-heading.
      """,
      examples: [
        ("handout \(HelpText.sample.trail)", "a trail, as Markdown"),
        ("handout \(HelpText.sample.chapter) --format text | lp", "a chapter, printed on paper"),
      ], nothing: "there is no such trail or page"))

  @Argument(
    help: ArgumentHelp(
      "\(HelpText.said("A trail")), \(HelpText.sample.trail), or pages, \(HelpText.sample.chapter), ….",
      valueName: "id"
    ),
    completion: .trails)
  var ids: [String]

  @Option(help: "Print as markdown, or as text.")
  var format: Format = .markdown

  @OptionGroup var width: WidthOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let document = try handout(in: library).document
      switch format {
      case .markdown: try Output.print(utf8: MarkdownWriter(document).lines)
      case .text:
        try Output.print(layOut(document, columns: width.columns).plainLines)
      }
    }
  }

  private func handout(in library: Library) throws -> Handout {
    do {
      return try Handout(ids, in: library)
    } catch {
      guard EntityID(error.name).flatMap(Listing(library).record) == nil || error.name.contains("#")
      else { throw unknown(error.name, in: library) }
      throw Failure(
        "there is no '\(error.name)' to hand out; lasttake list trails names the trails, lasttake list "
          + "\(library.companion.strands.first?.id ?? "goals"), or another strand, the chapters",
        code: .nothing)
    }
  }
}
