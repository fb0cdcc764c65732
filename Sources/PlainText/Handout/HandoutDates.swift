import ContentModel
import TextLayout

/// What the passages of a hand-out date, in order: events, the steps of cases, and updates.
struct HandoutDates {
  private struct Item {
    var date: PartialDate
    var prose: String
    var words: [Inline]
    var page: Entry
  }

  private var items: [Item] = []

  init(_ passages: [Handout.Passage], in library: Library) {
    for passage in passages {
      passage.blocks.walk { block in
        switch block.kind {
        case .list(let list):
          for event in list.items.compactMap(\.event) {
            items.append(
              Item(
                date: event.date.start, prose: event.date.prose, words: event.words,
                page: passage.entry))
          }
        case .callout(let callout):
          guard let date = callout.date else { return }
          items.append(
            Item(
              date: date, prose: date.prose,
              words: [.plain("\(callout.title).")] + callout.noteMarks, page: passage.entry))
        default: break
        }
      }
    }
  }

  /// A list of them, none twice; nothing where there are none.
  func section(_ notes: inout HandoutNotes) -> [Block] {
    var seen: Set<String> = []
    let sorted = items.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
      .filter { seen.insert("\($0.prose) \($0.words.plainText)").inserted }
    guard !sorted.isEmpty else { return [] }
    let rows = sorted.map { item in
      var paper = Paper(page: item.page.id, notes: notes)
      let words =
        [Inline(.strong([.plain(item.prose)]), .none), .plain(" ")] + paper.printed(item.words)
      notes = paper.notes
      return ListBlock.Item(
        blocks: [.paragraph(words + [.plain(" (\(item.page.title))")])], range: .none)
    }
    return [
      .heading(2, "In order of time"),
      Block(.list(ListBlock(start: nil, isTight: true, items: rows)), .none),
    ]
  }
}

extension Callout {
  /// The marks of the notes on which it rests, each once.
  fileprivate var noteMarks: [Inline] {
    var marks: [Inline] = []
    blocks.walkInlines { inline in
      if case .note = inline.kind, !marks.contains(where: { $0.kind == inline.kind }) {
        marks.append(inline)
      }
    }
    return marks
  }
}
