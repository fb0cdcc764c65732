/// Writes a page in mdoc(7), the language of manual pages.
struct MdocWriter {
  private(set) var lines: [String] = []

  /// The longest line of words, in bytes.
  private static let longest = 78

  /// - Parameter words: Written as they are.
  mutating func macro(_ name: String, _ words: String...) {
    lines.append(([".\(name)"] + words.filter { !$0.isEmpty }).joined(separator: " "))
  }

  /// Words in lines: each sentence begins one.
  mutating func text(_ text: String) {
    var line = ""
    for word in RoffText.marked(text).split(separator: " ", omittingEmptySubsequences: true).joined(
      escapes: "\\")
    {
      if !line.isEmpty, line.endsSentence || line.utf8.count + 1 + word.utf8.count > Self.longest {
        lines.append(line.asTextLine)
        line = ""
      }
      line += line.isEmpty ? word : " \(word)"
    }
    if !line.isEmpty { lines.append(line.asTextLine) }
  }

  // MARK: Blocks

  mutating func section(_ section: ManualSection) {
    macro("Sh", Self.heading(section.title.uppercased()))
    blocks(section.blocks)
    for part in section.parts {
      macro("Ss", Self.heading(part.title))
      blocks(part.blocks)
    }
  }

  /// The words of a heading, each of which is kept from being taken for a macro.
  private static func heading(_ title: String) -> String {
    title.filter { $0 != "`" }.split(separator: " ")
      .map { RoffText.argument(String($0), isCode: false) }.joined(separator: " ")
  }

  mutating func blocks(_ blocks: [ManualBlock]) {
    for (number, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let words):
        if number > 0 { macro("Pp") }
        text(words)
      case .terms(_, _, let terms): self.terms(terms)
      case .bullets(let items): bullets(items)
      case .code(let lines, _): code(lines)
      }
    }
  }

  private mutating func terms(_ terms: [ManualTerm]) {
    macro("Bl", "-tag", "-width", "Ds", terms.areShort ? "-compact" : "")
    for term in terms {
      macro("It", term.head.mdoc)
      text(term.words)
      if !term.code.isEmpty { code(term.code) }
    }
    macro("El")
  }

  private mutating func bullets(_ items: [String]) {
    macro("Bl", "-bullet", "-compact")
    for item in items {
      macro("It")
      text(item)
    }
    macro("El")
  }

  private mutating func code(_ code: [String]) {
    macro("Bd", "-literal", "-offset", "indent")
    lines += code.map { line in
      let escaped = line.unicodeScalars.map {
        $0 == " " ? " " : RoffText.escaped(String($0), isCode: true)
      }.joined()
      return escaped.asTextLine
    }
    macro("Ed")
  }
}

extension [ManualTerm] {
  /// Whether they are a table rather than paragraphs.
  fileprivate var areShort: Bool {
    allSatisfy { $0.words.count < 60 && $0.code.isEmpty } || count > 40
  }
}

extension ManualTerm.Head {
  fileprivate var mdoc: String {
    switch self {
    case .words(let words):
      let marked = RoffText.marked(words)
      return marked.contains(" ") ? "\"\(marked)\"" : marked
    case .option(let names, let value):
      let flags = names.map { "Fl " + RoffText.argument($0.asFlag) }.joined(separator: " , ")
      return flags + (value.map { " Ar " + RoffText.argument($0) } ?? "")
    case .argument(let name): return "Ar " + RoffText.argument(name)
    case .variable(let name): return "Ev " + RoffText.argument(name)
    case .path(let path): return "Pa " + RoffText.argument(path)
    }
  }
}

extension String {
  /// An option as `Fl` takes it, which sets one hyphen itself: the long ones have another.
  var asFlag: String { count == 1 ? self : "-\(self)" }

  /// A line of words that no macro begins.
  fileprivate var asTextLine: String { hasPrefix(".") || hasPrefix("'") ? "\\&\(self)" : self }

  /// Whether the last word ends a sentence, whatever closes behind it.
  fileprivate var endsSentence: Bool {
    var rest = self[...]
    let closers = ["\\fP", ")", "\\[u201D]", "\\[u2019]", "\\(dq"]
    while let closer = closers.first(where: { rest.hasSuffix($0) }) {
      rest = rest.dropLast(closer.count)
    }
    guard let mark = rest.popLast(), ".?!".contains(mark) else { return false }
    // A lone mark, as the key “?”, ends nothing.
    return rest.last?.isWhitespace == false && !rest.hasSuffix("\\fB")
  }
}

extension [Substring] {
  /// The words again, those put together that a space parts which is escaped.
  fileprivate func joined(escapes: String) -> [String] {
    var words: [String] = []
    for part in self {
      if let last = words.last, last.hasSuffix(escapes), !last.hasSuffix("\\\\") {
        words[words.count - 1] = "\(last) \(part)"
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}
