import CMarkGFM

/// What a node of cmark-gfm's tree is. Extensions have no type numbers of their own that a program
/// may know, so they are told by name; footnotes have no name, so they are told by number.
enum NodeKind {
  case paragraph, heading, blockQuote, list, item, code, html, thematicBreak
  case table, tableRow, tableCell, noteDefinition
  case text, softBreak, lineBreak, codeSpan, htmlSpan, noteMark
  case emphasis, strong, strikethrough, link, image
  /// What HTML makes: a block that folds, and its title. No node of cmark-gfm is one.
  case details, summary
  /// Something this program doesn't know; its words are read all the same.
  case other

  init(_ node: OpaquePointer) {
    self =
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_CODE_BLOCK: .code
      case CMARK_NODE_HTML_BLOCK: .html
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_FOOTNOTE_DEFINITION: .noteDefinition
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .codeSpan
      case CMARK_NODE_HTML_INLINE: .htmlSpan
      case CMARK_NODE_FOOTNOTE_REFERENCE: .noteMark
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      default: Self.extensionKind(node)
      }
  }

  private static func extensionKind(_ node: OpaquePointer) -> NodeKind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table": .table
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  /// Whether nodes of this kind can hold others of the same kind, so that nesting has no end.
  var nests: Bool {
    switch self {
    case .blockQuote, .list, .emphasis, .strong, .strikethrough, .link, .image:
      true
    default: false
    }
  }
}
