/// Sets words so that the right margin of the whole paragraph is as even as it can be.
///
/// # Total fit
///
/// Whoever fills line after line with as many words as fit pays for it later: one line ends with
/// two free columns, and the next, since a long word follows, with twelve. Had the first given up
/// its last word, both would have ended with seven. Knuth and Plass (“Breaking Paragraphs into
/// Lines”, 1981) showed how to choose all the ends of a paragraph together. This is their method,
/// for a page of cells and a ragged margin.
///
/// **What is even.** On paper the spaces of a line stretch and shrink. In a terminal a space has
/// one column or two, so it is left alone, and what a line lacks stands at its end as free columns.
/// A line costs the *square* of them: the columns that all lines lack together are nearly the same
/// wherever they end, and the sum of the squares is least where each lacks its share. That is what
/// the eye calls even. To the square comes a penalty where a line end is bad in itself: inside a
/// word, after its hyphen, or in an address; or between a small number and what it counts.
///
/// The last line may have any length and costs nothing, unless it is a widow: a single word. That
/// costs more than all else together, so that there is one only where no word fits beside it.
/// Where no spaces are written, as in Chinese and Japanese, each place at which a line may end
/// parts words, and ends a line as well as a space does.
///
/// **How the best is found.** There are 2ⁿ ways to end lines among n words. But the best way to end
/// a line after a certain word consists of that line and of the best way to set the words before
/// it, and how those are set can't change what the line costs. So it is enough to know for each
/// word the least cost of setting all words up to it, and where the line that it ends then begins;
/// both follow from what is known of the words before, by trying every beginning from which the
/// line fits. At the end the lines are read off backwards, from the last word. This is dynamic
/// programming. The original goes forwards and keeps a list of “active” beginnings, because its
/// lines may shrink; ours can't: when a line is too long, so is each that begins earlier, and the
/// search stops there. The work is n times the words of a line.
///
/// **What is left out.** Hyphenation and justification: .github/DECISIONS.md has the figures that decided it.
/// And the “fitness classes” that keep a tight line from following a loose one: to count how much
/// neighbours differ as well made margins hardly evener, and takes the search a second dimension.
///
/// A line end that the author asked for is the end of a paragraph here.
func breakEvenly(_ words: [Word], columns: Int) -> [Int] {
  var ends: [Int] = []
  var first = 0
  for end in words.indices.map({ $0 + 1 }) where end == words.count || words[end - 1].endsLine {
    ends += TotalFit(words: words, range: first..<end, columns: columns).ends()
    first = end
  }
  return ends
}

/// The search among the words of one paragraph.
private struct TotalFit {
  let words: [Word]
  /// Not empty.
  let range: Range<Int>
  let columns: Int

  func ends() -> [Int] {
    let costs = costsAndStarts()
    var ends: [Int] = []
    var end = range.upperBound
    while end > range.lowerBound {
      ends.append(end)
      end = costs[end - range.lowerBound].start
    }
    return ends.reversed()
  }

  /// For the words up to each: the least cost, and where the line that ends there begins.
  private func costsAndStarts() -> [(cost: Int, start: Int)] {
    var best = [(cost: 0, start: range.lowerBound)]
    best.reserveCapacity(range.count + 1)
    for end in range.lowerBound + 1...range.upperBound {
      var least = (cost: Int.max, start: end - 1)
      var filled = -words[end - 1].gap
      var wholeWords = 1
      for start in (range.lowerBound..<end).reversed() {
        filled += words[start].columns + words[start].gap
        if start < end - 1, words[start].isWhole { wholeWords += 1 }
        if filled > columns, start < end - 1 { break }
        let line = cost(ofLine: start..<end, free: columns - filled, isWidow: wholeWords == 1)
        let cost = best[start - range.lowerBound].cost + line
        if cost < least.cost { least = (cost, start) }
      }
      best.append(least)
    }
    return best
  }

  private func cost(ofLine line: Range<Int>, free: Int, isWidow: Bool) -> Int {
    if line.upperBound == range.upperBound {
      return isWidow && line != range ? 1 << 40 : 0
    }
    return free * free + words[line.upperBound - 1].penalty
  }
}
