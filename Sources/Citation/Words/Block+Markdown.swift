import ContentModel

extension Block {
  /// The words of a quotation in CommonMark, on one line. Those that are struck, raised or lowered
  /// are marked up as hosts show them; what else stands out is told by its words alone.
  var markdown: String {
    switch kind {
    case .paragraph(let words): words.markdown
    case .heading(let heading): heading.words.markdown
    case .blockQuote(let blocks): blocks.map(\.markdown).joined(separator: " ")
    case .aside(let title, let blocks):
      ([title.markdown] + blocks.map(\.markdown)).joined(separator: " ")
    case .list(let list):
      list.items.flatMap { $0.blocks.map(\.markdown) }.joined(separator: " ")
    case .quote, .callout, .table, .evidence, .code, .html, .thematicBreak:
      plainText.markdownEscaped
    }
  }
}

extension [Inline] {
  fileprivate var markdown: String { map(\.markdown).joined() }
}

extension Inline {
  fileprivate var markdown: String {
    switch kind {
    case .strikethrough(let inner): Self.marked(inner.markdown, "~~", "~~")
    case .raised(let inner): Self.marked(inner.markdown, "<sup>", "</sup>")
    case .lowered(let inner): Self.marked(inner.markdown, "<sub>", "</sub>")
    case .emphasis(let inner), .strong(let inner), .link(_, let inner), .image(_, let inner):
      inner.markdown
    case .text, .code, .note, .anchor, .softBreak, .lineBreak: plainText.markdownEscaped
    }
  }

  private static func marked(_ words: String, _ opening: String, _ closing: String) -> String {
    words.isEmpty ? "" : opening + words + closing
  }
}
