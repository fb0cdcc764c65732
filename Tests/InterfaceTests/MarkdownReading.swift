import CMarkGFM

/// What GitHub's own parser, with tables, task lists and footnotes, makes of a Markdown text: the kinds and words
/// of its blocks in order, lines ended as the text ends them.
struct MarkdownReading {
  struct Block: Hashable {
    var kind: String
    var text = ""
    /// Whether it stands in a block quotation.
    var isQuoted = false
  }

  private(set) var blocks: [Block] = []
  /// The kinds of everything that isn't plain words, a line end or a link.
  private(set) var marks: Set<String> = []

  init(_ markdown: String) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    let bytes = markdown.utf8.map { CChar(bitPattern: $0) }
    cmark_parser_feed(parser, bytes, bytes.count)
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    let walk = cmark_iter_new(root)
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(walk), event == CMARK_EVENT_ENTER else { continue }
      read(node)
    }
  }

  private mutating func read(_ node: OpaquePointer) {
    let kind = String(cString: cmark_node_get_type_string(node))
    let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    switch kind {
    case "document", "block_quote": break
    case "text": add(literal)
    case "softbreak", "linebreak": add("\n")
    case "link": break
    case "paragraph", "heading":
      let parent = cmark_node_parent(node).map { String(cString: cmark_node_get_type_string($0)) }
      blocks.append(Block(kind: kind, isQuoted: parent == "block_quote"))
    case "emph": break
    default:
      marks.insert(kind)
      add(literal)
    }
  }

  private mutating func add(_ words: String) {
    guard !blocks.isEmpty else { return }
    blocks[blocks.count - 1].text += words
  }
}
