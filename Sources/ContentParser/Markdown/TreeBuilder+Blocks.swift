import CMarkGFM
import ContentModel

extension TreeBuilder {
  private mutating func append(block kind: Block.Kind, _ range: SourceRange) {
    top { $0.blocks.append(Block(kind, range)) }
  }

  mutating func appendLeafBlock(_ node: OpaquePointer, _ kind: NodeKind) {
    flushText()
    endWord()
    let range = lines.range(ofBlock: node)
    let pointer = cmark_node_get_literal(node)
    let literal = pointer.map { String(cString: $0) } ?? ""
    switch kind {
    case .code:
      countWords(pointer)
      let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      append(block: .code(language: language, text: literal), range)
    case .html: append(block: .html(literal), range)
    default: append(block: .thematicBreak, range)
    }
  }

  mutating func closeBlock(_ node: OpaquePointer, _ frame: Frame) {
    switch frame.kind {
    case .paragraph: append(block: .paragraph(frame.inlines), frame.range)
    case .heading: append(block: heading(node, frame), frame.range)
    case .blockQuote: append(block: typedQuote(frame), frame.range)
    case .item: closeItem(node, frame)
    case .list:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let list = List(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0, items: frame.items)
      append(block: .list(list), frame.range)
    case .table:
      let table = Table(
        alignments: alignments(of: node), header: frame.rows.first ?? [],
        rows: Array(frame.rows.dropFirst()))
      append(block: .table(table), frame.range)
    default: break
    }
  }

  private mutating func heading(_ node: OpaquePointer, _ frame: Frame) -> Block.Kind {
    var anchor = Slug.anchor(frame.inlines.plainText)
    if readsTypedBlocks {
      anchor = anchors.unique(anchor)
      anchorNames.append(anchor)
    }
    let level = Int(cmark_node_get_heading_level(node))
    return .heading(Heading(level: level, words: frame.inlines, anchor: anchor))
  }

  /// A callout, a quote, or a plain block quotation.
  private mutating func typedQuote(_ frame: Frame) -> Block.Kind {
    guard readsTypedBlocks else { return .blockQuote(frame.blocks) }
    if let callout = callouts.read(
      frame.blocks, range: frame.range, home: home, findings: &findings)
    {
      return .callout(callout)
    }
    if let quote = quotes.read(frame.blocks, range: frame.range, findings: &findings) {
      return .quote(quote)
    }
    return .blockQuote(frame.blocks)
  }

  private mutating func closeItem(_ node: OpaquePointer, _ frame: Frame) {
    let isTask = String(cString: cmark_node_get_type_string(node)) == "tasklist"
    let event = readsTypedBlocks ? readEvent(frame) : nil
    let item = List.Item(
      blocks: frame.blocks,
      isDone: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil,
      event: event, range: frame.range)
    top { $0.items.append(item) }
  }

  private mutating func readEvent(_ frame: Frame) -> Event? {
    guard case .paragraph(let words)? = frame.blocks.first?.kind, let first = words.first,
      case .strong(let inner) = first.kind
    else { return nil }
    let text = inner.plainText
    guard let date = Period(iso: text) else {
      let isDateLike = text.utf8.allSatisfy { (0x2D...0x39).contains($0) && $0 != 0x2E }
      if isDateLike && !text.isEmpty {
        findings.report(
          .badDate, "“\(text)” is no date; write YYYY-MM-DD, or two as 2013/2015", at: first.range)
      }
      return nil
    }
    var rest = Array(words.dropFirst())
    if let next = rest.first, case .text(let text) = next.kind {
      let trimmed = text.drop { $0 == " " }
      rest[0] = Inline(.text(String(trimmed)), next.range)
    }
    return Event(
      date: date, words: rest, home: home,
      location: SourceLocation(
        file: findings.file, line: frame.range.startLine, column: frame.range.startColumn))
  }

  private func alignments(of node: OpaquePointer) -> [Table.Alignment] {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<columns).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }
}
