import ContentModel

extension [Block] {
  /// Every paragraph, item of a close list, and row of evidence that has no name of its own, with its
  /// words and where it is written, in the order of the text. What somebody said is named as a whole.
  var passages: [(words: String, range: SourceRange)] {
    flatMap { block -> [(words: String, range: SourceRange)] in
      switch block.kind {
      case .paragraph(let words): [(words.plainText, block.range)]
      case .callout(let callout): callout.blocks.passages
      case .blockQuote(let blocks), .aside(_, let blocks): blocks.passages
      case .list(let list): list.items.flatMap { $0.passages(isTight: list.isTight) }
      case .evidence(let rows): rows.map { ($0.answer.plainText, $0.range) }
      case .quote, .heading, .table, .code, .html, .thematicBreak: []
      }
    }
  }
}

extension ListBlock.Item {
  /// Of an event, what follows its first words; of an item of a close list, itself and the lists in it.
  fileprivate func passages(isTight: Bool) -> [(words: String, range: SourceRange)] {
    guard isTight else { return Array(blocks.dropFirst(event == nil ? 0 : 1)).passages }
    let inner = blocks.filter { if case .paragraph = $0.kind { false } else { true } }
    guard event == nil, case .paragraph(let words) = blocks.first?.kind else {
      return inner.passages
    }
    return [(words.plainText, range)] + inner.passages
  }
}
