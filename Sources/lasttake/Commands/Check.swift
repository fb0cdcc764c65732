import ArgumentParser
import ContentModel
import ContentParser

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold the content of a companion to its rules.",
    discussion: HelpText.discussion(
      "Prints file:line:column: error|warning: message [rule], and a last line that counts them.",
      examples: [
        ("check", "the companion that is built in, or LASTTAKE_CONTENT's"),
        ("check Content --format github", "a folder, as a forge annotates it"),
      ], nothing: "there are errors; warnings alone are fine"))

  @Argument(
    help: "The companion's folder; otherwise as --content says.", completion: .directory)
  var folder: String?

  @Option(
    help: """
      Print as text, as a JSON array of objects with an id each, as workflow commands of GitHub \
      Actions, or as a SARIF 2.1.0 log: text, json, github or sarif.
      """)
  var format: CheckFormat = .text

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let path = try folder ?? content.path
      let diagnostics = try review(path)
      try format.print(diagnostics, of: path)
      if diagnostics.contains(where: { $0.severity == .error }) {
        throw Failure("", code: .nothing)
      }
    }
  }

  /// - Throws: `Failure` with exit code 2 if nothing of the folder can be read.
  private func review(_ path: String) throws -> [Diagnostic] {
    do {
      return try ContentEditor(folder: path).review()
    } catch {
      throw Failure(error.description, code: .unreadable)
    }
  }
}
