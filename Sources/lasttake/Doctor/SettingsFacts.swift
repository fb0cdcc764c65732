import ContentModel

/// The file of settings, and what is wrong with it.
struct SettingsFacts {
  /// `nil` without a home folder.
  var path: String?
  var isThere: Bool
  var problems: [Diagnostic]

  var finding: Finding {
    guard let path else {
      return Finding(
        "settings", .note, "There is no home folder, and so no file of settings.",
        remedy: "HOME or XDG_CONFIG_HOME names one.")
    }
    guard isThere else {
      return Finding("settings", .fine, "There is no \(path); all is as it comes.")
    }
    guard let first = problems.first else { return Finding("settings", .fine, "\(path).") }
    let count = problems.count == 1 ? "is 1 error" : "are \(problems.count) errors"
    let rules = problems.map(\.rule).joined(separator: ", ")
    return Finding(
      "settings", .problem,
      "There \(count) in \(path), the first in line \(first.location.line): \(first.message).",
      remedy: "lasttake config tells all; what is wrong there is passed over.",
      publicWords: "There \(count) in \(path): \(rules).")
  }
}
