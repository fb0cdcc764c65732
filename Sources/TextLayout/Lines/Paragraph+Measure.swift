extension Paragraph {
  static let empty = Paragraph(block: 0, text: [], drawn: [], runs: [])

  var isEmpty: Bool { drawn.isEmpty }

  /// Of its longest word.
  var leastColumns: Int { words.map(\.columns).max() ?? 0 }

  /// Of its longest line, if none is broken but where the author asked for it.
  var naturalColumns: Int { words.verses.map(\.lineColumns).max() ?? 0 }

  /// Sets the words into lines. Where the author ended lines, as in verse, what does not fit on one
  /// is indented, so that the author's lines can be told from ours.
  /// - Parameter hanging: How far all lines but the first are indented otherwise.
  func lines(columns: Int, hanging: Int) -> [[Span]] {
    let indent = words.verses.count > 1 ? 2 : hanging
    guard indent > 0, columns - indent >= 8,
      words.verses.contains(where: { $0.lineColumns > columns })
    else { return lines(columns: columns) }
    var goesOn: [Bool] = []
    let lines = lines(columns: columns - indent) { words, narrow in
      words.verses.flatMap { verse -> [Int] in
        let fits = verse.lineColumns <= columns
        let ends = fits ? [verse.count] : breakEvenly(Array(verse), columns: narrow)
        goesOn += ends.indices.map { $0 > 0 }
        return ends.map { verse.startIndex + $0 }
      }
    }
    return zip(lines, goesOn).map { line, goesOn in
      goesOn ? [Span(text: .spaces(indent), role: .ornament)] + line : line
    }
  }
}

extension [Word] {
  /// The words between two line ends that the author asked for.
  fileprivate var verses: [ArraySlice<Word>] {
    var verses: [ArraySlice<Word>] = []
    var start = 0
    for (index, word) in enumerated() where word.endsLine || index + 1 == count {
      verses.append(self[start...index])
      start = index + 1
    }
    return verses
  }
}

extension ArraySlice<Word> {
  /// Of all words on one line.
  fileprivate var lineColumns: Int { reduce(0) { $0 + $1.columns + $1.gap } - (last?.gap ?? 0) }
}
