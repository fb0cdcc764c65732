import ArgumentParser
import ContentModel
import Display

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the content of a companion.",
    discussion: "Prints file:line:column: error|warning: message [rule]. Exit code 1 with errors.")

  @Argument(help: "The companion's folder.")
  var folder: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let diagnostics = try loaded(folder ?? content.path).diagnostics
      switch format.format {
      case .json: try Output.print(json: diagnostics.map(DiagnosticRecord.init))
      case .text:
        Output.print(diagnostics.map { safeText($0.description) } + [summary(diagnostics)])
      }
      if diagnostics.contains(where: { $0.severity == .error }) {
        throw Failure("", code: .nothing)
      }
    }
  }

  private func summary(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    return "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}
