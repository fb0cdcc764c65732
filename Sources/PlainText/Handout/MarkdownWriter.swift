import Citation
import ContentModel
import Display
import TextLayout

/// Writes a page as Markdown that reads back as the same: CommonMark with the tables, notes and
/// strikes of cmark-gfm. Words are words, whatever signs they hold.
public struct MarkdownWriter {
  private let folio: Folio

  public init(_ folio: Folio) { self.folio = folio }

  /// Safe to print.
  public var lines: [String] {
    var parts = [["# " + folio.title.markdownHeading]]
    parts += folio.captions.map(\.markdownParagraphs)
    parts += blocks(folio.blocks + folio.additions)
    parts += folio.notes.map { note in
      indented(
        joined(blocks(note.blocks), tightly: false), first: "[^\(note.label)]: ", rest: "    ")
    }
    return joined(parts, tightly: false).map { safeText($0) }
  }

  /// Each block as lines of its own.
  private func blocks(_ blocks: [Block]) -> [[String]] {
    var parts: [[String]] = []
    var before: Character?
    for block in blocks {
      // Another mark keeps a list from being read as more of the one before.
      let mark = block.listMark.map { $0.own == before ? $0.other : $0.own }
      parts.append(lines(of: block, mark: mark ?? "-"))
      before = mark
    }
    return parts
  }

  private func lines(of block: Block, mark listMark: Character) -> [String] {
    switch block.kind {
    case .paragraph(let words): return words.markdownLines
    case .heading(let heading):
      let words = heading.words.markdownLines.joined(separator: " ")
      let isClosed = words.hasSuffix("#") && !words.hasSuffix("\\#")
      let mark = String(repeating: "#", count: heading.level)
      return ["\(mark) " + (isClosed ? words.dropLast() + "\\#" : words)]
    case .quote(let quote):
      return quoted(blocks(quote.words) + [attribution(quote).markdownLines])
    case .callout(let callout):
      return quoted(
        [[Inline(.strong([.plain(callout.heading)]), .none)].markdownLines] + blocks(callout.blocks)
      )
    case .blockQuote(let inner): return quoted(blocks(inner))
    case .aside(let title, let inner):
      return quoted([[Inline(.strong(title), .none)].markdownLines] + blocks(inner))
    case .list(let list): return lines(of: list, mark: listMark)
    case .table(let table): return lines(of: table)
    case .code(let language, let text): return fenced(text, language)
    case .evidence(let evidence):
      return evidence.flatMap { [Inline.plain("\($0.line)")].markdownLines }.map { "- " + $0 }
    case .html(let text): return [text.inOneLine.markdownEscaped]
    case .thematicBreak: return ["___"]
    }
  }

  private func attribution(_ quote: Quote) -> [Inline] {
    guard case .text(let first)? = quote.attribution.first?.kind, first.hasPrefix("—") else {
      return [.plain("— ")] + quote.attribution
    }
    return quote.attribution
  }

  private func quoted(_ parts: [[String]]) -> [String] {
    joined(parts, tightly: false).map { $0.isEmpty ? ">" : "> " + $0 }
  }

  private func lines(of list: ListBlock, mark listMark: Character) -> [String] {
    let items = list.items.enumerated().map { number, item in
      let mark = (list.start.map { "\($0 + number)" } ?? "") + "\(listMark) "
      let box = item.isDone.map { $0 ? "[x] " : "[ ] " } ?? ""
      var inner = joined(blocks(item.blocks), tightly: list.isTight)
      if inner.isEmpty { inner = [""] }
      inner[0] = box + inner[0]
      return indented(inner, first: mark, rest: String(repeating: " ", count: mark.count))
    }
    return joined(items, tightly: list.isTight)
  }

  private func lines(of table: Table) -> [String] {
    func row(_ cells: [[Inline]]) -> String {
      "| " + cells.map { $0.markdownCell }.joined(separator: " | ") + " |"
    }
    let rules = table.alignments.map { alignment in
      switch alignment {
      case .none: "---"
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    return [row(table.header), "| " + rules.joined(separator: " | ") + " |"] + table.rows.map(row)
  }

  private func fenced(_ text: String, _ language: String) -> [String] {
    let runs = text.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return [fence + language.filter { $0 != "`" && !$0.isNewline }] + lines + [fence]
  }

  private func joined(_ parts: [[String]], tightly: Bool) -> [String] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: tightly ? [] : [""]))
  }

  private func indented(_ lines: [String], first: String, rest: String) -> [String] {
    guard let head = lines.first else { return [] }
    return [first + head] + lines.dropFirst().map { $0.isEmpty ? "" : rest + $0 }
  }
}

extension Block {
  /// The sign that marks its items, and the one that does where the first would join two lists;
  /// `nil` if it is no list.
  fileprivate var listMark: (own: Character, other: Character)? {
    guard case .list(let list) = kind else { return nil }
    if list.start == nil { return ("-", "*") }
    return list.delimiter == .period ? (".", ")") : (")", ".")
  }
}
