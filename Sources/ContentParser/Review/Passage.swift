import ContentModel

/// A run of the companion's own prose, with where it stands. The words of quotes are none: they
/// are somebody else's.
struct Passage: Sendable {
  enum Setting: Sendable {
    case paragraph
    case event(Event)
    case callout(Callout)
    case attribution(Quote)
    /// A heading or the cell of a table.
    case label
  }

  let setting: Setting
  let prose: Prose
  let range: SourceRange
  /// Under which heading of its page it stands, from 0.
  fileprivate(set) var section = 0
  /// The quotation that it stands in, unless that is a quote or a callout.
  fileprivate(set) var quotation: SourceRange?
  /// Whether it stands in an item of a list.
  fileprivate(set) var isItem = false
  /// Whether a quote comes next.
  fileprivate(set) var leadsToQuote = false

  /// The passages of an article, in order. Depth is bounded by the parser's cap on nesting.
  static func all(in blocks: [Block]) -> [Passage] {
    var section = 0
    let starts = blocks.compactMap { block in
      if case .heading = block.kind { block.range.startLine } else { nil }
    }
    return all(in: blocks, within: .paragraph).map { passage in
      while section < starts.count, starts[section] <= passage.range.startLine { section += 1 }
      var passage = passage
      passage.section = section
      return passage
    }
  }

  private static func all(in blocks: [Block], within setting: Setting) -> [Passage] {
    var passages: [Passage] = []
    func add(_ words: [Inline], _ setting: Setting, _ range: SourceRange) {
      passages.append(Passage(setting: setting, prose: Prose(words), range: range))
    }
    for block in blocks {
      switch block.kind {
      case .paragraph(let words): add(words, setting, block.range)
      case .heading(let heading): add(heading.words, .label, block.range)
      case .quote(let quote):
        if !passages.isEmpty { passages[passages.count - 1].leadsToQuote = true }
        add(quote.attribution, .attribution(quote), block.range)
      case .callout(let callout): passages += all(in: callout.blocks, within: .callout(callout))
      case .blockQuote(let inner):
        passages += all(in: inner, within: setting).map { passage in
          var passage = passage
          passage.quotation = block.range
          return passage
        }
      case .aside(let title, let inner):
        add(title, .label, block.range)
        passages += all(in: inner, within: setting)
      case .list(let list):
        for item in list.items {
          passages += all(in: item.blocks, within: item.event.map(Setting.event) ?? setting).map {
            var passage = $0
            passage.isItem = true
            return passage
          }
        }
      case .table(let table):
        for cell in ([table.header] + table.rows).joined() { add(cell, .label, block.range) }
      case .evidence(let evidence):
        for row in evidence {
          for cell in [row.answer, row.witness, row.reference] { add(cell, .label, row.range) }
        }
      case .code, .html, .thematicBreak: break
      }
    }
    return passages
  }
}
