import ArgumentParser
import ContentModel
import ContentParser

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what front matter and companion.yml may hold, as a JSON Schema.",
    discussion: HelpText.discussion(
      """
      Of draft 2020-12, for editors that complete and check YAML by one. It is made from the table \
      by which this program reads the same files; what only the whole companion tells, such as \
      whether a name leads to a page, lasttake check tells. Kinds and grades are those of the \
      companion that is read.
      """,
      examples: [
        ("schema source", "the front matter of a source"),
        ("schema companion > companion.schema.json", "companion.yml, for an editor"),
        ("schema", "all, each under $defs"),
      ], nothing: nil))

  @Argument(
    help: "One kind of file: \(ContentForm.allCases.map(\.rawValue).joined(separator: ", ")).")
  var form: ContentForm?

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let vocabulary =
        content.folder == nil
        ? (try? content.library())?.companion.vocabulary ?? .standard
        : try content.library().companion.vocabulary
      try Output.print(
        json: form?.schema(in: vocabulary) ?? ContentForm.schema(in: vocabulary))
    }
  }
}

extension ContentForm: ExpressibleByArgument {}
