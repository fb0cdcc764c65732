import ArgumentParser
import ContentModel
import Display

/// How `lasttake check` prints what it finds.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, sarif

  /// Prints the findings of a folder, and a last line that counts them where people read it.
  func print(_ diagnostics: [Diagnostic], of folder: String) throws {
    switch self {
    case .text:
      try Output.print(diagnostics.map { safeText($0.description) } + [Self.count(of: diagnostics)])
    case .json: try Output.print(json: diagnostics.map(DiagnosticRecord.init))
    case .github: try Output.print(diagnostics.map { workflowCommand($0, folder: folder) })
    case .sarif: try Output.print(json: SARIFLog(diagnostics, folder: folder))
    }
  }

  private static func count(of diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    return "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}

/// The path of a content file from where the program was called, which is what other tools need.
func path(of file: String, in folder: String) -> String {
  var folder = folder[...]
  while folder.hasPrefix("./") { folder = folder.dropFirst(2) }
  while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
  if folder.isEmpty || folder == "." { return file }
  return folder == "/" ? "/\(file)" : "\(folder)/\(file)"
}
