import ContentModel

/// What other hosts read, and this program shows as it is written: it says so once a page for each
/// kind.
enum ForeignMark {
  /// The kinds of notes beside the text that hosts know, by their opening words.
  case admonition(String)
  case mathematics(String)
  case wikilink(String)
}

extension TreeBuilder {
  mutating func reportForeign(_ mark: ForeignMark, at range: SourceRange) {
    let (kind, message) =
      switch mark {
      case .admonition(let words):
        (words.prefix(3), "“\(words)” is another host’s; use a callout, as > [!CARE] and a title")
      case .mathematics(let words):
        (words.prefix(1), "“\(words)” is mathematics, which is shown as it is written")
      case .wikilink(let words):
        ("[[", "“\(words)” is no link here; write [words](page.md)")
      }
    guard reported.insert(String(kind)).inserted else { return }
    findings.report(.foreignMarkdown, message, at: range)
  }

  /// Of `!!! note`, `??? tip`, `:::warning`, `::: {.note}`.
  mutating func reportAdmonition(opening words: [Inline], at range: SourceRange) {
    guard case .text(let text)? = words.first?.kind else { return }
    let marks = ["!!! ", "??? ", "???+ ", ":::"]
    guard let mark = marks.first(where: { text.utf8.starts(with: $0.utf8) }),
      let next = text.dropFirst(mark.count).first(where: { $0 != ":" && $0 != " " }),
      next.isLetter || next == "{"
    else { return }
    reportForeign(
      .admonition(String(text.prefix { $0 != "\"" }.trimmingSpaces.prefix(24))), at: range)
  }

  /// Of `[[Page]]`, in text without line ends.
  mutating func reportWikilink(in words: String, at range: SourceRange) {
    guard let open = words.firstRange(of: "[["),
      let close = words[open.upperBound...].firstIndex(where: { $0 == "]" || $0 == "[" }),
      words[close...].hasPrefix("]]"), close > open.upperBound,
      words[open.upperBound] != " "
    else { return }
    let link = words[open.lowerBound..<close]
    var range = range
    range.startColumn += words.utf8.distance(from: words.startIndex, to: open.lowerBound)
    reportForeign(.wikilink(link.count > 24 ? "\(link.prefix(24))…" : "\(link)]]"), at: range)
  }
}

/// A block quotation that GitHub sets apart, `> [!NOTE]`, with what stands behind its mark.
struct HostAlert {
  let name: String
  let title: [Inline]
  let blocks: [Block]

  private static let names: Set = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]

  /// `nil` if the blocks are none.
  init?(_ blocks: [Block]) {
    guard let first = blocks.first, case .paragraph(let words) = first.kind,
      case .text(let text)? = words.first?.kind, text.utf8.starts(with: "[!".utf8),
      let close = text.firstIndex(of: "]")
    else { return nil }
    let name = text[text.index(text.startIndex, offsetBy: 2)..<close].uppercased()
    guard Self.names.contains(name) else { return nil }
    self.name = name
    let lineEnd = words.firstIndex { $0.kind == .softBreak || $0.kind == .lineBreak }
    let rest = text[text.index(after: close)...].drop { $0 == " " }
    let more = Array(words[1..<(lineEnd ?? words.endIndex)])
    let word = name.prefix(1) + name.dropFirst().lowercased()
    let hasTitle = !rest.isEmpty || !more.isEmpty
    title = [Inline(.text(word + (hasTitle ? ": \(rest)" : "")), words[0].range)] + more
    var inner = Array(blocks.dropFirst())
    if let lineEnd, lineEnd + 1 < words.endIndex {
      let below = Array(words[(lineEnd + 1)...])
      inner.insert(Block(.paragraph(below), below[0].range.extended(to: first.range)), at: 0)
    }
    self.blocks = inner
  }
}
