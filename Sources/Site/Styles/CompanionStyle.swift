import ContentModel

/// What the style sheets say that only the companion tells.
struct CompanionStyle {
  private let title: String

  init(_ library: Library) { title = library.companion.shownTitle }

  /// A file of the site; the style of printed pages with the running title.
  func completed(_ file: SiteFile) -> SiteFile {
    guard file.path == "assets/print.css" else { return file }
    let rules = """

      @page { @top-center { content: \(quoted(title)); font: 9pt sans-serif } }
      @page :first { @top-center { content: none } }

      """
    return SiteFile(path: file.path, bytes: file.bytes + Array(rules.utf8))
  }
}

/// A string as style sheets write it (CSS Syntax 3, 4.3.5): what could end it stands as its number.
func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\", "<", "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
      quoted += "\\\(String(scalar.value, radix: 16)) "
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
