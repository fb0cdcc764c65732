extension Block {
  /// The words alone, note marks left out, inner blocks joined by a space.
  public var plainText: String {
    switch kind {
    case .paragraph(let words): words.plainText
    case .heading(let heading): heading.words.plainText
    case .quote(let quote): quote.text + " " + quote.attribution.plainText
    case .callout(let callout): callout.title + " " + callout.blocks.plainText
    case .blockQuote(let blocks): blocks.plainText
    case .aside(let title, let blocks): title.plainText + " " + blocks.plainText
    case .list(let list): list.items.map(\.blocks.plainText).joined(separator: " ")
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0 }.map(\.plainText).joined(separator: " ")
    case .evidence(let evidence): evidence.map(\.line).joined(separator: " ")
    case .code(_, let text): text
    case .html(let text): isComment ? "" : text
    case .thematicBreak: ""
    }
  }
}

extension Block {
  /// Whether it is a remark of the author's own, a comment in HTML, which nobody is shown.
  public var isComment: Bool {
    guard case .html(let text) = kind else { return false }
    var rest = text.drop(while: \.isWhitespace)
    while rest.starts(with: "<!--") {
      guard let end = rest.endOfComment else { return true }
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    return rest.isEmpty
  }
}

extension Substring {
  /// Just after the first `-->`.
  fileprivate var endOfComment: Index? {
    var bytes = utf8[...]
    while let dash = bytes.firstIndex(of: 0x2D) {
      if bytes[dash...].starts(with: [0x2D, 0x2D, 0x3E]) {
        return utf8.index(dash, offsetBy: 3)
      }
      bytes = bytes[utf8.index(after: dash)...]
    }
    return nil
  }
}

extension [Block] {
  /// The words alone, blocks joined by a space.
  public var plainText: String { map(\.plainText).joined(separator: " ") }
}
