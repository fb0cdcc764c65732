extension String {
  /// With a backslash before whatever CommonMark, or a host's own extension, would read as markup
  /// (https://spec.commonmark.org/0.31.2/#backslash-escapes).
  public var markdownEscaped: String {
    // By scalars, as parsers read: a sign with a mark over it is markup still.
    let scalars = Array(unicodeScalars)
    var escaped = String.UnicodeScalarView()
    var isNumber = true
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isMarkup: Bool
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "$": isMarkup = true
      case "&": isMarkup = next.map { $0.properties.isAlphabetic || $0 == "#" } ?? false
      // What would open a heading, a list, a table, or underline a heading, as the first of a line.
      case "#", "+", "-", "=", ":": isMarkup = index == 0
      case ".", ")": isMarkup = index > 0 && isNumber
      default: isMarkup = false
      }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      if isMarkup { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The words of a heading: a number sign at its end would be taken for the heading's own.
  public var markdownHeading: String {
    let words = singleLine.markdownEscaped
    return words.hasSuffix("#") && !words.hasSuffix("\\#") ? words.dropLast() + "\\#" : words
  }

  /// Text that somebody typed, as paragraphs that CommonMark reads as just these words: lines stay
  /// lines, empty ones part paragraphs, and nothing opens a block or swallows what follows.
  public var markdownParagraphs: [String] {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }
    let parted = paragraphs.map { $0.map { $0.markdownLine }.joined(separator: "\\\n") }
    return Array(parted.map { [$0] }.joined(separator: [""]))
  }
}

extension Substring {
  /// One line escaped, the blanks at its ends as references, since a parser would drop them.
  fileprivate var markdownLine: String {
    let scalars = unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let leading = scalars.prefix(while: isBlank)
    let rest = scalars.dropFirst(leading.count)
    let trailing = Array(rest.reversed().prefix(while: isBlank).reversed())
    func references(_ blanks: some Sequence<Unicode.Scalar>) -> String {
      blanks.map { "&#\($0.value);" }.joined()
    }
    let words = String(String.UnicodeScalarView(rest.dropLast(trailing.count)))
    return references(leading) + words.markdownEscaped + references(trailing)
  }
}
