import ContentModel
import TextLayout

/// Makes of a page's blocks what can stand on paper: links are their words, those to the web with
/// their address; headings stand below that of the passage; notes have the numbers of the hand-out.
struct Paper {
  let page: EntityID
  var notes: HandoutNotes
  /// Whether links to sources are followed by the number that the source has in the hand-out.
  var namesSources = false

  init(page: EntityID, notes: HandoutNotes, namesSources: Bool = false) {
    self.page = page
    self.notes = notes
    self.namesSources = namesSources
  }

  mutating func printed(_ blocks: [Block]) -> [Block] {
    var printed: [Block] = []
    for block in blocks where !block.isComment { printed.append(self.printed(block)) }
    return printed
  }

  private mutating func printed(_ block: Block) -> Block {
    var block = block
    switch block.kind {
    case .paragraph(let words): block.kind = .paragraph(printed(words))
    case .heading(var heading):
      heading.level = min(6, heading.level + 1)
      heading.words = printed(heading.words)
      block.kind = .heading(heading)
    case .quote(var quote):
      quote.words = printed(quote.words)
      quote.attribution = printed(quote.attribution)
      block.kind = .quote(quote)
    case .callout(var callout):
      callout.blocks = printed(callout.blocks)
      block.kind = .callout(callout)
    case .blockQuote(let inner): block.kind = .blockQuote(printed(inner))
    case .aside(let title, let inner):
      block.kind = .aside(title: printed(title), printed(inner))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = printed(list.items[index].shownBlocks)
      }
      block.kind = .list(list)
    case .table(var table):
      for column in table.header.indices { table.header[column] = printed(table.header[column]) }
      for row in table.rows.indices {
        for column in table.rows[row].indices {
          table.rows[row][column] = printed(table.rows[row][column])
        }
      }
      block.kind = .table(table)
    case .evidence(let evidence): block.kind = .list(printed(evidence))
    case .html(let text): block.kind = .paragraph([Inline(.text(text.inOneLine), block.range)])
    case .code, .thematicBreak: break
    }
    return block
  }

  /// Each answer with who says so, where and when, and the number of the source.
  private mutating func printed(_ evidence: [Evidence]) -> ListBlock {
    let before = namesSources
    namesSources = true
    defer { namesSources = before }
    let items = evidence.map { row in
      let words = printed(row.answer) + [.plain(" — ")] + printed(row.attribution)
      return ListBlock.Item(blocks: [.paragraph(words)], range: .none)
    }
    return ListBlock(start: nil, isTight: true, items: items)
  }

  mutating func printed(_ words: [Inline]) -> [Inline] {
    var printed: [Inline] = []
    for word in words { printed += self.printed(word) }
    return printed
  }

  private mutating func printed(_ word: Inline) -> [Inline] {
    func with(_ kind: Inline.Kind) -> [Inline] { [Inline(kind, word.range)] }
    switch word.kind {
    case .text, .code, .lineBreak: return [word]
    case .softBreak: return with(.text(" "))
    case .anchor: return []
    case .emphasis(let inner): return with(.emphasis(printed(inner)))
    case .strong(let inner): return with(.strong(printed(inner)))
    case .strikethrough(let inner): return with(.strikethrough(printed(inner)))
    case .raised(let inner): return with(.raised(printed(inner)))
    case .lowered(let inner): return with(.lowered(printed(inner)))
    case .note(let label):
      return notes.label(of: label, on: page).map { with(.note(label: $0)) } ?? []
    case .link(.entry(let id, _), let inner):
      let number = namesSources ? notes.number(of: id) : nil
      return printed(inner) + (number.map { [.plain(" (source \($0))")] } ?? [])
    case .link(.heading, let inner), .link(.unresolved, let inner): return printed(inner)
    case .link(.external(let address), let inner): return link(printed(inner), to: address)
    case .image(let address, let inner): return link(printed(inner), to: address)
    }
  }

  /// The words, and the address, which leads where it says.
  private func link(_ words: [Inline], to address: String) -> [Inline] {
    let name = Inline(.link(.external(address), [.plain(address)]), .none)
    if words.plainText == address || words.plainText.isEmpty { return [name] }
    return words + [.plain(" ("), name, .plain(")")]
  }
}

extension String {
  /// The words with one space between any two.
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
