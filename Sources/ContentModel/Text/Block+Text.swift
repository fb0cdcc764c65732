extension Block {
  /// The words alone, note marks left out, inner blocks joined by a space.
  public var plainText: String {
    switch kind {
    case .paragraph(let words): words.plainText
    case .heading(let heading): heading.words.plainText
    case .quote(let quote): quote.text + " " + quote.attribution.plainText
    case .callout(let callout): callout.title + " " + callout.blocks.plainText
    case .blockQuote(let blocks): blocks.plainText
    case .list(let list): list.items.map(\.blocks.plainText).joined(separator: " ")
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0 }.map(\.plainText).joined(separator: " ")
    case .code(_, let text), .html(let text): text
    case .thematicBreak: ""
    }
  }
}

extension [Block] {
  /// The words alone, blocks joined by a space.
  public var plainText: String { map(\.plainText).joined(separator: " ") }
}
