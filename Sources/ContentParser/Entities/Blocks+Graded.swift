import ContentModel

extension [Block] {
  /// The same with the grade of its source in each row of evidence. Depth is bounded by the parser's
  /// cap on nesting.
  func graded(by sources: [EntityID: Source]) -> [Block] {
    map { block in
      var block = block
      switch block.kind {
      case .evidence(let evidence):
        block.kind = .evidence(
          evidence.map { row in
            var row = row
            for id in row.sources { row.grades[id] = sources[id]?.grade }
            return row
          })
      case .callout(var callout):
        callout.blocks = callout.blocks.graded(by: sources)
        block.kind = .callout(callout)
      case .blockQuote(let inner): block.kind = .blockQuote(inner.graded(by: sources))
      case .aside(let title, let inner):
        block.kind = .aside(title: title, inner.graded(by: sources))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = list.items[index].blocks.graded(by: sources)
        }
        block.kind = .list(list)
      case .paragraph, .heading, .quote, .table, .code, .html, .thematicBreak: break
      }
      return block
    }
  }
}
