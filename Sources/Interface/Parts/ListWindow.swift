/// The part of a list that is in view: the selected line about in the middle, no line beyond the end.
struct ListWindow: Hashable {
  /// The first line shown.
  let first: Int
  /// How many lines there are after the last one shown; 0 or less if there is none.
  let below: Int

  init(selected: Int, count: Int, rows: Int) {
    first = min(max(0, selected - rows / 2), max(0, count - rows))
    below = count - first - rows
  }
}
