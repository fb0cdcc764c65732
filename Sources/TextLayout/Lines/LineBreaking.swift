/// Chooses the ends of lines for words none of which is wider than a line, unless it is a single
/// character.
/// - Returns: For each line, how many words there are up to its end.
typealias LineBreaking = (_ words: [Word], _ columns: Int) -> [Int]

/// Sets as many words as fit on each line, from the first to the last.
func breakGreedily(_ words: [Word], columns: Int) -> [Int] {
  var ends: [Int] = []
  var filled = 0
  for (index, word) in words.enumerated() {
    let next = index + 1 < words.count ? words[index + 1].columns : 0
    filled += word.columns
    if index + 1 == words.count || word.endsLine || filled + word.gap + next > columns {
      ends.append(index + 1)
      filled = 0
    } else {
      filled += word.gap
    }
  }
  return ends
}
