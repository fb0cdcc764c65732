import Controls
import Display
import TextLayout

/// A few lines of what was found, in one piece and cut at words: all of it, its beginning, or what
/// stands around the matches. It is never put together from several places, since words of one
/// sentence without those between them can say the opposite.
struct HitExcerpt {
  typealias Part = (text: String, isMatch: Bool)

  let lines: [[Part]]

  /// - Parameters:
  ///   - text: The words of what was found.
  ///   - matches: What matched in them, in order, none overlapping another.
  ///   - size: How many columns and lines it may take.
  init(_ text: String, matches: [Range<String.Index>], size: Size) {
    let range = text.shown(matches, size)
    let start = range.lowerBound > text.startIndex ? "… " : ""
    let end = range.upperBound < text.endIndex ? " …" : ""
    var marks = Array(repeating: false, count: start.count)
    var shown = start
    for index in text[range].indices {
      shown.append(text[index])
      marks.append(matches.contains { $0.contains(index) })
    }
    shown += end
    marks += Array(repeating: false, count: end.count)
    var next = 0
    let characters = Array(shown)
    lines = wrap(shown, columns: max(1, size.columns)).prefix(size.rows).map { line in
      // What is wrapped away between two lines is white space alone.
      while next < characters.count, characters[next].isWhitespace { next += 1 }
      let count = min(line.count, characters.count - next)
      defer { next += count }
      return Self.parts(characters[next..<next + count], marks[next..<next + count])
    }
  }

  private static func parts(
    _ characters: ArraySlice<Character>, _ marks: ArraySlice<Bool>
  ) -> [Part] {
    var parts: [Part] = []
    for (character, isMatch) in zip(characters, marks) {
      if parts.last?.isMatch == isMatch {
        parts[parts.count - 1].text.append(character)
      } else {
        parts.append((text: String(character), isMatch: isMatch))
      }
    }
    return parts
  }
}

extension String {
  /// What is shown: from the beginning, if all matches come into view so; else from a word some way
  /// before the first of them.
  fileprivate func shown(_ matches: [Range<Index>], _ size: Size) -> Range<Index> {
    let whole = startIndex..<endIndex
    if fits(whole, size) { return whole }
    let last = matches.last?.upperBound ?? startIndex
    if fits(startIndex..<last, size, marks: 1) { return startIndex..<end(from: startIndex, size) }
    guard let first = matches.first else { return whole }
    var start = first.lowerBound
    let holdsAll = fits(start..<last, size, marks: 2)
    let room = holdsAll ? size : Size(columns: size.columns * 2 / 3, rows: 1)
    let shown = holdsAll ? last : first.upperBound
    while start > startIndex {
      let before = self[..<start].dropLast()
      let next = before.lastIndex(of: " ").map { index(after: $0) } ?? startIndex
      guard fits(next..<shown, room, marks: 2) else { break }
      start = next
    }
    return start..<end(from: start, size)
  }

  /// The end of the last whole word that still fits; of as many characters, where no word does.
  private func end(from start: Index, _ size: Size) -> Index {
    let marks = start > startIndex ? 2 : 1
    var end = start
    while end < endIndex {
      let next = self[index(after: end)...].firstIndex(of: " ") ?? endIndex
      guard fits(start..<next, size, marks: marks) else { break }
      end = next
    }
    guard end == start else { return end }
    while end < endIndex, fits(start..<index(after: end), size, marks: marks) {
      end = index(after: end)
    }
    return end
  }

  /// Whether the words can be set in so many lines, with marks of what was left out.
  private func fits(_ range: Range<Index>, _ size: Size, marks: Int = 0) -> Bool {
    // No character of four bytes is narrower than one column.
    guard self[range].utf8.count <= 4 * size.columns * size.rows else { return false }
    let words = (marks > 1 ? "… " : "") + self[range] + (marks > 0 ? " …" : "")
    return wrap(safeText(words), columns: max(1, size.columns)).count <= max(1, size.rows)
  }
}
