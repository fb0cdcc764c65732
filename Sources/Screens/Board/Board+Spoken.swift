import ContentModel
import Controls

extension Board {
  public func spoken(_ context: Context) -> Spoken {
    let library = context.library
    let title = focus == 0 ? "Goals" : library.companion.strands[focus - 1].title
    let rows = visibleRows(of: focus, in: library)
    let words = rows.map { row in
      let row = BoardRow(row, of: focus, on: self, isSelected: true, context)
      let words = row.words(columns: 400)
      return [words.glyph + words.left, row.spokenCounts ?? words.right]
        .map(\.trimmingWhitespace).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return Spoken(
      heading: "Board: \(title)\(isNarrowed && focus > 0 ? ", narrowed" : "")", rows: words,
      selected: rows.place(of: selection(in: focus)),
      remarks: reasons(in: library, isBrief: false).map(\.words.trimmingWhitespace))
  }
}
