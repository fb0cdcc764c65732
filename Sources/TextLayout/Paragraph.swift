/// A block's words, read and not yet set into lines.
struct Paragraph {
  let words: [Word]

  var isEmpty: Bool { words.isEmpty }

  /// Of its longest word.
  var leastColumns: Int { words.map(\.columns).max() ?? 0 }

  /// Of its longest line, if none is broken but where the author asked for it.
  var naturalColumns: Int {
    verses.map { verse in
      verse.dropFirst().reduce(verse.first?.columns ?? 0) {
        $0 + $1.columns + ($1.hasSpaceBefore ? 1 : 0)
      }
    }.max() ?? 0
  }

  /// Sets the words into lines. Where the author ended lines, as in verse, what does not fit on one
  /// is indented, so that the author's lines can be told from ours.
  /// - Parameter hanging: How far all lines but the first are indented otherwise.
  func lines(columns: Int, hanging: Int = 0) -> [[Span]] {
    let verses = verses
    let indent = verses.count > 1 ? 2 : hanging
    return verses.flatMap { verse -> [[Span]] in
      let lines = breakGreedily(verse, columns: columns)
      guard lines.count > 1, indent > 0, columns - indent >= 8 else { return lines }
      return breakGreedily(verse, columns: columns - indent).enumerated().map { number, line in
        number == 0 ? line : [Span(text: .spaces(indent), role: .ornament)] + line
      }
    }
  }

  /// The words between two line ends that the author asked for.
  private var verses: [[Word]] {
    words.reduce(into: []) { verses, word in
      if verses.isEmpty || word.isAfterLineBreak { verses.append([]) }
      verses[verses.count - 1].append(word)
    }
  }
}
