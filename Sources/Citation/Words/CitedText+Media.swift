extension CitedText {
  /// As a terminal shows it: italics by SGR 3 and 23 (ECMA-48, 8.3.117).
  /// - Parameter safe: What makes the words safe for it.
  public func inTerminal(_ safe: (String) -> String) -> String {
    runs.map { $0.isItalic ? "\u{1B}[3m\(safe($0.text))\u{1B}[23m" : safe($0.text) }.joined()
  }

  /// As a fragment of HTML: a paragraph for what empty lines part.
  public var html: String {
    let marked = runs.map { $0.isItalic ? "<i>\($0.text.htmlEscaped)</i>" : $0.text.htmlEscaped }
      .joined()
    return marked.split(separator: "\n\n").map { paragraph in
      "<p>\(paragraph.split(separator: "\n").joined(separator: "<br>\n"))</p>"
    }.joined(separator: "\n")
  }

  /// The same on lines of their own.
  public var lines: [CitedText] {
    var lines = [CitedText()]
    for run in runs {
      for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { lines.append(CitedText()) }
        lines[lines.count - 1] += CitedText(String(part), isItalic: run.isItalic)
      }
    }
    return lines
  }
}

extension String {
  fileprivate var htmlEscaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
