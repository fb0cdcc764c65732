import Controls
import Display

/// One line of what was found, cut at words: all of it, its beginning, or what stands around the
/// first matches, so that each of the words looked for is in view.
struct HitExcerpt {
  let parts: [(text: String, isMatch: Bool)]

  /// How many different words are shown with what stands around them.
  private static let shown = 3
  private static let gap = " … "

  /// - Parameters:
  ///   - text: The words of what was found.
  ///   - matches: What matched in them, in order, none overlapping another.
  ///   - columns: How many it may take.
  init(_ text: String, matches: [Range<String.Index>], columns: Int) {
    let ranges = Self.ranges(of: text, matches, columns: columns)
    var parts: [(text: String, isMatch: Bool)] = []
    for (number, range) in ranges.enumerated() {
      let isCut = number > 0 || range.lowerBound > text.startIndex
      if isCut { parts.append((text: number > 0 ? Self.gap : "… ", isMatch: false)) }
      parts += text.parts(of: range, matches)
    }
    if let last = ranges.last, last.upperBound < text.endIndex {
      parts.append((text: " …", isMatch: false))
    }
    self.parts = parts
  }

  /// What is shown, in order.
  private static func ranges(
    of text: String, _ matches: [Range<String.Index>], columns: Int
  ) -> [Range<String.Index>] {
    let whole = text.startIndex..<text.endIndex
    guard text.columns(of: whole) > columns else { return [whole] }
    var seen: Set<String> = []
    let chosen = matches.filter { seen.insert(text[$0].lowercased()).inserted }.prefix(shown)
    guard let first = chosen.first, let last = chosen.last,
      text.columns(of: text.startIndex..<last.upperBound) > columns - 2
    else { return [text.grown(text.startIndex..<text.startIndex, to: columns - 2, lead: 0)] }
    let joint = first.lowerBound..<last.upperBound
    if text.columns(of: joint) <= columns - 4 {
      return [text.grown(joint, to: columns - 4, lead: columns / 3)]
    }
    let room = max(1, (columns - 4 - (chosen.count - 1) * gap.count) / chosen.count)
    var ranges: [Range<String.Index>] = []
    for match in chosen {
      var range = text.grown(match, to: room, lead: room / 3)
      if let before = ranges.last, range.lowerBound < before.upperBound {
        guard match.lowerBound >= before.upperBound else { continue }
        range = text.grown(match, to: room, lead: 0)
      }
      ranges.append(range)
    }
    return ranges
  }
}

extension String {
  fileprivate func columns(of range: Range<Index>) -> Int { displayWidth(safeText(self[range])) }

  /// The range with whole words before it, as far as the lead goes, and after it, as far as there is
  /// room. A range that has no room is cut itself.
  fileprivate func grown(_ range: Range<Index>, to columns: Int, lead: Int) -> Range<Index> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > startIndex {
      let word = self[..<start].dropLast(while: { $0 == " " })
      let next = word.lastIndex(of: " ").map { index(after: $0) } ?? startIndex
      guard self.columns(of: next..<range.lowerBound) <= lead,
        self.columns(of: next..<end) <= columns
      else { break }
      start = next
    }
    while end < endIndex {
      let rest = self[end...].drop { $0 == " " }
      let next = rest.firstIndex(of: " ") ?? endIndex
      guard self.columns(of: start..<next) <= columns else { break }
      end = next
    }
    if start == end || self.columns(of: start..<end) > columns {
      end = cut(from: start, columns: columns)
    }
    return start..<end
  }

  /// The end of as many characters as fit.
  private func cut(from start: Index, columns: Int) -> Index {
    var end = start
    while end < endIndex, self.columns(of: start..<index(after: end)) <= columns {
      end = index(after: end)
    }
    return end
  }

  /// A range in parts, those that matched apart.
  fileprivate func parts(
    of range: Range<Index>, _ matches: [Range<Index>]
  ) -> [(text: String, isMatch: Bool)] {
    var parts: [(text: String, isMatch: Bool)] = []
    var index = range.lowerBound
    for match in matches where match.upperBound > index && match.lowerBound < range.upperBound {
      let part = max(match.lowerBound, index)..<min(match.upperBound, range.upperBound)
      parts.append((text: String(self[index..<part.lowerBound]), isMatch: false))
      parts.append((text: String(self[part]), isMatch: true))
      index = part.upperBound
    }
    parts.append((text: String(self[index..<range.upperBound]), isMatch: false))
    return parts.filter { !$0.text.isEmpty }
  }
}

extension Substring {
  /// Without the characters at its end that meet a condition.
  fileprivate func dropLast(while condition: (Character) -> Bool) -> Substring {
    let end = lastIndex { !condition($0) }.map { index(after: $0) } ?? startIndex
    return self[..<end]
  }
}
