/// How many insertions, deletions, replacements and swaps of neighbours lead from one word to the
/// other; `nil` if more than the limit.
///
/// The optimal string alignment form of the Damerau–Levenshtein distance: no letter is edited
/// twice. The table is filled row by row; a swap looks two rows back.
public func editDistance<Letter: Equatable>(
  _ a: [Letter], _ b: [Letter], limit: Int = .max
) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
      var distance = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
