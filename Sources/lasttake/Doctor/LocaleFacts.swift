/// What is known of the character encoding.
struct LocaleFacts {
  /// The variable that names the locale, and the name; `nil` if none does.
  var named: (variable: String, value: String)?
  var isInstalled: Bool
  /// Whether output is UTF-8 in the end.
  var isUTF8: Bool

  var finding: Finding {
    let name = named.map { "\($0.variable)=\($0.value)" } ?? "no LC_ALL, LC_CTYPE or LANG is set"
    guard isUTF8 else {
      return Finding(
        "locale", .problem,
        "The encoding is not UTF-8 (\(name)), so signs and letters beyond ASCII are written as ASCII.",
        remedy: "Set one that is, as in LANG=C.UTF-8.")
    }
    guard isInstalled else {
      return Finding(
        "locale", .note, "\(name) is not installed here; C.UTF-8 is used.",
        remedy: "On Debian, dpkg-reconfigure locales installs it; or set LANG=C.UTF-8.")
    }
    return Finding("locale", .fine, "UTF-8 (\(name)).")
  }
}
