import ContentModel

/// An article as an indented tree, one node a line, each with its range in the file.
func printedTree(_ article: Article) -> String {
  var printer = TreePrinter()
  printer.print(article.blocks, 0)
  for note in article.notes {
    printer.line(0, "note \(note.label) sources \(note.sources)", note.range)
    printer.print(note.blocks, 1)
  }
  printer.text += "\(article.wordCount) words\n"
  return printer.text
}

private struct TreePrinter {
  var text = ""

  mutating func line(_ depth: Int, _ words: String, _ range: SourceRange) {
    text += String(repeating: "  ", count: depth) + words
    text += " \(range.startLine):\(range.startColumn)-\(range.endLine):\(range.endColumn)\n"
  }

  mutating func print(_ blocks: [Block], _ depth: Int) {
    for block in blocks {
      line(depth, name(of: block), block.range)
      printInside(block, depth + 1)
    }
  }

  private func name(of block: Block) -> String {
    switch block.kind {
    case .paragraph: "paragraph"
    case .heading(let heading): "heading \(heading.level) #\(heading.anchor)"
    case .quote(let quote):
      "quote \(quote.id) speaker \(quote.speaker?.description ?? "none") “\(quote.speakerName)”"
        + " occasion “\(quote.occasion)” date \(quote.date?.description ?? quote.dateText)"
        + (quote.isFragment ? " fragment" : "") + " sources \(quote.sources)"
    case .callout(let callout):
      "callout \(callout.id) \(callout.kind.id) \(callout.date?.description ?? "") “\(callout.title)”"
    case .blockQuote: "block quote"
    case .aside: "aside"
    case .list(let list):
      "list \(list.start.map { "\($0)\(list.delimiter == .period ? "" : ")")" } ?? "•") tight \(list.isTight)"
    case .table(let table): "table \(table.alignments.map { "\($0)" }.joined(separator: " "))"
    case .evidence(let evidence): "evidence \(evidence.map(\.line))"
    case .code(let language, let code): "code “\(language)” \(code.debugDescription)"
    case .html(let html): "html \(html.debugDescription)"
    case .thematicBreak: "break"
    }
  }

  private mutating func printInside(_ block: Block, _ depth: Int) {
    switch block.kind {
    case .paragraph(let words): print(words, depth)
    case .heading(let heading): print(heading.words, depth)
    case .quote(let quote):
      print(quote.words, depth)
      text += String(repeating: "  ", count: depth) + "attribution\n"
      print(quote.attribution, depth + 1)
    case .callout(let callout): print(callout.blocks, depth)
    case .blockQuote(let blocks): print(blocks, depth)
    case .aside(let title, let blocks):
      text += String(repeating: "  ", count: depth) + "title\n"
      print(title, depth + 1)
      print(blocks, depth)
    case .list(let list):
      for item in list.items { print(item, depth) }
    case .table(let table):
      for row in [table.header] + table.rows {
        text += String(repeating: "  ", count: depth) + "row\n"
        for cell in row {
          text += String(repeating: "  ", count: depth + 1) + "cell\n"
          print(cell, depth + 2)
        }
      }
    case .evidence, .code, .html, .thematicBreak: break
    }
  }

  private mutating func print(_ item: ListBlock.Item, _ depth: Int) {
    let box = item.isDone.map { $0 ? " done" : " to do" } ?? ""
    let event = item.event.map { " event \($0.date) “\($0.words.plainText)”" } ?? ""
    line(depth, "item\(box)\(event)", item.range)
    print(item.blocks, depth + 1)
  }

  private mutating func print(_ inlines: [Inline], _ depth: Int) {
    for inline in inlines {
      switch inline.kind {
      case .text(let words): line(depth, "text \(words.debugDescription)", inline.range)
      case .code(let words): line(depth, "code \(words.debugDescription)", inline.range)
      case .anchor(let name): line(depth, "anchor \(name)", inline.range)
      case .note(let label): line(depth, "mark \(label)", inline.range)
      case .softBreak: line(depth, "soft break", inline.range)
      case .lineBreak: line(depth, "line break", inline.range)
      case .emphasis(let inner): print("emphasis", inline, inner, depth)
      case .strong(let inner): print("strong", inline, inner, depth)
      case .strikethrough(let inner): print("strikethrough", inline, inner, depth)
      case .raised(let inner): print("raised", inline, inner, depth)
      case .lowered(let inner): print("lowered", inline, inner, depth)
      case .link(let target, let inner): print("link \(target.printed)", inline, inner, depth)
      case .image(let address, let inner): print("image \(address)", inline, inner, depth)
      }
    }
  }

  private mutating func print(_ name: String, _ inline: Inline, _ inner: [Inline], _ depth: Int) {
    line(depth, name, inline.range)
    print(inner, depth + 1)
  }
}

extension LinkTarget {
  fileprivate var printed: String {
    switch self {
    case .entry(let id, let anchor): "\(id)\(anchor.map { "#\($0)" } ?? "")"
    case .heading(let anchor): "#\(anchor)"
    case .external(let address): address
    case .unresolved(let address): "unresolved \(address)"
    }
  }
}
