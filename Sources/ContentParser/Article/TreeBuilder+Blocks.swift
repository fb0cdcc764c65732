import CMarkGFM
import ContentModel

extension TreeBuilder {
  mutating func append(block kind: Block.Kind, _ range: SourceRange) {
    top { $0.blocks.append(Block(kind, range)) }
  }

  mutating func appendLeafBlock(_ node: OpaquePointer, _ kind: NodeKind) {
    flushText()
    endWord()
    let range = lines.range(ofBlock: node)
    let pointer = cmark_node_get_literal(node)
    let literal = pointer.map(lines.text) ?? ""
    switch kind {
    case .code:
      countWords(pointer)
      let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      reportOpenFence(node, at: range)
      if language == "math" { reportForeign(.mathematics("```math"), at: range) }
      append(block: .code(language: language, text: literal), range)
    case .html: append(htmlBlock: literal, range)
    default: append(block: .thematicBreak, range)
    }
  }

  mutating func closeBlock(_ node: OpaquePointer, _ frame: Frame) {
    switch frame.kind {
    case .paragraph: appendParagraph(frame)
    case .heading: append(block: heading(node, frame), frame.range)
    case .blockQuote: append(block: typedQuote(frame), frame.range)
    case .item: closeItem(node, frame)
    case .list:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let list = ListBlock(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0, items: frame.items,
        delimiter: cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? .parenthesis : .period)
      append(block: .list(list), frame.range)
    case .table:
      let table = Table(
        alignments: alignments(of: node), header: frame.rows.first ?? [],
        rows: Array(frame.rows.dropFirst()))
      append(block: .table(table), frame.range)
    default: break
    }
  }

  mutating func appendParagraph(_ frame: Frame) {
    if !frame.inlines.isEmpty, frame.inlines.allSatisfy(\.isWordlessPlace) {
      waitingAnchors += frame.inlines.filter(\.isAnchor)
    } else if !frame.inlines.isEmpty || !frame.endsDetails {
      var words = frame.inlines
      words.insert(contentsOf: waitingAnchors, at: min(1, words.count))
      waitingAnchors = []
      reportAdmonition(opening: words, at: frame.range)
      append(block: .paragraph(words), frame.range)
    }
    if frame.endsDetails { closeDetails() }
  }

  private mutating func heading(_ node: OpaquePointer, _ frame: Frame) -> Block.Kind {
    let words = waitingAnchors + frame.inlines
    waitingAnchors = []
    var anchor = Slug.anchor(frame.inlines.plainText)
    if readsTypedBlocks {
      anchor = anchors.unique(anchor)
      anchorNames.append(anchor)
    }
    let level = Int(cmark_node_get_heading_level(node))
    return .heading(Heading(level: level, words: words, anchor: anchor))
  }

  /// A callout, a quote, or a plain block quotation.
  private mutating func typedQuote(_ frame: Frame) -> Block.Kind {
    if let alert = HostAlert(frame.blocks) {
      reportForeign(.admonition("[!\(alert.name)]"), at: frame.range)
      return .aside(title: alert.title, alert.blocks)
    }
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
    let event =
      readsTypedBlocks
      ? EventReader(home: home).read(frame.blocks, range: frame.range, findings: &findings) : nil
    let item = ListBlock.Item(
      blocks: frame.blocks,
      isDone: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil,
      event: event, range: frame.range)
    top { $0.items.append(item) }
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

extension Inline {
  var isAnchor: Bool { if case .anchor = kind { true } else { false } }

  fileprivate var isWordlessPlace: Bool {
    isAnchor || kind == .softBreak || kind == .lineBreak
  }
}

extension [Inline] {
  /// Without the places before its first words.
  var fromFirstWords: ArraySlice<Inline> { drop(while: \.isAnchor) }
}
