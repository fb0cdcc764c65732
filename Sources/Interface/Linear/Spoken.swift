import Citation
import ContentModel
import Display
import TextLayout

/// What a screen says, as lines without any place on a terminal: for readers who listen, and for
/// pipes.
struct Spoken: Equatable {
  /// What this is; another heading means another screen or page.
  var heading: String
  /// The list, or the lines of the page.
  var rows: [String]
  /// The row that the keys move.
  var selected: Int?
  /// Of a page, the lines that have been reached; a list is told around its selection.
  var inView: Range<Int>?
  /// What is said besides, such as why a pair is a pair.
  var remarks: [String] = []
}

extension State {
  var spoken: Spoken {
    switch overlay {
    case .palette(let palette): palette.spoken
    case .card(let card): card.spoken(context)
    case .outline(let outline):
      Spoken(
        heading: "Outline", rows: outline.headings.map(\.title), selected: outline.selected)
    case .problems(let problems): problems.spoken
    case .prompt(let prompt): prompt.spoken
    case .styles(let styles):
      Spoken(
        heading: "Copy as", rows: CitationStyle.allCases.map(\.title),
        selected: CitationStyle.allCases.firstIndex(of: styles.style),
        remarks: styles.text.split(separator: "\n").map(String.init))
    case nil: screen.spoken(context)
    }
  }
}

extension Screen {
  fileprivate func spoken(_ context: Context) -> Spoken {
    switch self {
    case .board(let board): board.spoken(context)
    case .reader(let reader): reader.spoken(context)
    case .split(let split):
      split.focused.spoken(self.context(of: context))
    case .quotes(let quotes): quotes.spoken(context)
    case .catalogue(let catalogue):
      Spoken(
        heading: catalogue.kind.title, rows: catalogue.rows.map(\.spoken),
        selected: catalogue.selected)
    }
  }
}

extension Board {
  fileprivate func spoken(_ context: Context) -> Spoken {
    let library = context.library
    let title = focus == 0 ? "Goals" : library.companion.strands[focus - 1].title
    let rows = visibleRows(of: focus, in: library)
    let words = rows.map { row in
      let words = BoardRow(row, of: focus, on: self, context).words(columns: 400)
      return [words.left, words.right].map(\.trimmed).filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    return Spoken(
      heading: "Board: \(title)\(isNarrowed && focus > 0 ? ", narrowed" : "")", rows: words,
      selected: rows.firstIndex(of: selection(in: focus)),
      remarks: reasons(in: library, isBrief: false).map(\.trimmed))
  }
}

extension Reader {
  fileprivate func spoken(_ context: Context) -> Spoken {
    let title = headerWords(context)
    let place = context.library.place(of: entry)
    let name = [place, context.library[entry]?.title].compactMap { $0 }.joined(separator: " · ")
    let end = min(visibleLines(context).upperBound, page.lines.count)
    return Spoken(
      heading: name, rows: page.plainLines, inView: min(topLine, end)..<end,
      remarks: [status(context) ?? title.right])
  }
}

extension QuoteSearch {
  fileprivate func spoken(_ context: Context) -> Spoken {
    if isFiltering {
      return Spoken(
        heading: "Filters", rows: filters.rows.map(\.spoken), selected: filters.selected)
    }
    let words = field.text.isEmpty ? "" : " for “\(field.text)”"
    let rows = hits.map { hit in
      let home = context.library[hit.quote.home]?.title ?? ""
      return [hit.text, hit.quote.speakerName, hit.quote.dateText, home]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let key = context.keymap[.openSelected, in: .quotes]
    let offer = suggestion.map { ["Did you mean “\($0)”? \(key) searches it."] } ?? []
    return Spoken(
      heading: "Quotes\(words): \(hits.count)", rows: rows, selected: hits.isEmpty ? nil : selected,
      remarks: offer)
  }
}

extension FacetList.Row {
  fileprivate var spoken: String {
    switch self {
    case .title(let field): "\(field.rawValue):"
    case .value(let value): "\(value.isChosen ? "[x]" : "[ ]") \(value.label), \(value.count)"
    case .more(_, let count): "\(count) more"
    }
  }
}

extension CatalogueRow {
  fileprivate var spoken: String {
    [group, date, title, facts, detail].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Palette {
  fileprivate var spoken: Spoken {
    let words = field.text.isEmpty ? "" : " for “\(field.text)”"
    return Spoken(
      heading: (isHelp ? "Help: \(place.title)" : "Go to anything") + words,
      rows: rows.map { "\($0.label): \($0.words)" }, selected: rows.isEmpty ? nil : selected)
  }
}

extension Card {
  fileprivate func spoken(_ context: Context) -> Spoken {
    Spoken(
      heading: title, rows: lines(columns: context.measure, in: context.library).map(\.text),
      selected: nil)
  }
}

extension Problems {
  fileprivate var spoken: Spoken {
    Spoken(heading: "Problems", rows: diagnostics.map(\.description), selected: selected)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
