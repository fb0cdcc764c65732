/// The editor, and whether it is there.
struct EditorFacts {
  var environment: (String) -> String?
  /// Where a program is; `nil` if it isn't installed.
  var path: (String) -> String?

  var finding: Finding {
    let command: EditorCommand
    do {
      command = try EditorCommand(environment)
    } catch {
      let isUnset = ["VISUAL", "EDITOR"].allSatisfy { environment($0) == nil }
      return Finding(
        "editor", isUnset ? .note : .problem, "\(error.reason).",
        remedy: "Set one, as in EDITOR=nano, for the keys A and E.")
    }
    let variable = environment("VISUAL") == nil ? "EDITOR" : "VISUAL"
    let program = command.words[0]
    guard let place = path(program) else {
      return Finding(
        "editor", .problem, "\(variable) names \(program), which is not here.",
        remedy: "Install it, or set another, as in \(variable)=nano.")
    }
    return Finding("editor", .fine, "\(place), by \(variable).")
  }
}
