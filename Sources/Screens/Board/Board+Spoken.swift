import ContentModel
import Controls

extension Board {
  /// The focused pane, and why the selection is a pair; of the goals, how their words divide.
  public func spoken(_ context: Context) -> Spoken {
    let library = context.library
    let title =
      focus == 0 ? library.companion.said("Goals") : library.companion.strands[focus - 1].title
    let rows = visibleRows(of: focus, in: library)
    let words = rows.map { row in
      BoardRow(row, of: focus, on: self, isSelected: true, context).spoken(isNumbered: isNarrowed)
    }
    let reasons = reasons(in: library, isBrief: false).map(\.words.spokenFacts)
    let balance = Balance(selectedGoal(in: library), in: library).spoken
    return Spoken(
      heading: "Board: \(title)\(isNarrowed && focus > 0 ? ", narrowed" : "")", rows: words,
      selected: rows.place(of: selection(in: focus)),
      remarks: reasons + (focus == 0 && hasMoved && !balance.isEmpty ? [balance] : []))
  }
}
