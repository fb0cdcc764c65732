extension [Block] {
  /// Visits every block, outer before inner, in the order of the text. Depth is bounded by the
  /// parser's cap on nesting.
  public func walk(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      switch block.kind {
      case .quote(let quote): quote.words.walk(visit)
      case .callout(let callout): callout.blocks.walk(visit)
      case .blockQuote(let blocks), .aside(_, let blocks): blocks.walk(visit)
      case .list(let list): for item in list.items { item.blocks.walk(visit) }
      case .paragraph, .heading, .table, .evidence, .code, .html, .thematicBreak: break
      }
    }
  }

  /// Visits every inline of every block, outer before inner, in the order of the text.
  public func walkInlines(_ visit: (Inline) -> Void) {
    walk { block in
      switch block.kind {
      case .paragraph(let words): words.walk(visit)
      case .heading(let heading): heading.words.walk(visit)
      case .aside(let title, _): title.walk(visit)
      case .quote(let quote): quote.attribution.walk(visit)
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row { cell.walk(visit) } }
      case .evidence(let evidence):
        for row in evidence { (row.answer + row.witness + row.reference).walk(visit) }
      case .callout, .blockQuote, .list, .code, .html, .thematicBreak: break
      }
    }
  }
}

extension [Inline] {
  /// Visits every inline, outer before inner.
  public func walk(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .raised(let inner), .lowered(let inner), .link(_, let inner), .image(_, let inner):
        inner.walk(visit)
      case .text, .code, .note, .anchor, .softBreak, .lineBreak: break
      }
    }
  }
}
