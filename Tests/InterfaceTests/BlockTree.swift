import ContentModel
import TextLayout

/// What a reader of Markdown sees of blocks, a line for each: kinds and words, without places.
/// Quotations and callouts are the block quotations as which they are written.
struct BlockTree {
  private(set) var lines: [String] = []

  init(_ blocks: [Block]) { add(blocks, depth: 0) }

  private mutating func add(_ blocks: [Block], depth: Int) {
    for block in blocks { add(block, depth: depth) }
  }

  private mutating func add(_ block: Block, depth: Int) {
    func line(_ words: String) -> String { String(repeating: "  ", count: depth) + words }
    switch block.kind {
    case .paragraph(let words): lines.append(line("p " + text(words)))
    case .heading(let heading): lines.append(line("h\(heading.level) " + text(heading.words)))
    case .quote(let quote):
      lines.append(line("quote"))
      add(quote.words, depth: depth + 1)
      let dash = quote.attribution.plainText.hasPrefix("—") ? "" : "— "
      lines.append(line("  p " + dash + text(quote.attribution)))
    case .callout(let callout):
      lines.append(line("quote"))
      lines.append(line("  p <strong>\(callout.heading)</strong>"))
      add(callout.blocks, depth: depth + 1)
    case .blockQuote(let inner):
      lines.append(line("quote"))
      add(inner, depth: depth + 1)
    case .aside(let title, let inner):
      lines.append(line("quote"))
      lines.append(line("  p <strong>\(text(title))</strong>"))
      add(inner, depth: depth + 1)
    case .list(let list):
      lines.append(line("list \(list.start.map(String.init) ?? "-")"))
      for item in list.items {
        lines.append(line(" item \(item.isDone.map { "\($0)" } ?? "")"))
        add(item.blocks, depth: depth + 1)
      }
    case .table(let table):
      lines.append(line("table \(table.alignments)"))
      for row in [table.header] + table.rows {
        lines.append(line("  " + row.map(text).joined(separator: " ¦ ")))
      }
    case .code(let language, let text): lines.append(line("code \(language) \(text)"))
    case .evidence(let rows): lines += rows.map { line("evidence \($0.line)") }
    case .html(let text): lines.append(line("html \(text)"))
    case .thematicBreak: lines.append(line("rule"))
    }
  }

  private func text(_ words: [Inline]) -> String {
    words.map(text).joined().split(separator: " ").joined(separator: " ")
  }

  private func text(_ word: Inline) -> String {
    func tagged(_ tag: String, _ inner: [Inline]) -> String {
      let words = inner.map(text).joined()
      return words.isEmpty ? "" : "<\(tag)>\(words)</\(tag)>"
    }
    return switch word.kind {
    case .text(let text): text
    case .code(let text): "<code>\(text)</code>"
    case .emphasis(let inner): tagged("em", inner)
    case .strong(let inner): tagged("strong", inner)
    case .strikethrough(let inner): tagged("del", inner)
    case .raised(let inner): tagged("sup", inner)
    case .lowered(let inner): tagged("sub", inner)
    case .link(.external(let address), let inner): "<\(address)|\(inner.map(text).joined())>"
    case .link(_, let inner), .image(_, let inner): inner.map(text).joined()
    case .note(let label): "[^\(label)]"
    case .anchor: ""
    case .softBreak: " "
    case .lineBreak: "⏎"
    }
  }
}
