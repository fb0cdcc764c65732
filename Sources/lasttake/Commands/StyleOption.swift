import ArgumentParser
import Citation

/// The option that chooses how something is cited.
struct StyleOption: ParsableArguments {
  @Option(
    name: .customLong("style"),
    help: ArgumentHelp(
      "\(Self.names); else as config.yml says.", valueName: "style"),
    completion: .list(CitationStyle.allCases.map(\.rawValue)))
  private var name: String?

  /// `nil` if none was chosen.
  var style: CitationStyle? { name.flatMap { CitationStyle(rawValue: $0) } }

  private static var names: String {
    CitationStyle.allCases.map(\.rawValue).joined(separator: ", ")
  }

  func validate() throws {
    guard let name, style == nil else { return }
    throw ValidationError("“\(name)” is no style; there are \(Self.names)")
  }
}
