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
      let vocabulary = try self.vocabulary
      try Output.print(
        json: form?.schema(in: vocabulary) ?? ContentForm.schema(in: vocabulary))
    }
  }

  /// The companion's. One that nobody named need not be there: whoever begins a companion may ask what
  /// it can hold.
  private var vocabulary: Vocabulary {
    get throws {
      do {
        let path = try content.path
        let parsed = try loaded(path)
        if let problem = parsed.diagnostics.first(where: \.hidesWords) {
          Self.complain("\(path)/\(problem.location): \(problem.message)")
        }
        return parsed.value.vocabulary
      } catch let failure as Failure where content.folder == nil {
        Self.complain(failure.message)
        return .standard
      }
    }
  }

  private static func complain(_ reason: String) {
    Output.complain("lasttake: \(reason); until then only the standard kinds and grades are known")
  }
}

extension Diagnostic {
  /// Whether it keeps the companion's own words from being read.
  fileprivate var hidesWords: Bool {
    location.file == "companion.yml"
      && [Rule.badYAML, .invalidUTF8, .unreadableFile].map(\.rawValue).contains(rule)
  }
}

extension ContentForm: ExpressibleByArgument {}
