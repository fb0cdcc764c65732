import ArgumentParser
import ContentModel
import ContentParser
import Display

/// How `lasttake check` prints what it finds.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, sarif

  /// Prints findings, and a last line that counts them where people read it.
  /// - Parameters:
  ///   - inFull: Whether places that one finding stands for are told each.
  ///   - fixes: What mends them for certain, where the format has room for it.
  func print(
    _ diagnostics: [Diagnostic], inFull: Bool = false, fixes: @autoclosure () throws -> Fixes
  ) throws {
    switch self {
    case .text: try Output.print(Self.lines(diagnostics, inFull: inFull))
    case .json: try Output.print(json: diagnostics.map(DiagnosticRecord.init))
    case .github: try Output.print(diagnostics.map { workflowCommand($0) })
    case .sarif: try Output.print(json: SARIFLog(diagnostics, fixes: try fixes()))
    }
  }

  /// The findings as text, and the line that counts them.
  static func lines(_ diagnostics: [Diagnostic], inFull: Bool) -> [String] {
    let lines = diagnostics.flatMap { [$0.description] + (inFull ? $0.places : []) }
    return (lines + [diagnostics.summary]).map { safeText($0) }
  }
}

extension Diagnostic {
  /// The other places that it stands for, each as a line like its own.
  fileprivate var places: [String] {
    others.map { place in
      "\(path(of: place.file)):\(place.line):\(place.column): note: here too [\(rule)]"
    }
  }

  /// The path of a file of the same folder, as the finding's own is shown.
  func path(of file: String) -> String {
    guard let path, path.hasSuffix(location.file) else { return file }
    return path.dropLast(location.file.count) + file
  }
}

/// Everything that is wrong with a folder, each file named so that it can be opened from here.
func reviewed(_ folder: String) throws(ContentError) -> [Diagnostic] {
  let shown = ShownPath(folder)
  return try ContentEditor(folder: folder).review().map { diagnostic in
    var diagnostic = diagnostic
    diagnostic.path = shown[diagnostic.location.file]
    return diagnostic
  }
}
