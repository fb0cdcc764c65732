/// Words in roff, of printable ASCII alone, so that they come out the same through groff and mandoc in
/// every locale.
enum RoffText {
  /// - Parameter isCode: Whether they are typed: then hyphens stay what they are.
  static func escaped(_ text: String, isCode: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escaped($1, isCode: isCode) }
  }

  private static func escaped(_ scalar: Unicode.Scalar, isCode: Bool) -> String {
    switch scalar {
    case "\\": "\\e"
    case "-" where isCode: "\\-"
    case "\"": "\\(dq"
    case "'": "\\(aq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case " " where isCode: "\\ "
    case " "..."}": String(scalar)
    default: "\\[u\(hexadecimal(scalar))]"
    }
  }

  /// At least four digits, as groff wants them.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Code longer than this, in characters, would not stand in a line of a narrow screen.
  private static let longestCode = 30

  /// Words with their looks. Code isn't broken at its spaces, unless it is long.
  static func marked(_ text: String) -> String {
    ManualWords.read(text).map { run in
      switch run.look {
      case .plain: escaped(run.text)
      case .code where run.text.count > longestCode:
        "\\fB\(escaped(run.text, isCode: true).replacing("\\ ", with: " "))\\fP"
      case .code: "\\fB\(escaped(run.text, isCode: true))\\fP"
      case .emphasis: "\\fI\(escaped(run.text))\\fP"
      }
    }.joined()
  }

  /// A word behind a macro: quoted if it has spaces, and never taken for a macro itself.
  static func argument(_ text: String, isCode: Bool = true) -> String {
    let word = text.unicodeScalars.map {
      $0 == " " ? " " : escaped($0, isCode: isCode)
    }.joined()
    let isMacro = (2...3).contains(word.count) && word.first?.isUppercase == true
    let guarded = isMacro || ".'%(),:;?![]|".contains(word.first ?? "a") ? "\\&\(word)" : word
    return guarded.contains(" ") ? "\"\(guarded)\"" : guarded
  }
}
