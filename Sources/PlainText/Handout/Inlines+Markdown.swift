import Citation
import ContentModel

extension [Inline] {
  /// The words as the lines of a paragraph, those parted by breaks each on its own.
  var markdownLines: [String] {
    let text = InlineWriter().text(joiningTexts.trimmingBlanks)
    return text.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The words of a cell of a table.
  var markdownCell: String {
    let words = map { inline in
      if case .lineBreak = inline.kind { Inline(.text(" "), inline.range) } else { inline }
    }
    return InlineWriter(isInCell: true).text(words.joiningTexts.trimmingBlanks)
  }

  /// Texts that follow one another as one.
  fileprivate var joiningTexts: [Inline] {
    var joined: [Inline] = []
    for inline in self {
      if case .text(let text) = inline.kind, case .text(let before)? = joined.last?.kind {
        joined[joined.count - 1].kind = .text(before + text)
      } else {
        joined.append(inline)
      }
    }
    return joined
  }

  /// Without blanks at the ends, which a parser would drop.
  fileprivate var trimmingBlanks: [Inline] {
    var words = self
    if case .text(let text)? = words.first?.kind {
      words[0].kind = .text(String(text.drop(while: \.isWhitespace)))
    }
    if let last = words.indices.last, case .text(let text) = words[last].kind {
      var rest = text[...]
      while rest.last?.isWhitespace == true { rest.removeLast() }
      words[last].kind = .text(String(rest))
    }
    return words
  }
}

/// Writes a run of inlines so that each is read as what it is.
private struct InlineWriter {
  var isInCell = false

  func text(_ words: [Inline], after start: Character? = nil, before end: Character? = nil)
    -> String
  {
    var text = ""
    for (index, word) in words.enumerated() {
      let before = text.last ?? start
      let next = words[(index + 1)...].lazy.compactMap(\.firstCharacter).first ?? end
      text += written(word, before, next)
    }
    return text
  }

  private func written(_ word: Inline, _ before: Character?, _ next: Character?) -> String {
    switch word.kind {
    case .text(let text): return escaped(text, before, next)
    // Two runs of backticks beside one another would be one.
    case .code(let text):
      return before == "`" ? "<code>\(text.markdownEscaped)</code>" : code(text)
    case .emphasis(let inner): return marked(inner, "*", tag: "em", before, next)
    case .strong(let inner): return marked(inner, "**", tag: "strong", before, next)
    case .strikethrough(let inner): return tagged(inner, "del")
    case .raised(let inner): return tagged(inner, "sup")
    case .lowered(let inner): return tagged(inner, "sub")
    case .link(.external(let address), let inner): return link(inner.joiningTexts, to: address)
    case .link(_, let inner), .image(_, let inner):
      return text(inner.joiningTexts, after: before, before: next)
    case .note(let label): return "[^\(label)]"
    case .anchor: return ""
    case .softBreak: return " "
    case .lineBreak: return "\\\n"
    }
  }

  private func escaped(_ text: String, _ before: Character?, _ next: Character?) -> String {
    var text = text
    if before == "\n" { text = String(text.drop(while: \.isWhitespace)) }
    var escaped = text.markdownEscaped
    // Neither an address nor the end of a link begins here.
    escaped = escaped.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
    if before == "]", escaped.hasPrefix("(") { escaped = "\\" + escaped }
    if next == "[", escaped.hasSuffix("!") { escaped = escaped.dropLast() + "\\!" }
    return escaped
  }

  private func code(_ text: String) -> String {
    let runs = text.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let inner = isInCell ? text.replacing("|", with: "\\|") : text
    let needsRoom =
      inner.hasPrefix("`") || inner.hasSuffix("`")
      || inner.hasPrefix(" ") && inner.hasSuffix(" ") && !inner.allSatisfy { $0 == " " }
    return needsRoom ? "\(fence) \(inner) \(fence)" : fence + inner + fence
  }

  /// Between marks where those are sure to be read as such, and otherwise between tags.
  private func marked(
    _ inner: [Inline], _ mark: String, tag: String, _ before: Character?, _ next: Character?
  ) -> String {
    let words = inner.joiningTexts
    let written = text(words, after: "*", before: "*")
    guard let first = written.first, let last = written.last, !words.plainText.isEmpty else {
      return written
    }
    let opens = first.isWordy || before.map { $0.isWhitespace } ?? true
    let closes = last.isWordy || next.map { $0.isWhitespace } ?? true
    let isSafe =
      opens && closes && !first.isWhitespace && !last.isWhitespace && before != "*" && next != "*"
    return isSafe ? mark + written + mark : tagged(words, tag)
  }

  private func tagged(_ inner: [Inline], _ tag: String) -> String {
    let words = inner.joiningTexts
    if words.plainText.isEmpty { return text(words) }
    return "<\(tag)>" + text(words, after: ">", before: "<") + "</\(tag)>"
  }

  private func link(_ words: [Inline], to address: String) -> String {
    let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E }
    if isPlain, !isInCell, words.plainText == address, address.contains(":") {
      return "<\(address)>"
    }
    let target = address.filter { !$0.isNewline }
      .map { "\\<>|".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "[\(text(words, after: "[", before: "]"))](<\(target)>)"
  }
}

extension Character {
  fileprivate var isWordy: Bool { isLetter || isNumber }
}

extension Inline {
  /// What it begins with when it is written.
  fileprivate var firstCharacter: Character? {
    switch kind {
    case .text(let text): text.first
    case .code: "`"
    case .emphasis, .strong: "*"
    case .strikethrough, .raised, .lowered: "<"
    case .link(.external, _), .note: "["
    case .link(_, let inner), .image(_, let inner): inner.lazy.compactMap(\.firstCharacter).first
    case .softBreak: " "
    case .lineBreak: "\\"
    case .anchor: nil
    }
  }
}
