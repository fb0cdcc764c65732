/// What a column of a table would take.
struct ColumnNeed: Hashable {
  /// For every cell on one line.
  let natural: Int
  /// To be read at all.
  let least: Int

  init(natural: Int, longestWord: Int) {
    self.natural = max(1, natural)
    least = min(self.natural, max(10, min(longestWord, 16)))
  }
}

/// Shares out a width among the columns of a table. A column that needs no more than an even share
/// gets what it needs; of the others, each next column goes to the one that would take most lines.
/// - Returns: `nil` if the columns can't all have the least that they need: 10, or their longest
///   word up to 16, or their content where that is less.
func shareColumns(_ available: Int, among needs: [ColumnNeed]) -> [Int]? {
  var widths = needs.map(\.least)
  var rest = available - widths.reduce(0, +)
  guard rest >= 0, !needs.isEmpty else { return nil }
  for (index, need) in needs.enumerated() where need.natural * needs.count <= available {
    let more = min(rest, need.natural - widths[index])
    widths[index] += more
    rest -= more
  }
  while rest > 0 {
    let growing = needs.indices.filter { widths[$0] < needs[$0].natural }
    let neediest = growing.max {
      needs[$0].natural * widths[$1] < needs[$1].natural * widths[$0]
    }
    guard let neediest else { break }
    widths[neediest] += 1
    rest -= 1
  }
  return widths
}
